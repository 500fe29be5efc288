using System.Reflection;
using System.Text.RegularExpressions;
using Cabinet.Graph;

namespace Cabinet.Tests.Rooms;

/// <summary>Which floor may know of which: pages ask the queries, the queries know no page, and the GraphQL engine stays in its room.</summary>
public partial class DoorTests
{
    /// <summary>Starting, migrating and importing need the database itself; pages and endpoints never do.</summary>
    private static readonly string[] MayNameTheDatabase = ["Cabinet.Web/Program.cs", "Cabinet.Web/Commands/"];

    private static readonly Assembly Graph = typeof(Viewer).Assembly;

    [Fact]
    public void Pages_never_name_the_database()
    {
        var files = Tree.Files("Cabinet.Web", ".cs", ".cshtml").Where(x => !MayNameTheDatabase.Any(x.StartsWith));
        Assert.DoesNotContain(files, x => Tree.Code(x).Any(line => DatabaseName().IsMatch(line)));
    }

    [Fact]
    public void Queries_and_acts_know_nothing_of_pages()
    {
        Assert.DoesNotContain(Graph.GetReferencedAssemblies(), x => PageAssembly().IsMatch(x.Name!));
        Assert.DoesNotContain(Tree.Files("Cabinet.Graph", ".cs", ".csproj"), x => PageText().IsMatch(Tree.Text(x)));
    }

    [Fact]
    public void The_GraphQL_engine_is_used_only_in_its_own_room_and_where_types_name_their_fields()
    {
        var files = Tree.Files("Cabinet.Graph", ".cs").Where(x => !MayUseTheEngine(x))
            .Concat(Tree.Files("Cabinet.Web", ".cs", ".cshtml").Where(x => Path.GetFileName(x) != "GraphEndpoint.cs"))
            .Concat(Tree.Files("Cabinet.Data", ".cs"));
        Assert.DoesNotContain(files, x => Tree.Code(x).Any(line => EngineName().IsMatch(line)));
    }

    [Fact]
    public void The_data_knows_neither_the_engine_nor_pages()
    {
        var known = typeof(Data.CabinetDb).Assembly.GetReferencedAssemblies().Select(x => x.Name!);
        Assert.DoesNotContain(known, x => x.StartsWith("GraphQL", StringComparison.Ordinal) || PageAssembly().IsMatch(x));
    }

    private static bool MayUseTheEngine(string file) =>
        file.StartsWith("Cabinet.Graph/Engine/", StringComparison.Ordinal) || file == "Cabinet.Graph/Setup.cs" || file.EndsWith("Type.cs", StringComparison.Ordinal);

    [GeneratedRegex(@"\b(Sqlite|Postgres)?CabinetDb\b")]
    private static partial Regex DatabaseName();

    [GeneratedRegex(@"^Microsoft\.AspNetCore\.(Mvc|Razor|Html)")]
    private static partial Regex PageAssembly();

    [GeneratedRegex(@"Microsoft\.AspNetCore\.(Mvc|Razor|Html)|</?(div|p|span|table|form|section)\b[^/]*>")]
    private static partial Regex PageText();

    [GeneratedRegex(@"(?<![.\w])(using (static |\w+ = )?|global::)?GraphQL(Parser)?(\.\w|;)")]
    private static partial Regex EngineName();
}
