using System.Net.Http.Json;
using Cabinet.Graph;

namespace Cabinet.Bench;

/// <summary>Home query, list query and home page on one database; on PostgreSQL beside the limit.</summary>
internal sealed class Measurement(Options options, Data data, string kind, int accounts, Table table)
{
    private const string Cookie = "__Host-cabinet=";

    // The compiler works on the same core: it needs this long until it has made the hot code fast.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(3);

    public async Task Run()
    {
        if (kind == "postgres")
            await Limits();
        List<(string What, IReadOnlyList<byte[]> Requests, Func<HttpRequestMessage> Request)> asked =
        [
            ("home", [.. data.Accounts.Select(x => Queries.Graph(Queries.Home, new { number = x.Number }, Cookie + Data.Operator))],
                () => Message(Queries.Home, new { number = data.Accounts[Random.Shared.Next(data.Accounts.Count)].Number })),
            ("list", [.. data.Houses.Select(x => Queries.Graph(Queries.List, new { house = NodeId.Of("House", x) }, Cookie + Data.Operator))],
                () => Message(Queries.List, new { house = NodeId.Of("House", data.Houses[Random.Shared.Next(data.Houses.Count)]) })),
            ("page", [.. data.Accounts.Select((_, i) => Queries.Get("/", Cookie + Data.Resident(i)))],
                () => new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { { "Cookie", Cookie + Data.Resident(0) } } }),
        ];
        await using var site = await Server.Site(data.ConnectionString, options.Folder);
        foreach (var (_, requests, _) in asked.Where(x => x.Requests.Count > 0))
            await new Load(site.Port, requests, options.Connections).Run(WarmUp, TimeSpan.Zero, site.Pid);
        foreach (var (what, requests, request) in asked.Where(x => x.Requests.Count > 0))
            await Site(site, what, requests, request);
    }

    private async Task Limits()
    {
        await using var limit = await Server.Limit(data.ConnectionString, data.Accounts[0].Id);
        table.Add("limit home", accounts, await Measure(limit, [.. data.Accounts.Select(x => Queries.Get($"/home?id={x.Id}", ""))]));
        if (data.Houses.Count > 0)
            table.Add("limit list", accounts, await Measure(limit, [.. data.Houses.Select(x => Queries.Get($"/list?id={x}", ""))]));
    }

    private async Task Site(Server site, string what, IReadOnlyList<byte[]> requests, Func<HttpRequestMessage> request)
    {
        var figures = await Measure(site, requests);
        var (statements, kilobytes) = await Inside.Count(data.ConnectionString, options.Folder, request);
        var beside = what == "page" ? table.PerSecond($"{kind} home", accounts) : table.PerSecond($"limit {what}", accounts);
        table.Add($"{kind} {what}", accounts, figures, figures.PerSecond / beside, statements, kilobytes);
    }

    private Task<Figures> Measure(Server server, IReadOnlyList<byte[]> requests) =>
        new Load(server.Port, requests, options.Connections).Run(Settling, TimeSpan.FromSeconds(options.Seconds), server.Pid);

    private static HttpRequestMessage Message(string query, object variables) =>
        new(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query, variables }), Headers = { { "Cookie", Cookie + Data.Operator }, { "GraphQL-Preflight", "1" } } };
}
