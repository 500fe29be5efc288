using System.Text.Json;
using Cabinet.Graph.Notifications;

namespace Cabinet.Tests.Notifications;

/// <summary>What a resident sees of the messages sent: never what was in them, and nobody else's.</summary>
public class MessageLogTests
{
    private const string Query = "{ viewer { messages(first: 1) { totalCount nodes { id kind channel address state createdAt finishedAt } pageInfo { hasNextPage endCursor } } } }";

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_resident_sees_what_was_sent_newest_first(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        await InboxTests.Deliver(host, ("ivanov@example.com", new RecoveryLetter("И1000000001", "s3cret")), ("+79000000001", new CodeSms("123456")));
        using var ivanov = await host.SignInAsIvanov();
        var answer = await Messages(ivanov, Query);
        var newest = answer.GetProperty("nodes")[0];
        Assert.Equal((2, "CODE", "SMS", "+7 *** ***-00-01", "DELIVERED"), (answer.GetProperty("totalCount").GetInt32(), Text(newest, "kind"), Text(newest, "channel"), Text(newest, "address"), Text(newest, "state")));
        Assert.StartsWith("2026-11-20T04:0", Text(newest, "createdAt"), StringComparison.Ordinal);
        var older = await Messages(ivanov, Query.Replace("first: 1", $"first: 1, after: \"{Text(answer.GetProperty("pageInfo"), "endCursor")}\"", StringComparison.Ordinal));
        Assert.Equal(("RECOVERY", "i***@example.com"), (Text(older.GetProperty("nodes")[0], "kind"), Text(older.GetProperty("nodes")[0], "address")));
        var node = await ivanov.Graph($"{{ node(id: \"{Text(newest, "id")}\") {{ ... on Message {{ kind }} }} }}");
        Assert.Equal("CODE", Text(node.GetProperty("data").GetProperty("node"), "kind"));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Nobody_else_sees_it(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        await InboxTests.Deliver(host, ("ivanov@example.com", new RecoveryLetter("И1000000001", "s3cret")));
        using var ivanov = await host.SignInAsIvanov();
        var id = Text((await Messages(ivanov, Query)).GetProperty("nodes")[0], "id");
        using var petrova = await host.SignInAsPetrova();
        using var staff = await host.SignInStaff("operator", "irkutsk-demo-operator");
        using var analyst = await host.SignInStaff("analyst", "irkutsk-demo-analyst");
        using var stranger = host.Stranger();
        foreach (var person in (Person[])[petrova, staff, analyst, stranger])
        {
            Assert.Equal(0, (await Messages(person, Query)).GetProperty("totalCount").GetInt32());
            Assert.Equal(JsonValueKind.Null, (await person.Graph($"{{ node(id: \"{id}\") {{ id }} }}")).GetProperty("data").GetProperty("node").ValueKind);
        }
    }

    private static async Task<JsonElement> Messages(Person person, string query)
    {
        var answer = await person.Graph(query);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data").GetProperty("viewer").GetProperty("messages");
    }

    private static string? Text(JsonElement row, string name) => row.GetProperty(name).GetString();
}
