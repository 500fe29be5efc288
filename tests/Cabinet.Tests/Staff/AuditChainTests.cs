using Cabinet.Data;
using Cabinet.Data.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cabinet.Tests.Staff;

/// <summary>The audit log is only ever added to, and what is done to it otherwise is found by <c>check</c>.</summary>
public class AuditChainTests
{
    public static TheoryData<string, string> Tampering { get; } = Both(
        "UPDATE audit_entries SET details = 'проверен паспорт' WHERE id = 3",
        "UPDATE audit_entries SET actor = 'Смирнова' WHERE id = 1",
        "DELETE FROM audit_entries WHERE id = 3",
        "DELETE FROM audit_entries WHERE id = 5",
        "DELETE FROM audit_entries",
        "INSERT INTO audit_entries SELECT 6, at_utc, actor, act, account_id, details, hash, hash FROM audit_entries WHERE id = 5",
        "UPDATE audit_entries SET id = CASE id WHEN 2 THEN 30 ELSE 2 END WHERE id = 2; UPDATE audit_entries SET id = 2 WHERE id = 3; UPDATE audit_entries SET id = 3 WHERE id = 30",
        "DELETE FROM audit_entries WHERE id = 5; UPDATE audit_heads SET last_id = 4");

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Entries_of_many_at_once_make_one_unbroken_chain(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        await Task.WhenAll(Enumerable.Range(0, 20).Select(x => Task.Run(() => Note(host, $"запись {x}"))));
        await using var db = host.Database.Open();
        Assert.Equal(0, await AuditChain.Breaches(db));
        Assert.Equal(Enumerable.Range(1, 20).Select(x => (long)x), await db.AuditEntries.OrderBy(x => x.Id).Select(x => x.Id).ToListAsync());
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_check_while_entries_are_added_finds_nothing(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        var adding = Task.Run(async () =>
        {
            for (var i = 0; i < 100; i++)
                await Note(host, $"запись {i}");
        });
        await using var db = host.Database.Open();
        do
            Assert.Equal(0, await AuditChain.Breaches(db));
        while (!adding.IsCompleted);
        await adding;
    }

    [Theory, MemberData(nameof(Tampering))]
    public async Task What_was_edited_deleted_moved_or_cut_off_is_found(string kind, string sql)
    {
        await using var host = await CabinetHost.Start(kind);
        for (var i = 0; i < 5; i++)
            await Note(host, $"запись {i}");
        await using var db = host.Database.Open();
        Assert.Equal(0, await AuditChain.Breaches(db));
        await db.Database.ExecuteSqlRawAsync(sql);
        Assert.NotEqual(0, await AuditChain.Breaches(db));
        var found = new List<long>();
        await foreach (var (name, breaches) in Invariants.Check(db))
            if (name.StartsWith("Журнал", StringComparison.Ordinal))
                found.Add(breaches);
        Assert.NotEqual(0, found.Single());
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task An_act_that_is_rolled_back_leaves_no_entry_and_an_entry_needs_a_transaction(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        await using (var scope = host.Services.CreateAsyncScope())
        {
            var (db, log) = (scope.ServiceProvider.GetRequiredService<CabinetDb>(), scope.ServiceProvider.GetRequiredService<AuditLog>());
            await Assert.ThrowsAsync<InvalidOperationException>(() => log.Add("operator", AuditAct.Looked));
            await using var transaction = await db.Database.BeginTransactionAsync();
            await log.Add("operator", AuditAct.Looked);
        }
        await Note(host, "после отката");
        await using var later = host.Database.Open();
        Assert.Equal("после отката", (await later.AuditEntries.SingleAsync()).Details);
        Assert.Equal(0, await AuditChain.Breaches(later));
    }

    private static async Task Note(CabinetHost host, string details)
    {
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<AuditLog>().Note("operator", AuditAct.Looked, 1000000001, details);
    }

    private static TheoryData<string, string> Both(params string[] statements)
    {
        var data = new TheoryData<string, string>();
        foreach (var statement in statements)
        {
            data.Add(Databases.Sqlite, statement);
            data.Add(Databases.Postgres, statement);
        }
        return data;
    }
}
