using System.Text;

namespace Cabinet.Tests.Graph;

/// <summary>Who is told of the schema: staff, and everyone in Development.</summary>
public class IntrospectionTests
{
    private const string Schema = "{ __schema { queryType { name } } }";
    private static readonly string[] Production = ["--environment=Production", "--PublicUrl=https://localhost", "--Clock:Now=", "--Staff:SecondFactor=off"];

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Outside_Development_staff_may_and_strangers_and_residents_may_not_even_what_staff_made_known(string kind)
    {
        await using var host = await CabinetHost.Start(kind, null, Production);
        using var analyst = await host.SignInStaff("analyst", "irkutsk-demo-analyst");
        using var ivanov = await host.SignInAsIvanov();
        using var stranger = host.Stranger();
        foreach (var document in (string[])[Schema, "{ __type(name: \"Account\") { name } }", "{ ...f } fragment f on Query { viewer { kind } a: __schema { queryType { name } } }"])
        {
            Assert.Equal("INTROSPECTION", (await stranger.Graph(document)).Code());
            Assert.Null((await analyst.Graph(document)).Code());
            Assert.Equal("INTROSPECTION", (await stranger.Graph(document)).Code());
            Assert.Equal("INTROSPECTION", (await ivanov.Graph(document)).Code());
        }
        Assert.Equal("Query", (await stranger.Graph("{ __typename }")).GetProperty("data").GetProperty("__typename").GetString());
    }

    [Fact]
    public async Task In_Development_a_stranger_may()
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var stranger = host.Stranger();
        Assert.Equal("Query", (await stranger.Graph(Schema)).GetProperty("data").GetProperty("__schema").GetProperty("queryType").GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("{ viewerr { kind } }")]
    [InlineData("{ account(numbre: \"1\") { number } }")]
    [InlineData("{ node(id: \"1\") { ... on Acount { number } } }")]
    [InlineData("{ node(id: \"1\") { number } }")]
    [InlineData("query($k: ServiceKnd) { viewer { kind } }")]
    public async Task Names_are_suggested_to_those_alone(string document)
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite, null, Production);
        using var analyst = await host.SignInStaff("analyst", "irkutsk-demo-analyst");
        using var stranger = host.Stranger();
        Assert.Contains("Did you mean", (await analyst.Graph(document)).ToString(), StringComparison.Ordinal);
        var refused = await stranger.Graph(document);
        Assert.Equal("VALIDATION", refused.Code());
        Assert.DoesNotContain("Did you mean", refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task At_most_five_errors_are_told()
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var stranger = host.Stranger();
        var many = new StringBuilder("{ ").AppendJoin(' ', Enumerable.Range(0, 40).Select(x => $"nothing{x}")).Append(" }");
        Assert.Equal(5, (await stranger.Graph(many.ToString())).GetProperty("errors").GetArrayLength());
    }

    [Fact]
    public async Task The_whole_schema_as_tools_ask_for_it_is_given()
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var ivanov = await host.SignInAsIvanov();
        var answer = await ivanov.Graph(ToolQuery);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        Assert.True(answer.GetProperty("data").GetProperty("__schema").GetProperty("types").GetArrayLength() > 40);
    }

    /// <summary>As graphql-js writes it, which Banana Cake Pop and GraphiQL send too.</summary>
    internal const string ToolQuery = """
        query IntrospectionQuery {
          __schema {
            description queryType { name kind } mutationType { name kind } subscriptionType { name kind } types { ...FullType }
            directives { name description locations args { ...InputValue } }
          }
        }
        fragment FullType on __Type {
          kind name description
          fields(includeDeprecated: true) { name description args { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason }
          inputFields { ...InputValue }
          interfaces { ...TypeRef }
          enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
          possibleTypes { ...TypeRef }
        }
        fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue }
        fragment TypeRef on __Type {
          kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } } }
        }
        """;
}
