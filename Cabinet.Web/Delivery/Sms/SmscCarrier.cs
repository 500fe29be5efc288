using System.Globalization;
using System.Text.Json;
using Cabinet.Data.Notifications;
using Cabinet.Graph.Notifications;

namespace Cabinet.Web.Delivery.Sms;

/// <summary>SMSC.RU. It takes our own id, so before a message goes again it is asked whether it has it.</summary>
internal sealed class SmscCarrier(Gateway gateway, SmsSettings settings) : ICarrier
{
    private const int NotFound = 3;
    private const int NotFoundStatus = -3;

    public MessageChannel Channel => MessageChannel.Sms;

    public bool MayRepeat => true;

    public async Task<Outcome> Carry(Parcel parcel, CancellationToken cancel)
    {
        if (parcel.IsRepeated && await Ask(parcel, cancel) is { } known)
            return known;
        var form = Form(parcel);
        (form["phones"], form["mes"]) = (Gateway.Digits(parcel.Address), parcel.Letter.Text);
        var outcome = await gateway.Post("/sys/send.php", form, Sent, cancel);
        return outcome.Verdict == Verdict.Doubtful ? Outcome.Later(outcome.Code!) : outcome;
    }

    /// <summary>What the gateway knows of the message; null when it never got it.</summary>
    private async Task<Outcome?> Ask(Parcel parcel, CancellationToken cancel)
    {
        var form = Form(parcel);
        form["phone"] = Gateway.Digits(parcel.Address);
        var outcome = await gateway.Post("/sys/status.php", form, answer => Known(answer, form["id"]), cancel);
        return outcome.Verdict == Verdict.Refused ? null : outcome.Verdict == Verdict.Doubtful ? Outcome.Later("status") : outcome;
    }

    /// <summary>The key is <c>login:password</c> or an API key.</summary>
    private Dictionary<string, string> Form(Parcel parcel)
    {
        var form = new Dictionary<string, string> { ["charset"] = "utf-8", ["fmt"] = "3", ["id"] = IdOf(parcel) };
        if (settings.Key.Split(':', 2) is [var login, var password])
            (form["login"], form["psw"]) = (login, password);
        else
            form["apikey"] = settings.Key;
        return form;
    }

    /// <summary>Ids there are from 1 to 2147483647.</summary>
    private static string IdOf(Parcel parcel) => ((parcel.Id - 1) % int.MaxValue + 1).ToString(CultureInfo.InvariantCulture);

    private static Outcome? Sent(JsonElement answer) => Gateway.Number(answer, "error_code") switch
    {
        // 1 parameters, 5 date, 6 forbidden text, 7 bad number, 8 no way to this number.
        1 or 5 or 6 or 7 or 8 => Outcome.Refused(Gateway.Text(answer, "error_code")!),
        // 2 login or password, 3 no money, 4 address blocked for a while, 9 too many alike within a minute.
        { } code => Outcome.Later(code.ToString(CultureInfo.InvariantCulture)),
        null => Gateway.Text(answer, "id") is { } id && Gateway.Number(answer, "cnt") > 0 ? Outcome.Delivered(id) : null,
    };

    private static Outcome? Known(JsonElement answer, string id) => (Gateway.Number(answer, "error_code"), Gateway.Number(answer, "status")) switch
    {
        (NotFound, _) or (null, NotFoundStatus) => Outcome.Refused("not-found"),
        ({ } code, _) => Outcome.Later("status-" + code.ToString(CultureInfo.InvariantCulture)),
        (null, not null) => Outcome.Delivered(id),
        _ => null,
    };
}
