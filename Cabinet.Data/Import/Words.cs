using System.Text;
using System.Text.RegularExpressions;
using Cabinet.Data.Meters;
using Cabinet.Data.Readings;
using Cabinet.Data.Services;

namespace Cabinet.Data.Import;

/// <summary>The words of import files, the same for every file.</summary>
internal static class Words
{
    public static readonly Words<ServiceKind> Services = new();
    public static readonly Words<Zone> Zones = new();
    public static readonly Words<ReadingSource> Sources = new();
    public static readonly Words<ReadingStatus> Verdicts = new(ReadingStatus.Calculated, ReadingStatus.Refused);
}

/// <summary>Values of an enumeration as import files and the API write them: <c>HOT_WATER</c>.</summary>
internal sealed partial class Words<T> where T : struct, Enum
{
    private readonly (byte[] Word, T Value)[] _words;

    public Words(params T[] only) =>
        _words = [.. (only.Length == 0 ? Enum.GetValues<T>() : only).Select(value => (Encoding.UTF8.GetBytes(Of(value)), value))];

    public static string Of(T value) => WordStart().Replace(value.ToString(), "$1_$2").ToUpperInvariant();

    public bool TryRead(ReadOnlySpan<byte> text, out T value)
    {
        foreach (var (word, known) in _words)
            if (text.SequenceEqual(word))
            {
                value = known;
                return true;
            }
        value = default;
        return false;
    }

    public override string ToString() => string.Join(", ", _words.Select(x => Encoding.UTF8.GetString(x.Word)));

    [GeneratedRegex("([a-z])([A-Z])")]
    private static partial Regex WordStart();
}
