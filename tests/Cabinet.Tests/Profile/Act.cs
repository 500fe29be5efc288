using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Tests.Profile;

/// <summary>Acts through the API, and what they leave behind.</summary>
internal static class Act
{
    private static readonly string[] Tables = ["logins", "links", "sessions", "email_changes", "phone_changes", "messages", "tallies", "kept_answers"];

    /// <summary>The errors of a mutation, as the API names them; none when it was done.</summary>
    public static async Task<string[]> Codes(Person person, string name, string input) =>
        [.. (await Errors(person, name, input)).Select(x => x.GetProperty("code").GetString()!)];

    public static async Task<JsonElement[]> Errors(Person person, string name, string input)
    {
        var answer = await person.Graph($"mutation {{ {name}(input: {{ {input} }}) {{ errors {{ code message field retryAfter }} }} }}");
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return [.. answer.GetProperty("data").GetProperty(name).GetProperty("errors").EnumerateArray()];
    }

    /// <summary>A list of the viewer.</summary>
    public static async Task<JsonElement[]> List(Person person, string name, string fields)
    {
        var answer = await person.Graph($"{{ viewer {{ {name} {{ {fields} }} }} }}");
        return [.. answer.GetProperty("data").GetProperty("viewer").GetProperty(name).EnumerateArray()];
    }

    /// <summary>Posts a form of a page and gives the status.</summary>
    public static async Task<int> Post(Person person, string page, string action, params (string Name, string Value)[] fields)
    {
        using var answer = await person.Submit(page, action, fields);
        return (int)answer.StatusCode;
    }

    /// <summary>Everything that the tables about people hold, as one text.</summary>
    public static async Task<string> Everything(CabinetHost host)
    {
        await using var db = host.Database.Open();
        await db.Database.OpenConnectionAsync();
        var text = new StringBuilder();
        foreach (var table in Tables)
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT * FROM {table}";
            await using var rows = await command.ExecuteReaderAsync();
            while (await rows.ReadAsync())
                for (var i = 0; i < rows.FieldCount; i++)
                    text.Append(CultureInfo.InvariantCulture, $"{rows.GetValue(i)}\n");
        }
        return text.ToString();
    }
}
