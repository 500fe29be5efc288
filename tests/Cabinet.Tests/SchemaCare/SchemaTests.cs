using System.Text.RegularExpressions;
using Cabinet.Web.Commands;
using GraphQLParser;

namespace Cabinet.Tests.SchemaCare;

/// <summary>What the schema owes those who build on it: the file is true, everything is explained, nothing breaks unannounced.</summary>
public partial class SchemaTests
{
    /// <summary>The schema that clients rely on. Breaking it on purpose means waiting out a deprecation's date and then changing this file.</summary>
    private const string Landed = "tests/Cabinet.Tests/SchemaCare/landed.graphql";

    [Fact]
    public void Schema_file_equals_the_built_schema() => Assert.Equal(Rooms.Tree.Text("schema.graphql"), SchemaCommand.Sdl());

    [Fact]
    public void Nothing_that_clients_rely_on_is_broken() => Assert.Empty(BreakingChanges.Between(Rooms.Tree.Text(Landed), SchemaCommand.Sdl()));

    [Fact]
    public async Task Every_type_field_argument_and_value_is_described()
    {
        var silent = new Silent();
        await silent.VisitAsync(Parser.Parse(SchemaCommand.Sdl()), default);
        Assert.Equal("", string.Join(Environment.NewLine, silent.Found));
    }

    [Fact]
    public void A_deprecation_names_the_day_until_which_the_old_way_works() => Assert.Empty(Undated(SchemaCommand.Sdl()));

    [Theory]
    [InlineData("type Query { a: Int @deprecated(reason: \"Until 2027-03-01, then b.\") }", 0)]
    [InlineData("type Query { a: Int @deprecated }", 1)]
    [InlineData("type Query { a: Int @deprecated(reason: \"Use b.\") }", 1)]
    public void A_deprecation_without_its_day_is_caught(string sdl, int expected) => Assert.Equal(expected, Undated(sdl).Count());

    private static IEnumerable<string> Undated(string sdl) => Deprecation().Matches(sdl).Select(x => x.Value).Where(x => !UntilDay().IsMatch(x));

    [GeneratedRegex("""@deprecated(\(reason: "[^"]*"\))?""")]
    private static partial Regex Deprecation();

    [GeneratedRegex(@"Until \d{4}-\d{2}-\d{2}, then ")]
    private static partial Regex UntilDay();
}
