using Cabinet.Data.Services;

namespace Cabinet.Data.Demo;

/// <summary>The many accounts without a name of their own: four services, a meter for electricity and one for cold water.</summary>
internal static class Residents
{
    private static readonly string[] ElectricityModels = ["Меркурий 201.5", "Энергомера СЕ101", "Нева МТ 114"];
    private static readonly string[] WaterModels = ["СВ-15", "Бетар СХВ-15", "Пульсар 15"];

    public static DemoAccount Draw(long id, string flat, DemoPlan plan)
    {
        var dice = new Dice(plan.Seed, id);
        var (last, first, patronymic) = People.Draw(dice);
        var rooms = dice.Between(1, 4);
        var use = new Use(dice.Between(1, Math.Min(rooms + 2, 5)), 14 + rooms * 15 + dice.Between(0, 120) / 10m, dice.Between(75, 130), dice.Falls(2));
        var index = id % 10_000_000;
        var contact = dice.Falls(85);
        return new(id, last, first, patronymic, flat, rooms, use, contact ? $"+7900{index:0000000}" : "", contact ? $"user{index}@example.com" : "",
        [
            new(ServiceKind.Electricity, "ЭЭ-1", Habits.Draw(dice), Meter(dice, dice.Of(ElectricityModels), 6, 0, plan)),
            new(ServiceKind.Heating, "ОТ-1", Habits.Draw(dice)),
            new(ServiceKind.ColdWater, "ХВ-1", Habits.Draw(dice), Meter(dice, dice.Of(WaterModels), 5, 3, plan)),
            new(ServiceKind.Waste, "ТКО-1", Habits.Draw(dice)),
        ]);
    }

    private static DemoMeter Meter(Dice dice, string model, int digits, int decimals, DemoPlan plan)
    {
        var installed = plan.First.FirstDay.AddDays(-dice.Between(30, 1500));
        return new($"{dice.Between(10_000_000, 99_999_999)}", model, digits, decimals, 1, installed, installed.AddYears(decimals == 0 ? 16 : 6))
        {
            Start = dice.Between(100, decimals == 0 ? 20_000 : 400),
        };
    }
}
