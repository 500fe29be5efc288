using System.Globalization;
using System.Text.Json;

namespace Cabinet.Tests.Registrations;

/// <summary>What a step was answered with, the same for both doors.</summary>
/// <param name="Next">The address of the next step; null when it was refused.</param>
/// <param name="Errors">What was wrong, in words.</param>
/// <param name="RetryAfter">Seconds to wait.</param>
internal sealed record Reply(string? Next, IReadOnlyList<string> Errors, int? RetryAfter)
{
    public static async Task<Reply> OfPage(HttpResponseMessage answer)
    {
        using (answer)
        {
            if ((int)answer.StatusCode == 302)
                return new(answer.Headers.Location!.OriginalString, [], null);
            var page = await Person.Read(answer);
            var errors = page.QuerySelectorAll("#errors li").Select(x => x.TextContent.Trim()).ToList();
            Assert.Equal(errors.Count == 0 ? 200 : answer.Headers.RetryAfter is null ? 422 : 429, (int)answer.StatusCode);
            // The same words stand at each field, and the field says that it is wrong.
            foreach (var link in page.QuerySelectorAll("#errors a"))
            {
                var field = link.GetAttribute("href")![1..];
                Assert.NotNull(page.GetElementById(field));
                Assert.Equal(link.TextContent, page.GetElementById(field + "-wrong")!.TextContent);
            }
            Assert.All(page.QuerySelectorAll("input[type=password]"), x => Assert.Equal("", x.GetAttribute("value") ?? ""));
            return new(errors.Count == 0 ? "shown" : null, errors, answer.Headers.RetryAfter is { } wait ? int.Parse(wait.ToString(), CultureInfo.InvariantCulture) : null);
        }
    }

    public static Reply OfGraph(JsonElement payload)
    {
        var errors = payload.GetProperty("errors").EnumerateArray().ToList();
        var wait = errors.Select(x => x.GetProperty("retryAfter")).FirstOrDefault(x => x.ValueKind == JsonValueKind.Number);
        var step = payload.TryGetProperty("registration", out var registration) && registration.ValueKind == JsonValueKind.Object ? registration.GetProperty("step").GetString() : null;
        var next = errors.Count > 0 ? null : step switch
        {
            "DETAILS" => "/register/details",
            "LETTER" or "LETTER_TO_CONTACT_ON_FILE" => "/register/letter",
            "DONE" => "/",
            null => "done",
            _ => "/register/phone",
        };
        return new(next, [.. errors.Select(x => x.GetProperty("message").GetString()!)], wait.ValueKind == JsonValueKind.Number ? wait.GetInt32() : null);
    }
}
