namespace Cabinet.Tests.SchemaCare;

public class BreakingChangeTests
{
    private const string Before = """
        type Query implements Node { id: ID! a(b: Int, c: [Int!] = [1]): String! d: [String] }
        interface Node { id: ID! }
        enum E { ONE TWO }
        input I { a: Int b: Int! }
        """;

    [Theory]
    [InlineData("type Query", "type Query2", "Query is gone")]
    [InlineData("d: [String]", "", "Query.d is gone")]
    [InlineData("(b: Int, ", "(", "Query.a(b) is gone")]
    [InlineData(" TWO", "", "E.TWO is gone")]
    [InlineData(" implements Node", "", "Query implements Node is gone")]
    [InlineData("enum E { ONE TWO }", "type E { ONE: Int }", "E was EnumTypeDefinition and is ObjectTypeDefinition")]
    [InlineData("): String!", "): String", "Query.a was String! and is String")]
    [InlineData("d: [String]", "d: String", "Query.d was [String] and is String")]
    [InlineData("input I { a: Int ", "input I { a: Int! ", "I.a was Int and is Int!")]
    [InlineData("b: Int!", "b: Int! c: Int!", "I.c is needed now")]
    [InlineData("(b: Int,", "(b: Int, z: Int!,", "Query.a(z) is needed now")]
    [InlineData("= [1]", "= [2]", "Query.a(c) was [1] unless told and is [2]")]
    public void A_breaking_change_is_named(string old, string now, string expected) =>
        Assert.Contains(expected, BreakingChanges.Between(Before, Before.Replace(old, now, StringComparison.Ordinal)));

    [Theory]
    [InlineData("d: [String]", "d: [String!]! e: Int")]
    [InlineData(" TWO", " TWO THREE")]
    [InlineData("b: Int!", "b: Int")]
    [InlineData("b: Int!", "b: Int! c: Int! = 5")]
    [InlineData("(b: Int,", "(b: Int, z: Int,")]
    public void What_old_clients_do_not_notice_is_let_through(string old, string now) =>
        Assert.Empty(BreakingChanges.Between(Before, Before.Replace(old, now, StringComparison.Ordinal)));
}
