using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Cabinet.Data.Batches;

/// <summary>Reads days. SQLite keeps them as text, <c>2026-10-01</c>, and its provider would read that as a moment of any spelling first.</summary>
internal static class Days
{
    public static DateOnly Day(this DbDataReader row, int at) =>
        row is SqliteDataReader && row.GetString(at) is { Length: 10 } text ? new DateOnly(Number(text, 0, 4), Number(text, 5, 2), Number(text, 8, 2)) : row.GetFieldValue<DateOnly>(at);

    private static int Number(string text, int start, int length)
    {
        var number = 0;
        for (var i = start; i < start + length; i++)
            number = number * 10 + (text[i] - '0');
        return number;
    }
}
