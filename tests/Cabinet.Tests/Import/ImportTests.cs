using Cabinet.Data;
using Cabinet.Data.Import;
using Cabinet.Data.Services;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Tests.Import;

public class ImportTests
{
    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task All_invariants_hold_after_the_demo_is_imported(string kind)
    {
        await using var database = await TestDatabase.Create(kind);
        using var folder = Folder.Demo();
        var (report, refused) = folder.Import(database);
        Assert.Empty(refused);
        Assert.Equal(FolderImport.FileNames, report.Files.Select(x => x.File));
        await using var db = database.Open();
        Assert.Equal(8 * 6, await db.Bills.CountAsync());
        await foreach (var (name, breaches) in Invariants.Check(db))
            Assert.Equal((name, 0L), (name, breaches));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task The_same_files_again_change_nothing(string kind)
    {
        await using var database = await TestDatabase.Create(kind);
        using var folder = Folder.Demo();
        var first = folder.Import(database).Report;
        var second = folder.Import(database).Report;
        Assert.True(first.Written > 0);
        Assert.Equal(0, second.Written);
        Assert.Equal(first.Files.Select(x => x.Rows), second.Files.Select(x => x.Same));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task An_email_that_an_operator_set_stays_until_the_file_says_another(string kind)
    {
        await using var database = await TestDatabase.Create(kind);
        using var folder = Folder.Demo();
        folder.Import(database);
        var line = Array.FindIndex(folder.Lines("accounts.csv"), x => x.Contains("1000000003", StringComparison.Ordinal)) + 1;
        await using (var db = database.Open())
            Assert.Equal(1, await db.Accounts.Where(x => x.Id == 1000000003).ExecuteUpdateAsync(x => x.SetProperty(y => y.Email, "set@example.com")));
        Assert.Equal(0, folder.Import(database).Report.Written);
        Assert.Equal("set@example.com", await Email(database));
        folder.Replace("accounts.csv", line, x => x.Replace("+79000000003", "+79000000033", StringComparison.Ordinal));
        Assert.Equal(1, folder.Import(database).Report.Written);
        Assert.Equal("set@example.com", await Email(database));
        folder.Replace("accounts.csv", line, x => x.Replace("sidorov@example.com", "filed@example.com", StringComparison.Ordinal));
        Assert.Equal(1, folder.Import(database).Report.Written);
        Assert.Equal("filed@example.com", await Email(database));
        folder.Replace("accounts.csv", line, x => x.Replace("filed@example.com", "", StringComparison.Ordinal));
        Assert.Equal(1, folder.Import(database).Report.Written);
        Assert.Null(await Email(database));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_dry_run_reports_the_same_and_writes_nothing(string kind)
    {
        await using var database = await TestDatabase.Create(kind);
        using var folder = Folder.Demo();
        var dry = folder.Import(database, dryRun: true).Report;
        await using (var db = database.Open())
            Assert.False(await db.Houses.AnyAsync() || await db.Settlements.AnyAsync());
        Assert.Equal(folder.Import(database).Report.Files, dry.Files);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_stopped_import_is_completed_by_the_next(string kind)
    {
        await using var database = await TestDatabase.Create(kind);
        using var folder = Folder.Demo(accounts: 60, months: 30);
        using var stop = new CancellationTokenSource();
        await using (var db = database.Open())
        {
            var import = new FolderImport(db) { Progress = x => { if (x is { File: "settlements.csv", Done: > 0 }) stop.Cancel(); } };
            Assert.Throws<OperationCanceledException>(() => import.Run(folder.Path, cancel: stop.Token));
        }
        await using (var db = database.Open())
            Assert.Equal((60, 0), (await db.Accounts.CountAsync(), await db.Settlements.CountAsync()));
        var files = folder.Import(database).Report.Files;
        Assert.Equal(0, files.Single(x => x.File == "accounts.csv").Added);
        Assert.Equal(folder.Lines("settlements.csv").Length - 1, files.Single(x => x.File == "settlements.csv").Added);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_changed_settlement_changes_what_is_owed_and_the_bill(string kind)
    {
        await using var database = await TestDatabase.Create(kind);
        using var folder = Folder.Demo();
        folder.Import(database);
        folder.Write("settlements.csv", folder.Lines("settlements.csv")[0], "И1000000001,ELECTRICITY,2026-10,100.00,50.25,0,0,0,150.25,30");
        var (report, refused) = folder.Import(database);
        Assert.Empty(refused);
        Assert.Equal(1, report.Files.Sum(x => x.Changed));
        await using var db = database.Open();
        var service = await db.Services.SingleAsync(x => x.AccountId == 1000000001 && x.Kind == ServiceKind.Electricity);
        Assert.Equal(150_25, service.Owed);
        var period = new DateOnly(2026, 10, 1);
        var bill = await db.Bills.SingleAsync(x => x.AccountId == 1000000001 && x.Period == period);
        Assert.Equal(await db.Settlements.Where(x => x.AccountId == 1000000001 && x.Period == period).SumAsync(x => x.Closing), bill.Total);
        Assert.Equal(new DateOnly(2026, 11, 15), bill.DueOn);
    }

    private static async Task<string?> Email(TestDatabase database)
    {
        await using var db = database.Open();
        return (await db.Accounts.SingleAsync(x => x.Id == 1000000003)).Email;
    }
}
