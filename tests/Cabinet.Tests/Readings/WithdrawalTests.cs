using Cabinet.Data.Readings;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Tests.Readings;

/// <summary>Taking back a waiting reading until sign-out (M20, rule 8).</summary>
public class WithdrawalTests
{
    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_waiting_reading_is_taken_back_on_the_page_with_all_its_zones(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var ivanov = await host.SignInAsIvanov();
        var meter = await Registers.Of(ivanov);
        var id = IdOf(await meter.ByGraph(50));
        using var answer = await ivanov.Submit("/readings", $"/readings/{id}/withdrawal");
        Assert.Equal(302, (int)answer.StatusCode);
        Assert.All(await meter.Known(), x => Assert.Equal("CALCULATED", Registers.Text(x, "status")));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_waiting_reading_is_taken_back_by_the_api_with_all_its_zones(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var ivanov = await host.SignInAsIvanov();
        var meter = await Registers.Of(ivanov);
        using (await meter.ByPage(50))
        {
            var taken = await meter.Withdraw(Registers.Text((await meter.Known())[0], "id"));
            Assert.Equal(["WITHDRAWN", "WITHDRAWN"], taken.GetProperty("readings").EnumerateArray().Select(x => Registers.Text(x, "status")));
        }
        Assert.DoesNotContain("Удалить", (await ivanov.Page("/readings")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task After_sign_out_it_stays(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var ivanov = await host.SignInAsIvanov();
        var meter = await Registers.Of(ivanov);
        var id = IdOf(await meter.ByGraph(50));
        using (await ivanov.Submit("/", "/sign-out"))
        {
            using var again = await host.SignInAsIvanov();
            Assert.Equal("CANNOT_WITHDRAW", Registers.Text((await meter.Withdraw(id, again)).GetProperty("errors")[0], "code"));
            var page = await again.Page("/readings");
            Assert.DoesNotContain("Удалить", page.Body!.TextContent, StringComparison.Ordinal);
            Assert.Contains("Принято", page.Body.TextContent, StringComparison.Ordinal);
        }
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_calculated_one_cannot_change_and_the_refusal_names_the_period(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var ivanov = await host.SignInAsIvanov();
        var meter = await Registers.Of(ivanov);
        var id = IdOf(await meter.ByGraph(50));
        await using (var db = host.Database.Open())
            await db.Readings.Where(x => x.Status == ReadingStatus.Accepted).ExecuteUpdateAsync(x => x.SetProperty(y => y.Status, ReadingStatus.Calculated));
        var refused = (await meter.Withdraw(id)).GetProperty("errors")[0];
        Assert.Equal("ALREADY_CALCULATED", Registers.Text(refused, "code"));
        Assert.Equal("2026-11", Registers.Text(refused, "period"));
        Assert.Equal("ALREADY_CALCULATED", Registers.Text((await meter.ByGraph(60)).GetProperty("errors")[0], "code"));
        var card = (await ivanov.Page("/readings")).QuerySelector($"#new-reading-{meter.MeterId}")!.TextContent;
        Assert.Contains("Рассчитано", card, StringComparison.Ordinal);
        Assert.Contains("ноябрь 2026", card, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Somebody_elses_is_not_there(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var ivanov = await host.SignInAsIvanov();
        using var petrova = await host.SignInAsPetrova();
        var meter = await Registers.Of(ivanov);
        var id = IdOf(await meter.ByGraph(50));
        Assert.Equal("NOT_FOUND", Registers.Text((await meter.Withdraw(id, petrova)).GetProperty("errors")[0], "code"));
        Assert.Equal("NOT_FOUND", Registers.Text((await meter.Withdraw("no such id")).GetProperty("errors")[0], "code"));
    }

    private static string IdOf(System.Text.Json.JsonElement payload) => Registers.Text(payload.GetProperty("readings")[0], "id");
}
