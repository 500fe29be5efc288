using Cabinet.Graph.Engine;

namespace Cabinet.Tests.Graph;

/// <summary>Documents known by the hash of their text.</summary>
public class StoredOperationTests
{
    private const string Own = "query Own { viewer { kind } }";
    private static string Folder => Path.Combine(Rooms.Tree.Root, "Cabinet.Web", "Operations");
    private static StoredOperations Shipped => StoredOperations.Read(Folder);

    [Fact]
    public async Task Every_shipped_operation_fits_the_schema()
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var ivanov = await host.SignInAsIvanov();
        Assert.Equal(6, Shipped.Files.Count);
        foreach (var (id, file) in Shipped.Files)
        {
            using var answer = await ivanov.Post(
                new { documentId = id, variables = new { number = "И1000000001", input = file.StartsWith("submit", StringComparison.Ordinal) ? (object)new { meterId = "x", values = Array.Empty<int>() } : new { readingId = "x" } } },
                Sent.GraphJson, ("GraphQL-Preflight", "1"));
            Assert.True((await answer.Code()) is null, $"{file}: {await answer.Content.ReadAsStringAsync()}");
        }
    }

    [Fact]
    public void The_table_of_ids_names_each_shipped_operation()
    {
        var table = File.ReadAllText(Path.Combine(Folder, "README.md"));
        Assert.All(Shipped.Files, x => Assert.Contains($"| `{x.Value}` | `{x.Key}` |", table, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_stored_operation_runs_by_its_id_and_by_either_method(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var ivanov = await host.SignInAsIvanov();
        var id = Shipped.Files.Single(x => x.Value == "account.graphql").Key;
        using var post = await ivanov.Post(new { documentId = id, variables = new { number = "И1000000001" } }, Sent.GraphJson, ("GraphQL-Preflight", "1"));
        using var get = await ivanov.Get($"documentId={id}&variables={Uri.EscapeDataString("{\"number\":\"И1000000001\"}")}", Sent.GraphJson, ("GraphQL-Preflight", "1"));
        Assert.Equal("И1000000001", (await post.Json()).GetProperty("data").GetProperty("account").GetProperty("number").GetString());
        Assert.Equal((await post.Json()).GetProperty("data").ToString(), (await get.Json()).GetProperty("data").ToString());
        var change = Shipped.Files.Single(x => x.Value == "withdraw-reading.graphql").Key;
        using var refused = await ivanov.Get($"documentId={change}&variables=%7B%22input%22%3A%7B%22readingId%22%3A%22x%22%7D%7D", Sent.GraphJson, ("GraphQL-Preflight", "1"));
        Assert.Equal(405, (int)refused.StatusCode);
    }

    [Fact]
    public async Task An_id_that_nobody_stored_has_its_own_code()
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var stranger = host.Stranger();
        foreach (var id in (string[])["", "x", "sha256:", "sha256:" + new string('0', 64), StoredOperations.IdOf(Own)])
        {
            using var answer = await stranger.Post(new { documentId = id });
            Assert.Equal(400, (int)answer.StatusCode);
            Assert.Equal("UNKNOWN_OPERATION", await answer.Code());
        }
        using var both = await stranger.Post(new { documentId = StoredOperations.IdOf(Own), query = Own });
        Assert.Equal(400, (int)both.StatusCode);
    }

    [Fact]
    public async Task The_id_is_the_hash_that_the_appendix_shows() =>
        Assert.Equal("sha256:7dba4bd717b41f10434822356a93c32b1fb4907b983e854300ad839f84cdcd6e", await Task.FromResult(StoredOperations.IdOf("query ($id: ID!) {\n  user(id: $id) {\n    name\n  }\n}")));

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task When_only_stored_ones_are_let_in_a_stranger_cannot_run_even_what_staff_made_known(string kind)
    {
        var further = Directory.CreateTempSubdirectory("cabinet-operations-");
        await File.WriteAllTextAsync(Path.Combine(further.FullName, "own.graphql"), Own + "\n");
        await using var host = await CabinetHost.Start(kind, null, "--Graph:StoredOnly=true", $"--Graph:Operations={further.FullName}");
        using var staff = await host.SignInStaff("operator", "irkutsk-demo-operator");
        using var ivanov = await host.SignInAsIvanov();
        using var stranger = host.Stranger();
        Assert.Null((await staff.Graph(Own)).Code());
        Assert.Null((await ivanov.Graph(Own)).Code());
        Assert.Equal("STORED_ONLY", (await stranger.Graph(Own)).Code());
        using var stored = await stranger.Post(new { documentId = StoredOperations.IdOf(Own) });
        Assert.Equal("ANONYMOUS", (await stored.Json()).GetProperty("data").GetProperty("viewer").GetProperty("kind").GetString());
        further.Delete(recursive: true);
    }
}
