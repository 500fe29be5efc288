using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Cabinet.Browser;

/// <summary>Banana Cake Pop as an analyst uses it; and that it talks to nobody else.</summary>
[Collection(OneSite.Name)]
public class IdeTests(Site site)
{
    private const string Query = "{ viewer { kind } accounts(first: 2) { totalCount nodes { number flat owed } } }";

    /// <summary>Whether the browser's own database holds the query: the editor writes it down a little after it was typed.</summary>
    private const string IsKept = """
        async () => {
          const done = request => new Promise((resolve, reject) => { request.onsuccess = () => resolve(request.result); request.onerror = reject; });
          for (const { name } of await indexedDB.databases()) {
            const db = await done(indexedDB.open(name));
            try {
              for (const store of db.objectStoreNames)
                if (JSON.stringify(await done(db.transaction(store).objectStore(store).getAll())).includes("totalCount nodes"))
                  return true;
            } finally {
              db.close();
            }
          }
          return false;
        }
        """;

    [Fact]
    public async Task An_analyst_signs_in_types_a_query_and_sees_the_answer_and_the_query_is_kept()
    {
        await using var visit = await site.Visit(Screen.Wide);
        var asked = new ConcurrentQueue<IRequest>();
        visit.Page.Context.Request += (_, request) => asked.Enqueue(request);
        await visit.SignInStaff("analyst");
        await Ide.Open(visit);
        Assert.Equal("/graphql/", visit.Address);
        await Ide.Run(visit, Query);
        await visit.Page.Locator(".view-lines").Filter(new() { HasText = "\"ANALYST\"" }).Filter(new() { HasText = "\"number\": \"A-" }).WaitForAsync();
        await visit.Picture("ide");
        Assert.Empty(visit.Complaints);
        Assert.All(asked.Where(x => !x.Url.StartsWith("data:", StringComparison.Ordinal)), x => Assert.Equal(site.Address.Authority, new Uri(x.Url).Authority));
        var posts = asked.Where(x => x.Method == "POST" && x.Url.EndsWith("/graphql", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(posts);
        Assert.All(posts, x => Assert.Equal("1", x.Headers["graphql-preflight"]));
        await visit.Page.WaitForFunctionAsync(IsKept, null, new() { PollingInterval = 200 });
        Assert.Empty(visit.Complaints);
    }
}
