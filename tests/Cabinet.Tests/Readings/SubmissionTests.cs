namespace Cabinet.Tests.Readings;

/// <summary>Handing in a reading (M20): the same act by page and by GraphQL.</summary>
public class SubmissionTests
{
    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_reading_handed_in_on_the_page_is_seen_by_the_api(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var ivanov = await host.SignInAsIvanov();
        var meter = await Registers.Of(ivanov);
        using var answer = await meter.ByPage(100);
        Assert.Equal(302, (int)answer.StatusCode);
        var known = await meter.Known();
        Assert.Equal(["ACCEPTED", "ACCEPTED"], known.Take(2).Select(x => Registers.Text(x, "status")));
        Assert.Equal(meter.Last.Select(x => x + 100).Order(), known.Take(2).Select(x => x.GetProperty("value").GetDecimal()).Order());
        Assert.All(known.Take(2), x => Assert.True(x.GetProperty("canWithdraw").GetBoolean()));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_reading_handed_in_by_the_api_is_seen_on_the_page(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var ivanov = await host.SignInAsIvanov();
        var meter = await Registers.Of(ivanov);
        var taken = await meter.ByGraph(100);
        Assert.Empty(taken.GetProperty("errors").EnumerateArray());
        Assert.Equal(["2026-11", "2026-11"], taken.GetProperty("readings").EnumerateArray().Select(x => Registers.Text(x, "period")));
        var card = (await ivanov.Page("/readings")).QuerySelector($"#new-reading-{meter.MeterId}")!.TextContent;
        Assert.Contains("Принято", card, StringComparison.Ordinal);
        Assert.Contains("Удалить", card, StringComparison.Ordinal);
        Assert.Contains("Личный кабинет", card, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_reading_below_the_last_one_is_refused_with_the_same_words_at_both_doors(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var ivanov = await host.SignInAsIvanov();
        var meter = await Registers.Of(ivanov);
        var refused = (await meter.ByGraph(-5)).GetProperty("errors")[0];
        Assert.Equal("BELOW_LAST", Registers.Text(refused, "code"));
        Assert.Equal(meter.Last[0], refused.GetProperty("last").GetDecimal());
        using var answer = await meter.ByPage(-5);
        Assert.Equal(422, (int)answer.StatusCode);
        var page = await Person.Read(answer);
        Assert.Contains(Registers.Text(refused, "message"), page.QuerySelectorAll("p.wrong").Select(x => x.TextContent));
        Assert.Equal(meter.Last[0] - 5, decimal.Parse(page.QuerySelector("input[name=T1]")!.GetAttribute("value")!, System.Globalization.CultureInfo.GetCultureInfo("ru-RU")));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_new_reading_replaces_the_waiting_one_and_both_stay_in_the_history(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var ivanov = await host.SignInAsIvanov();
        var meter = await Registers.Of(ivanov, kind: "COLD_WATER");
        await meter.ByGraph(3);
        // A mistake of too much is mended by less: only earlier periods bind.
        Assert.Empty((await meter.ByGraph(2)).GetProperty("errors").EnumerateArray());
        Assert.Equal(meter.Last[0] + 2, (await meter.Known())[0].GetProperty("value").GetDecimal());
        var history = await meter.Known(includeWithdrawn: true);
        Assert.Equal(["ACCEPTED", "WITHDRAWN", "CALCULATED"], history.Take(3).Select(x => Registers.Text(x, "status")));
        Assert.Equal("Заменено новым показанием", Registers.Text(history[1], "reason"));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Two_readings_sent_at_the_same_moment_leave_one_waiting(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var ivanov = await host.SignInAsIvanov();
        var meter = await Registers.Of(ivanov, kind: "COLD_WATER");
        var answers = await Task.WhenAll(Enumerable.Range(1, 6).Select(i => meter.ByGraph(i)));
        Assert.All(answers, x => Assert.Empty(x.GetProperty("errors").EnumerateArray()));
        Assert.Single(await meter.Known(), x => Registers.Text(x, "status") == "ACCEPTED");
        Assert.Equal(6, (await meter.Known(includeWithdrawn: true)).Count(x => Registers.Text(x, "status") is "ACCEPTED" or "WITHDRAWN"));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task The_same_key_gets_the_first_answer_and_with_other_input_is_refused(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var ivanov = await host.SignInAsIvanov();
        var meter = await Registers.Of(ivanov);
        var first = await meter.ByGraph(10, "key");
        Assert.Equal(first.GetProperty("readings").GetRawText(), (await meter.ByGraph(10, "key")).GetProperty("readings").GetRawText());
        Assert.Equal("KEY_REUSED", Registers.Text((await meter.ByGraph(11, "key")).GetProperty("errors")[0], "code"));
        Assert.Equal(2, (await meter.Known(includeWithdrawn: true)).Count(x => Registers.Text(x, "status") is "ACCEPTED" or "WITHDRAWN"));
        var together = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => meter.ByGraph(12, "at once")));
        Assert.Single(together.Select(x => x.GetProperty("readings").GetRawText()).Distinct());
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_meter_that_is_not_yours_is_not_there(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var petrova = await host.SignInAsPetrova();
        using var ivanov = await host.SignInAsIvanov();
        var meter = await Registers.Of(ivanov);
        var foreign = meter with { Person = petrova };
        Assert.Equal("NOT_FOUND", Registers.Text((await foreign.ByGraph(1)).GetProperty("errors")[0], "code"));
        var own = await petrova.Page("/readings");
        using var answer = await petrova.Submit(own, (await Registers.Of(petrova, "И1000000002")).Action, ("x", "y"));
        Assert.Equal(422, (int)answer.StatusCode);
        using var page = await petrova.GetAsync(new Uri(meter.Action, UriKind.Relative));
        Assert.Equal(404, (int)page.StatusCode);
        using var nobody = host.Stranger();
        Assert.Equal("SIGN_IN_REQUIRED", Registers.Text((await (meter with { Person = nobody }).ByGraph(1)).GetProperty("errors")[0], "code"));
    }
}
