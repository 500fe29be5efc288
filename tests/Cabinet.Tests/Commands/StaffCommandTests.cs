using Cabinet.Data.Audit;
using Cabinet.Tests.Logins;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cabinet.Tests.Commands;

/// <summary><c>staff add</c>, <c>staff list</c>, <c>staff remove</c>, <c>staff reset-totp</c>.</summary>
public class StaffCommandTests
{
    private const string Password = "пароль-из-трубы";

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task An_analyst_is_added_signs_in_is_listed_and_is_removed_with_all_sessions(string kind)
    {
        var clock = new WoundClock();
        await using var host = await CabinetHost.Start(kind, x => x.Services.AddSingleton<TimeProvider>(clock));
        var (added, said, _) = await CalledProgram.Run(host.Database, $"{Password}\n", "staff", "add", " Смирнова ", "--role", "analyst");
        Assert.Equal((0, "Добавлено: Смирнова, analyst."), (added, said.Trim()));
        using var smirnova = await host.SignInStaff("Смирнова", Password);
        Assert.Equal("ANALYST", await Kind(smirnova));
        Assert.Contains("analyst   Смирнова\n", (await CalledProgram.Run(host.Database, "", "staff", "list")).Said, StringComparison.Ordinal);
        Assert.Equal(0, (await CalledProgram.Run(host.Database, "", "staff", "remove", "Смирнова")).ExitCode);
        // A node that read the session keeps it for five seconds at most.
        clock.Pass(TimeSpan.FromSeconds(6));
        Assert.Equal("ANONYMOUS", await Kind(smirnova));
        Assert.DoesNotContain("Смирнова", (await CalledProgram.Run(host.Database, "", "staff", "list")).Said, StringComparison.Ordinal);
        Assert.Equal(1, (await CalledProgram.Run(host.Database, "", "staff", "remove", "Смирнова")).ExitCode);
        using var operators = await host.SignInStaff("operator", "irkutsk-demo-operator");
        Assert.Equal("OPERATOR", await Kind(operators));
    }

    [Theory]
    [InlineData(1, "operator", "operator", Password, "уже есть")]
    [InlineData(1, "Смирнова", "analyst", "7 знако", "от 8 до 128")]
    [InlineData(1, "Смирнова", "analyst", "", "от 8 до 128")]
    [InlineData(1, "  ", "analyst", Password, "Имя")]
    [InlineData(1, "Command:root", "analyst", Password, "command:")]
    [InlineData(2, "Смирнова", "boss", Password, "boss")]
    [InlineData(2, "Смирнова", null, Password, "--role")]
    public async Task What_cannot_be_added_is_refused_in_words(int exitCode, string name, string? role, string password, string words)
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        string[] chosen = role is null ? [] : ["--role", role];
        var (code, _, complained) = await CalledProgram.Run(host.Database, password + "\n", ["staff", "add", name, .. chosen]);
        Assert.Equal(exitCode, code);
        Assert.Contains(words, complained, StringComparison.Ordinal);
        Assert.DoesNotContain(Password, complained, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Each_change_stands_in_the_audit_log_and_what_was_refused_does_not(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        foreach (var (code, args) in ((int, string[])[])
        [
            (0, ["add", "Смирнова", "--role", "admin"]), (0, ["reset-totp", "Смирнова"]), (1, ["remove", "Никто"]),
        ])
            Assert.Equal(code, (await CalledProgram.Run(host.Database, $"{Password}\n", ["staff", .. args])).ExitCode);
        using var smirnova = await host.SignInStaff("Смирнова", Password);
        Assert.Equal(0, (await CalledProgram.Run(host.Database, "", "staff", "remove", "operator")).ExitCode);
        var actor = "command:" + Environment.UserName;
        await using var db = host.Database.Open();
        Assert.Equal(
            [(actor, AuditAct.AddedStaff, "Смирнова, admin"), (actor, AuditAct.ResetSecondFactor, "Смирнова"), ("Смирнова", AuditAct.SignedIn, null), (actor, AuditAct.RemovedStaff, "operator")],
            (await db.AuditEntries.OrderBy(x => x.Id).ToListAsync()).Select(x => (x.Actor, x.Act, x.Details)));
        var log = (await smirnova.Page("/staff/audit")).QuerySelector("table")!.TextContent;
        Assert.All((string[])["Сотрудник добавлен", "Сотрудник удалён", "Второй фактор снят", actor], x => Assert.Contains(x, log, StringComparison.Ordinal));
        Assert.Equal(0, await AuditChain.Breaches(db));
        Assert.Equal(0, (await CalledProgram.Run(host.Database, "", "check")).ExitCode);
    }

    private static async Task<string?> Kind(Person person) =>
        (await person.Graph("{ viewer { kind } }")).GetProperty("data").GetProperty("viewer").GetProperty("kind").GetString();
}
