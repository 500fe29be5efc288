using System.Globalization;

namespace Cabinet.Graph.Staff;

/// <summary>The spellings in which a typed surname may stand on file: any case, ё = е (M1). Asked for by an index.</summary>
internal static class Surnames
{
    private const int MostDoubtful = 4;
    private static readonly CultureInfo Russian = CultureInfo.GetCultureInfo("ru-RU");

    public static IReadOnlyList<string> Of(string typed)
    {
        List<string> spellings = [""];
        var doubtful = 0;
        foreach (var letter in typed.ToLower(Russian))
        {
            var ways = letter is 'е' or 'ё' && doubtful++ < MostDoubtful ? "её" : letter.ToString();
            spellings = [.. spellings.SelectMany(x => ways.Select(y => x + y))];
        }
        return [.. spellings.Select(Russian.TextInfo.ToTitleCase)];
    }
}
