using System.Text.RegularExpressions;

namespace Cabinet.Tests.Rooms;

public partial class FileTests
{
    private static readonly string[] Written =
    [
        .. new[] { "Cabinet.Data", "Cabinet.Graph", "Cabinet.Web", "tests" }
            .SelectMany(x => Tree.Files(x, ".cs", ".cshtml", ".css", ".js", ".targets"))
            .Where(x => !x.Contains("/Migrations/", StringComparison.Ordinal)),
    ];

    [Fact]
    public void Half_of_the_files_have_at_most_40_lines_and_nine_tenths_at_most_100()
    {
        var sizes = Written.Select(x => Tree.Lines(x).Length).Order().ToArray();
        Assert.InRange(sizes[sizes.Length / 2], 1, 40);
        Assert.InRange(sizes[sizes.Length * 9 / 10], 1, 100);
    }

    [Fact]
    public void No_file_has_more_than_200_lines()
    {
        Assert.DoesNotContain(Written, x => Tree.Lines(x).Length > 200);
    }

    [Fact]
    public void Names_say_what_a_thing_is()
    {
        Assert.DoesNotContain(Written, x => EmptyName().IsMatch(Path.GetFileName(x)));
    }

    [Fact]
    public void Lock_files_of_npm_carry_no_addresses()
    {
        var locks = Tree.Files("", ".json").Where(x => Path.GetFileName(x) == "package-lock.json");
        Assert.DoesNotContain(locks, x => Tree.Text(x).Contains("\"resolved\"", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"((?<!By)(?<=\w)Service|Manager|Helpers?|Utils?|Dto|Handler|Impl)\.")]
    private static partial Regex EmptyName();
}
