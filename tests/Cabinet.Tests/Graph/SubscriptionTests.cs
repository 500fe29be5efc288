using Cabinet.Data;
using Cabinet.Data.Import;
using Cabinet.Tests.Readings;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Tests.Graph;

/// <summary>Hearing of one's own readings, whoever changed them and at whichever node.</summary>
public class SubscriptionTests
{
    private const string Changed = "subscription { readingChanged { status zone meter { id } } }";

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_resident_hears_of_the_own_readings_at_another_node_and_of_nobody_elses(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        await using var node = await host.Another();
        using var ivanov = await host.SignInAsIvanov();
        using var there = await node.SignInAsIvanov();
        using var petrova = await node.SignInAsPetrova();
        await using var ear = await Ear.Open(there, Changed);
        await using var others = await Ear.Open(petrova, Changed);
        var meter = await Registers.Of(ivanov, kind: "COLD_WATER");
        var first = (await meter.ByGraph(3)).GetProperty("readings")[0];
        Assert.Equal("ACCEPTED", await ear.HearStatus());
        var second = (await meter.ByGraph(4)).GetProperty("readings")[0];
        Assert.NotEqual(Registers.Text(first, "id"), Registers.Text(second, "id"));
        Assert.Equal(["ACCEPTED", "WITHDRAWN"], new[] { await ear.HearStatus(), await ear.HearStatus() }.Order());
        await meter.Withdraw(Registers.Text(second, "id"));
        Assert.Equal("WITHDRAWN", await ear.HearStatus());
        // Петрова hears her own first.
        var hers = await Registers.Of(petrova, "И1000000002");
        await hers.ByGraph(5);
        var heard = (await others.Hear())!.Value.GetProperty("data").GetProperty("readingChanged");
        Assert.Equal(hers.MeterId, heard.GetProperty("meter").GetProperty("id").GetString());
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task The_verdict_of_the_billing_system_is_heard(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var petrova = await host.SignInAsPetrova();
        var meter = await Registers.Of(petrova, "И1000000002");
        await meter.ByGraph(5);
        await using var ear = await Ear.Open(petrova, "subscription { readingChanged(account: \"1000000002\") { status reason } }");
        await Pass(host, "REFUSED,поздно");
        var heard = (await ear.Hear())!.Value.GetProperty("data").GetProperty("readingChanged");
        Assert.Equal(("REFUSED", "поздно"), (heard.GetProperty("status").GetString(), heard.GetProperty("reason").GetString()));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Listening_ends_with_the_session(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var ivanov = await host.SignInAsIvanov();
        await using var ear = await Ear.Open(ivanov, Changed);
        using var left = await ivanov.Submit("/", "/sign-out");
        Assert.Null(await ear.Hear());
    }

    [Fact]
    public async Task An_act_that_is_refused_or_undone_is_not_heard_of()
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var ivanov = await host.SignInAsIvanov();
        var meter = await Registers.Of(ivanov, kind: "COLD_WATER");
        await meter.ByGraph(-1);
        await using var db = host.Database.Open();
        Assert.Equal(0, await db.ReadingEvents.CountAsync());
        await meter.ByGraph(1);
        Assert.Equal(1, await db.ReadingEvents.CountAsync());
    }

    [Fact]
    public async Task Only_who_signed_in_listens_and_only_to_a_stream()
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var stranger = host.Stranger();
        await using var ear = await Ear.Open(stranger, Changed);
        Assert.Equal("SIGN_IN_REQUIRED", (await ear.Hear())!.Value.Code());
        Assert.Null(await ear.Hear());
        Assert.Equal("NEEDS_STREAM", (await stranger.Graph(Changed)).Code());
        await using var two = await Ear.Open(stranger, "subscription { a: readingChanged { id } b: readingChanged { id } }");
        Assert.Equal("VALIDATION", (await two.Hear())!.Value.Code());
    }

    private static async Task Pass(CabinetHost host, string verdict)
    {
        using var folder = new Import.Folder();
        await using var db = host.Database.Open();
        var serial = await db.Readings.Where(x => x.AccountId == 1000000002 && x.SessionId != null).Select(x => x.Meter!.Serial).FirstAsync();
        folder.Write("verdicts.csv", "account,meter,zone,verdict,reason", $"И1000000002,{serial},SINGLE,{verdict}");
        new FolderImport(db) { Refused = x => Assert.Fail(x.ToString()) }.Calculate(new FileInfo(Path.Combine(folder.Path, "verdicts.csv")), new Period(2026, 11));
    }
}
