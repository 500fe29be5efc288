using System.Globalization;
using System.Text.Json;
using Cabinet.Data.Notifications;
using Cabinet.Graph.Notifications;

namespace Cabinet.Web.Delivery.Sms;

/// <summary>SMS.RU. It gives a message its id only in the answer, so one that was interrupted cannot be asked about and is not sent again.</summary>
internal sealed class SmsRuCarrier(Gateway gateway, SmsSettings settings) : ICarrier
{
    private const int Taken = 100;

    public MessageChannel Channel => MessageChannel.Sms;

    public bool MayRepeat => false;

    public Task<Outcome> Carry(Parcel parcel, CancellationToken cancel)
    {
        var form = new Dictionary<string, string> { ["api_id"] = settings.Key, ["to"] = Gateway.Digits(parcel.Address), ["msg"] = parcel.Letter.Text, ["json"] = "1" };
        return gateway.Post("/sms/send", form, Read, cancel);
    }

    /// <summary>The request has a code, and when that is good the phone has one of its own.</summary>
    private static Outcome? Read(JsonElement answer)
    {
        if (Gateway.Number(answer, "status_code") is not { } code)
            return null;
        if (code != Taken)
            return Of(code);
        if (!answer.TryGetProperty("sms", out var phones) || phones.ValueKind != JsonValueKind.Object || phones.EnumerateObject().Select(x => x.Value).FirstOrDefault() is not { ValueKind: JsonValueKind.Object } phone)
            return null;
        return Gateway.Number(phone, "status_code") is not { } own ? null : own == Taken ? Outcome.Delivered(Gateway.Text(phone, "sms_id")) : Of(own);
    }

    private static Outcome Of(int code)
    {
        var text = code.ToString(CultureInfo.InvariantCulture);
        return code switch
        {
            // The phone or the text: 202 bad number, 203 no text, 205 too long, 207 no way to this number, 209 stop list, 213 too many numbers;
            // 208, 210, 211 and 212 say that the request itself is wrong.
            202 or 203 or 205 or (>= 207 and <= 213) => Outcome.Refused(text),
            // Taken before: 101 to 103 are states of a message on its way.
            >= 101 and <= 103 => Outcome.Delivered(),
            // The key or the money (200, 201, 204, 300 to 302), limits (206, 230 to 233, 304, 305), the gateway's own trouble (220, 500): until it is mended.
            _ => Outcome.Later(text),
        };
    }
}
