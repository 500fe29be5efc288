using System.Text.Json;

namespace Cabinet.Browser;

/// <summary>A resident of the demo supplier who has not registered, as an operator finds one.</summary>
internal static class Newcomer
{
    private const string Ask = """
        async () => {
          const answer = await fetch("/graphql", {
            method: "POST",
            headers: { "Content-Type": "application/json", "GraphQL-Preflight": "1" },
            body: JSON.stringify({ query: "{ accounts(first: 60) { nodes { number email phone holder { lastName } } } }" }),
          });
          return (await answer.json()).data.accounts.nodes;
        }
        """;

    /// <param name="site">Where.</param>
    /// <param name="hasContact">Whether an e-mail and a phone are on file, or neither.</param>
    /// <param name="after">How many such residents are left to others.</param>
    public static async Task<(string Number, string Surname, string? Email)> Find(Site site, bool hasContact, int after = 0)
    {
        await using var visit = await site.Visit(Screen.Wide);
        await visit.SignInStaff("operator");
        var accounts = (await visit.Page.EvaluateAsync<JsonElement>(Ask)).EnumerateArray();
        var found = accounts.Where(x => !Text(x, "number")!.Contains("100000000", StringComparison.Ordinal) && (Text(x, "email") is not null) == hasContact && (Text(x, "phone") is not null) == hasContact)
            .ElementAt(after);
        return (Text(found, "number")!, Text(found.GetProperty("holder"), "lastName")!, Text(found, "email"));
    }

    private static string? Text(JsonElement row, string name) => row.GetProperty(name).GetString() is { Length: > 0 } text ? text : null;
}
