using System.Text;
using System.Text.Json;
using CsCheck;

namespace Cabinet.Tests.Fuzz;

/// <summary>
/// Random documents, variables and cursors, good and broken: no internal error, no answer over 1 MB, none over the time limit. The same ones at every run; with
/// <c>CABINET_FUZZ=10000</c> that many new ones.
/// </summary>
public class FuzzTests
{
    private const int Largest = 1 << 20;
    private const string Seed = "0000KI4fmK43";
    private static readonly string[] NeverSaid = ["INTERNAL", "TIME_LIMIT"];
    private static readonly string[] NotOfGood = ["SYNTAX", "VALIDATION"];

    private const int Usual = 150;

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Any_document_of_the_schema_is_answered(string kind)
    {
        await using var host = await Host(kind);
        using var analyst = await host.SignInStaff("analyst", "irkutsk-demo-analyst");
        using var ivanov = await host.SignInAsIvanov();
        foreach (var person in (Person[])[analyst, ivanov])
        {
            var documents = new DocumentGen(await Known(person));
            var good = Gen.Frequency((5, documents.Good("Query", "query")), (1, documents.Good("Mutation", "mutation")));
            await Each(good, text => Send(person, JsonSerializer.Serialize(new { query = text }), NotOfGood));
        }
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Any_spoilt_document_is_answered(string kind)
    {
        await using var host = await Host(kind);
        using var staff = await host.SignInStaff("operator", "irkutsk-demo-operator");
        using var stranger = host.Stranger();
        var documents = new DocumentGen(await Known(staff));
        foreach (var person in (Person[])[staff, stranger])
            await Each(Gen.OneOf(documents.Spoilt("Query", "query"), documents.Spoilt("Mutation", "mutation")), text => Send(person, JsonSerializer.Serialize(new { query = text }), []));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Any_variables_are_answered(string kind)
    {
        await using var host = await Host(kind);
        using var staff = await host.SignInStaff("operator", "irkutsk-demo-operator");
        const string Query = """
            query($first: Int, $after: String, $where: SettlementFilterInput, $order: [SettlementSortInput!], $id: ID!, $by: [SettlementGroup!]) {
                settlements(first: $first, after: $after, where: $where, order: $order) { nodes { id period } totalCount } node(id: $id) { id } settlementTotals(groupBy: $by, where: $where) { nodes { count } } }
            """;
        await Each(new JsonGen(await Known(staff)).Variables("first", "after", "where", "order", "id", "by"), variables => Send(staff, $"{{\"query\":{JsonSerializer.Serialize(Query)},\"variables\":{variables}}}", []));
    }

    private static Task<CabinetHost> Host(string kind) => CabinetHost.Start(kind, null, "--Graph:WideBudget=1000000000000", "--Graph:ResidentBudget=1000000000000", "--Graph:AnonymousBudget=1000000000000");

    private static async Task Each(Gen<string> texts, Func<string, Task> send)
    {
        if (long.TryParse(Environment.GetEnvironmentVariable("CABINET_FUZZ"), out var many))
            await texts.SampleAsync(send, iter: many, threads: 1);
        else
            await texts.Array[Usual].SampleAsync(async all =>
            {
                foreach (var text in all)
                    await send(text);
            }, seed: Seed, iter: 1, threads: 1);
    }

    private static async Task Send(Person person, string body, string[] codes)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("GraphQL-Preflight", "1");
        request.Headers.Add("Accept", "application/graphql-response+json");
        using var answer = await person.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        if ((int)answer.StatusCode >= 500 || text.Length > Largest || Codes(text).Intersect([.. NeverSaid, .. codes]).Any())
            throw new InvalidOperationException($"{(int)answer.StatusCode} {text[..Math.Min(text.Length, 1000)]}\n{body}");
    }

    private static IEnumerable<string> Codes(string answer) => JsonDocument.Parse(answer).RootElement.TryGetProperty("errors", out var errors)
        ? errors.EnumerateArray().Select(x => x.TryGetProperty("extensions", out var more) ? more.GetProperty("code").GetString()! : "") : [];

    /// <summary>Ids, cursors and numbers that this person really gets.</summary>
    private static async Task<IReadOnlyList<string>> Known(Person person)
    {
        var answer = await person.Graph(
            """
            { accounts(first: 3, order: [{ owed: DESC }]) { nodes { id number } edges { cursor } } settlements(first: 2) { nodes { id } edges { cursor } } meters(first: 2) { nodes { id } edges { cursor } }
              readings(first: 2) { nodes { id } edges { cursor } } bills(first: 1) { nodes { id } edges { cursor } } houses { nodes { id address } } settlementTotals(groupBy: [PERIOD], first: 2) { edges { cursor } } }
            """);
        return [.. Texts(answer.GetProperty("data")).Distinct(), "", "AAAA", "MTAwMDAwMDAwMQ"];
    }

    private static IEnumerable<string> Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(x => Texts(x.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Texts),
        JsonValueKind.String => [value.GetString()!],
        _ => [],
    };
}
