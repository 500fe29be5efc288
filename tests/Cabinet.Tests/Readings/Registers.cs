using System.Globalization;
using System.Text.Json;

namespace Cabinet.Tests.Readings;

/// <summary>A meter as the API shows it to its resident, and both ways to hand in its readings.</summary>
internal sealed record Registers(Person Person, string MeterId, IReadOnlyList<string> Zones, IReadOnlyList<decimal> Last)
{
    private const string Fields = "readings { id zone value status source period canWithdraw } errors { code message field last period }";

    public string Action => $"/meters/{MeterId}/readings";

    /// <summary>Иванов's meter in service for a kind of service.</summary>
    public static async Task<Registers> Of(Person person, string number = "И1000000001", string kind = "ELECTRICITY")
    {
        var answer = await person.Graph("query($n: String!) { account(number: $n) { services { kind meters(includeRemoved: false) { id zones readings(first: 6) { nodes { zone value } } } } } }", new { n = number });
        var meter = answer.GetProperty("data").GetProperty("account").GetProperty("services").EnumerateArray().Single(x => Text(x, "kind") == kind).GetProperty("meters")[0];
        var zones = meter.GetProperty("zones").EnumerateArray().Select(x => x.GetString()!).ToList();
        var known = meter.GetProperty("readings").GetProperty("nodes").EnumerateArray().ToList();
        return new(person, Text(meter, "id"), zones, [.. zones.Select(zone => known.First(x => Text(x, "zone") == zone).GetProperty("value").GetDecimal())]);
    }

    /// <summary>The form of the page with a value for each zone: the last one and so much more.</summary>
    public async Task<HttpResponseMessage> ByPage(decimal more) =>
        await Person.Submit("/readings", Action, [.. Zones.Select((zone, i) => (FieldOf(zone), Typed(Last[i] + more)))]);

    /// <summary>The same act by GraphQL.</summary>
    public Task<JsonElement> ByGraph(decimal more, string? key = null, bool confirm = false) => Send([.. Last.Select(x => x + more)], key, confirm);

    public async Task<JsonElement> Send(IReadOnlyList<decimal> values, string? key = null, bool confirm = false)
    {
        var answer = await Person.Graph("mutation($i: SubmitReadingInput!) { submitReading(input: $i) { " + Fields + " } }", new
        {
            i = new { meterId = MeterId, values = values.Select((value, i) => new { zone = Zones[i], value }), confirm, idempotencyKey = key },
        });
        return answer.GetProperty("data").GetProperty("submitReading");
    }

    public async Task<JsonElement> Withdraw(string readingId, Person? by = null)
    {
        var answer = await (by ?? Person).Graph("mutation($i: WithdrawReadingInput!) { withdrawReading(input: $i) { " + Fields + " } }", new { i = new { readingId } });
        return answer.GetProperty("data").GetProperty("withdrawReading");
    }

    /// <summary>The meter's readings by GraphQL, newest first.</summary>
    public async Task<IReadOnlyList<JsonElement>> Known(bool includeWithdrawn = false)
    {
        var answer = await Person.Graph("query($id: ID!, $w: Boolean) { node(id: $id) { ... on Meter { readings(first: 10, includeWithdrawn: $w) { nodes { id zone value status reason canWithdraw } } } } }", new { id = MeterId, w = includeWithdrawn });
        return [.. answer.GetProperty("data").GetProperty("node").GetProperty("readings").GetProperty("nodes").EnumerateArray()];
    }

    public static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    /// <summary>The fields of the page are named as the zones are in the code.</summary>
    private static string FieldOf(string zone) => zone == "SINGLE" ? "Single" : zone;

    private static string Typed(decimal value) => value.ToString(CultureInfo.GetCultureInfo("ru-RU"));
}
