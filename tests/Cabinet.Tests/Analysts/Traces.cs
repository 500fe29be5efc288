using System.Buffers.Text;
using System.Text;
using System.Text.RegularExpressions;
using Cabinet.Data;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Tests.Analysts;

/// <summary>Everything in a database that tells who lives where, and the search for it in texts, however they are encoded.</summary>
internal sealed partial class Traces
{
    private readonly Dictionary<string, HashSet<string>> _names = [];
    private readonly Dictionary<string, HashSet<string>> _parts = [];

    public static async Task<Traces> Of(CabinetDb db)
    {
        var accounts = await db.Accounts.AsNoTracking().ToListAsync();
        var traces = new Traces();
        traces._names["surname"] = [.. accounts.Select(x => x.LastName)];
        traces._names["first name"] = [.. accounts.Select(x => x.FirstName)];
        traces._names["patronymic"] = [.. accounts.Select(x => x.Patronymic).OfType<string>()];
        traces._parts["number"] = [.. accounts.Select(x => $"{x.Id}"), .. accounts.Select(x => x.Number)];
        traces._parts["phone"] = [.. accounts.Select(x => x.Phone?.TrimStart('+')).OfType<string>()];
        traces._parts["e-mail"] = [.. accounts.Select(x => x.Email).OfType<string>()];
        traces._parts["serial"] = [.. await db.Meters.Select(x => x.Serial).ToListAsync()];
        traces._parts["flat"] = [", кв."];
        // Shorter ones would be found in anything.
        Assert.All(traces._parts.Where(x => x.Key != "flat").SelectMany(x => x.Value), x => Assert.True(x.Length >= 6, x));
        return traces;
    }

    /// <summary>What kinds of trace there are.</summary>
    public IEnumerable<string> Kinds => _names.Keys.Concat(_parts.Keys);

    /// <summary>The account numbers of whole answers: there even a number would tell.</summary>
    public IEnumerable<string> InAnswer(string answer) => _parts["number"].Where(x => answer.Contains(x, StringComparison.Ordinal));

    /// <summary>The kinds of trace in a text, each with what was found.</summary>
    public IEnumerable<(string Kind, string Text)> In(string text) => Forms(text).SelectMany(form =>
    {
        var words = Word().Matches(form).Select(x => x.Value).ToList();
        return _names.Where(x => words.Any(x.Value.Contains)).Select(x => x.Key)
            .Concat(_parts.Where(x => x.Value.Any(part => form.Contains(part, StringComparison.OrdinalIgnoreCase))).Select(x => x.Key))
            .Select(kind => (kind, text));
    });

    /// <summary>The text as it is, and what it is when it is read as base64url, base64 or hexadecimal, once or twice.</summary>
    private static IEnumerable<string> Forms(string text, int depth = 2) =>
        depth == 0 ? [text] : [text, .. Decoded(text).SelectMany(x => (string[])[Encoding.UTF8.GetString(x), Encoding.Latin1.GetString(x)]).Distinct().SelectMany(x => Forms(x, depth - 1))];

    private static IEnumerable<byte[]> Decoded(string text)
    {
        if (text.Length < 6)
            yield break;
        if (Base64Url.IsValid(text))
            yield return Base64Url.DecodeFromChars(text);
        if (Base64.IsValid(text))
            yield return Convert.FromBase64String(text);
        if (text.Length % 2 == 0 && text.All(char.IsAsciiHexDigit))
            yield return Convert.FromHexString(text);
    }

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();
}
