using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Cabinet.Graph.Registrations;

/// <summary>Compares surnames as people type them: any case, ё as е, spaces around dashes or twice.</summary>
public static partial class Surname
{
    private const int Longest = 200;

    public static bool IsSame(string? typed, string known) => typed is { Length: <= Longest } && Folded(typed) is { Length: > 0 } folded && folded == Folded(known);

    private static string Folded(string name)
    {
        try
        {
            var plain = name.Normalize(NormalizationForm.FormC).ToUpper(CultureInfo.InvariantCulture).Replace('Ё', 'Е');
            return Space().Replace(Dash().Replace(plain, "-"), " ").Trim();
        }
        catch (ArgumentException)
        {
            // Half a character, which only a program can send, is no name.
            return "";
        }
    }

    [GeneratedRegex(@"\s*[-‐‑‒–—−]\s*")]
    private static partial Regex Dash();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
