using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Tests.Graph;

/// <summary>What the API answers and what SQL written by hand answers, side by side.</summary>
internal static class Answers
{
    /// <summary>One field of an answer without errors.</summary>
    public static async Task<JsonElement> Ask(this Person person, string field, object? variables = null, string head = "")
    {
        var answer = await person.Graph($"{head}{{ {field} }}", variables);
        Assert.False(answer.TryGetProperty("errors", out var errors), $"{field}: {errors}");
        return answer.GetProperty("data").EnumerateObject().First().Value;
    }

    /// <summary>The code of the one error of an answer.</summary>
    public static async Task<string?> AskInVain(this Person person, string field)
    {
        var answer = await person.Graph($"{{ {field} }}");
        return answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();
    }

    /// <summary>The rows' fields by their paths, as text: <c>house.address</c>.</summary>
    public static IReadOnlyList<string> Rows(this JsonElement connection, params string[] paths) =>
        [.. connection.GetProperty("nodes").EnumerateArray().Select(row => string.Join(" | ", paths.Select(path => Text(path.Split('.').Aggregate(row, (at, name) => at.GetProperty(name))))))];

    /// <summary>The rows of a statement, as text; whole numbers and sums alike.</summary>
    public static async Task<IReadOnlyList<string>> Sql(this TestDatabase database, string sql)
    {
        await using var db = database.Open();
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
            rows.Add(string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(i => Text(reader.GetValue(i)))));
        return rows;
    }

    private static string Text(JsonElement value) => value.ValueKind == JsonValueKind.Number ? Text(value.GetDecimal()) : value.ToString();

    private static string Text(object value) => value switch
    {
        decimal number => Math.Round(number, 4).ToString("0.####", CultureInfo.InvariantCulture),
        double number => Math.Round(number, 4).ToString("0.####", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
