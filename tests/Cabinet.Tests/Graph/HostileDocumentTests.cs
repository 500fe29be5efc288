using System.Text;

namespace Cabinet.Tests.Graph;

/// <summary>Documents that would hang the engine are refused before it looks into them. The time limit here is only that a test ends.</summary>
public class HostileDocumentTests
{
    public static TheoryData<string, string> Corpus => new()
    {
        { "repeated fields", "{ viewer { " + string.Concat(Enumerable.Repeat("kind ", 20_000)) + "} }" },
        { "aliases", "{ " + string.Concat(Enumerable.Range(0, 16).Select(i => $"a{i}: viewer {{ kind }} ")) + "}" },
        { "directives", "{ viewer { kind " + string.Concat(Enumerable.Repeat("@include(if: true) ", 5_000)) + "} }" },
        { "depth", string.Concat(Enumerable.Repeat("{ viewer ", 12)) + string.Concat(Enumerable.Repeat("}", 12)) },
        { "doubled fragments", "{ ...f0 } " + string.Concat(Enumerable.Range(0, 30).Select(i => $"fragment f{i} on Query {{ ...f{i + 1} ...f{i + 1} viewer {{ kind }} }} ")) + "fragment f30 on Query { viewer { kind } }" },
        { "many fragments", "{ viewer { kind } } " + string.Concat(Enumerable.Range(0, 60).Select(i => $"fragment f{i} on Query {{ viewer {{ kind }} }} ")) },
        { "a long literal", "{ account(number: \"" + new string('1', 20_000) + "\") { number } }" },
        { "open braces", new string('{', 900) },
        { "no document", "query \u0000 ☠" },
    };

    [Theory, MemberData(nameof(Corpus))]
    public async Task A_hostile_document_is_refused_in_few_words(string what, string document)
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var nobody = host.Stranger();
        var answer = await nobody.Graph(document).WaitAsync(TimeSpan.FromSeconds(30));
        Assert.False(answer.TryGetProperty("data", out _), what);
        Assert.Contains(answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString(), (string[])["TOO_LARGE", "SYNTAX"]);
        Assert.True(Encoding.UTF8.GetByteCount(answer.GetRawText()) < 5_000);
    }

    [Fact]
    public async Task Fragments_that_spread_each_other_in_a_circle_are_refused()
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var nobody = host.Stranger();
        var answer = await nobody.Graph("{ ...a } fragment a on Query { ...b } fragment b on Query { ...a viewer { kind } }").WaitAsync(TimeSpan.FromSeconds(30));
        Assert.False(answer.TryGetProperty("data", out _));
    }

    [Fact]
    public async Task Introspection_as_tools_send_it_is_answered()
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var ivanov = await host.SignInAsIvanov();
        var answer = await ivanov.Graph("{ __schema { types { name fields { name type { kind ofType { kind ofType { kind ofType { kind ofType { kind ofType { kind ofType { name } } } } } } } } } } }");
        Assert.True(answer.GetProperty("data").GetProperty("__schema").GetProperty("types").GetArrayLength() > 20);
    }
}
