using System.Text.RegularExpressions;

namespace Cabinet.Bench.Doors;

/// <summary>What came back, and how long it took in microseconds. What is random or the asker's own is masked, so that the rest can be compared.</summary>
internal sealed partial record Answer(double Micros, string Head, string Body)
{
    /// <summary>Seconds until the next full hour: another clock.</summary>
    private const string Reset = "RateLimit-Reset";

    public static async Task<Answer> Of(HttpResponseMessage answer, double micros, string number)
    {
        var headers = answer.Headers.Concat(answer.Content.Headers).Where(x => x.Key is not ("Date" or Reset)).OrderBy(x => x.Key, StringComparer.Ordinal)
            .Select(x => $"{x.Key}: {string.Join("; ", x.Value.Select(value => x.Key == "Set-Cookie" ? CookieValue().Replace(value, "=*") : value))}");
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        var body = Secret().Replace(System.Text.Encoding.UTF8.GetString(bytes), "*").Replace(number, "number", StringComparison.Ordinal);
        return new(micros, $"{(int)answer.StatusCode}\n{string.Join('\n', headers)}", $"{bytes.Length}\n{body}");
    }

    [GeneratedRegex("=[^;]*")]
    private static partial Regex CookieValue();

    /// <summary>Antiforgery tokens, and the secret of a registration.</summary>
    [GeneratedRegex("CfDJ8[A-Za-z0-9_-]+|(?<=\"id\":\")[A-Za-z0-9_-]{22}(?=\")")]
    private static partial Regex Secret();
}
