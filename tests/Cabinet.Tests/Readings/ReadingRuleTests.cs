using Cabinet.Graph.Readings;

namespace Cabinet.Tests.Readings;

/// <summary>What counts as a reading (domain, section 4): spellings, digits, zones, the window and the roll-over.</summary>
public class ReadingRuleTests
{
    [Theory]
    [InlineData("12345,6", 12345.6)]
    [InlineData("12345.6", 12345.6)]
    [InlineData("12 345", 12345)]
    [InlineData("12\u00a0345", 12345)]
    [InlineData(" 007 ", 7)]
    [InlineData("0", 0)]
    [InlineData("0,50", 0.5)]
    public void A_value_is_read_as_people_type_it(string typed, double value) => Assert.Equal((decimal)value, TypedNumber.Read(typed)!.Value.Value);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData(null)]
    [InlineData("1e5")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData("сто")]
    [InlineData("١٢٣")]
    [InlineData("１２")]
    [InlineData("1,2,3")]
    [InlineData("1.")]
    [InlineData(",5")]
    [InlineData("1, 5")]
    [InlineData("9999999999999999999999999999999999")]
    public void What_is_no_number_is_refused(string? typed) => Assert.Null(TypedNumber.Read(typed));

    [Theory]
    [InlineData(2026, 11, 1, "2026-11")]
    [InlineData(2026, 11, 25, "2026-11")]
    [InlineData(2026, 11, 26, "2026-12")]
    [InlineData(2026, 12, 31, "2027-01")]
    public void After_the_window_a_reading_counts_for_the_next_period(int year, int month, int day, string period) =>
        Assert.Equal(period, new ReadingWindow().PeriodOf(new DateOnly(year, month, day)).ToString());

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Each_broken_rule_has_a_code(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var ivanov = await host.SignInAsIvanov();
        var meter = await Registers.Of(ivanov);
        Assert.Equal("ZONES_INCOMPLETE", await Code(meter with { Zones = ["T1"], Last = [meter.Last[0]] }));
        Assert.Equal("ZONES_INCOMPLETE", await Code(meter with { Zones = ["T1", "T1"] }));
        Assert.Equal("TOO_MANY_DIGITS", await Code(meter, 123456789, 1));
        Assert.Equal("TOO_MANY_DECIMALS", await Code(meter, meter.Last[0] + 1, meter.Last[1] + 0.5m));
        Assert.Equal("NOT_A_NUMBER", await Code(meter, -1, 1));
        Assert.Equal("NOT_FOUND", await Code(meter with { MeterId = "forged" }));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_register_that_passed_through_zero_is_taken_once_confirmed(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var ivanov = await host.SignInAsIvanov();
        var meter = await Registers.Of(ivanov, kind: "COLD_WATER");
        await using (var db = host.Database.Open())
        {
            var newest = db.Readings.Where(x => x.MeterId == Cabinet.Graph.NodeId.Read(meter.MeterId, "Meter")).OrderByDescending(x => x.TakenOn).First();
            newest.Value = 99_998;
            await db.SaveChangesAsync();
        }
        var asked = (await meter.Send([3])).GetProperty("errors")[0];
        Assert.Equal("CONFIRM_ROLL_OVER", Registers.Text(asked, "code"));
        using var refused = await ivanov.Submit("/readings", meter.Action, ("Single", "3"));
        Assert.Equal(422, (int)refused.StatusCode);
        using var taken = await ivanov.Submit(await Person.Read(refused), meter.Action, ("Single", "3"), ("confirm", "true"));
        Assert.Equal(302, (int)taken.StatusCode);
        Assert.Equal(3, (await meter.Known())[0].GetProperty("value").GetDecimal());
    }

    private static async Task<string> Code(Registers meter, params decimal[] values) =>
        Registers.Text((values.Length == 0 ? await meter.ByGraph(1) : await meter.Send(values)).GetProperty("errors")[0], "code");
}
