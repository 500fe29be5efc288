using System.Text.Json;
using Cabinet.Graph.Notifications;

namespace Cabinet.Web.Delivery.Sms;

/// <summary>Posts a form to a gateway and reads its JSON; tells a request that was never heard from one that may have been.</summary>
internal sealed class Gateway(HttpClient http, SmsSettings settings)
{
    public async Task<Outcome> Post(string path, Dictionary<string, string> form, Func<JsonElement, Outcome?> read, CancellationToken cancel)
    {
        try
        {
            using var content = new FormUrlEncodedContent(form);
            using var answer = await http.PostAsync(new Uri(settings.Url, path), content, cancel);
            // A server before the gateway had no room: the gateway never saw it.
            if ((int)answer.StatusCode is 429 or 503)
                return Outcome.Later($"http-{(int)answer.StatusCode}");
            using var body = await JsonDocument.ParseAsync(await answer.Content.ReadAsStreamAsync(cancel), cancellationToken: cancel);
            return body.RootElement.ValueKind == JsonValueKind.Object && read(body.RootElement) is { } outcome ? outcome : Outcome.Doubtful("answer");
        }
        catch (HttpRequestException e) when (e.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError)
        {
            return Outcome.Later("connection");
        }
        catch (JsonException)
        {
            return Outcome.Doubtful("answer");
        }
        catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException)
        {
            return Outcome.Doubtful(e is OperationCanceledException ? "timeout" : "interrupted");
        }
    }

    /// <summary>A number as the gateways give it: as JSON's own or as text.</summary>
    public static int? Number(JsonElement answer, string name) => !answer.TryGetProperty(name, out var value) ? null : value.ValueKind switch
    {
        JsonValueKind.Number when value.TryGetInt32(out var number) => number,
        JsonValueKind.String when int.TryParse(value.GetString(), out var number) => number,
        _ => null,
    };

    public static string? Text(JsonElement answer, string name) => !answer.TryGetProperty(name, out var value) ? null : value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };

    /// <summary>Both gateways want E.164 without its plus.</summary>
    public static string Digits(string phone) => phone.TrimStart('+');
}
