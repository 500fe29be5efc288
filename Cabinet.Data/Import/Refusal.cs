using System.Globalization;

namespace Cabinet.Data.Import;

/// <summary>Why a row did not go in: where it stands, which field, and the reason in words.</summary>
public sealed record Refusal(string File, long Line, string Field, string Reason)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}: {(Field.Length == 0 ? "строка" : Field)}: {Reason}");
}
