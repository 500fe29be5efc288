using Cabinet.Data.Services;

namespace Cabinet.Data.Demo;

/// <summary>The four accounts that people sign in as; each shows something.</summary>
internal static class NamedAccounts
{
    public const long First = 1_000_000_001;

    public static IReadOnlyList<DemoAccount> Of(DemoPlan plan) => [Ivanov(plan), Petrova(plan), Sidorov(plan), Kuznetsova()];

    /// <summary>Two zones, both waters, heating by norm, a removed meter, a debt and an overpayment.</summary>
    private static DemoAccount Ivanov(DemoPlan plan)
    {
        var (start, removed) = (plan.First.FirstDay, Math.Max(1, plan.Months / 3) - 1);
        var replaced = plan.First.AddMonths(removed).LastDay;
        DemoMeter[] cold = plan.Months < 2 ? [ColdWater("40100211", start)] :
        [
            ColdWater("30255087", start) with { Start = 318, InstalledOn = start.AddYears(-6), VerifyBy = replaced, ToMonth = removed, RemovedOn = replaced },
            ColdWater("40100211", replaced) with { Start = 0, FromMonth = removed + 1 },
        ];
        return new(First, "Иванов", "Иван", "Иванович", "1", 3, new(3, 64.2m, 100), "+79000000001", "ivanov@example.com",
        [
            new(ServiceKind.Electricity, "ЭЭ-2", Habit.Stopped,
                new DemoMeter("011552307", "Меркурий 206 PRNO", 6, 0, 2, start.AddYears(-1), start.AddYears(15)) { Start = 2_140 }),
            new(ServiceKind.Heating, "ОТ-1", Habit.Ahead),
            new(ServiceKind.HotWater, "ГВ-1", Habit.Ahead,
                new DemoMeter("40100305", "Бетар СГВ-15", 5, 3, 1, start.AddMonths(-5), start.AddYears(8)) { Start = 27 }),
            new(ServiceKind.ColdWater, "ХВ-1", Habit.TooMuch, cold),
            new(ServiceKind.WasteWater, "ВО-1", Habit.Ahead),
            new(ServiceKind.Waste, "ТКО-1", Habit.Ahead),
        ]);
    }

    /// <summary>One zone, verification past due, nothing owed.</summary>
    private static DemoAccount Petrova(DemoPlan plan)
    {
        var overdue = plan.Until.FirstDay.AddDays(-17);
        return new(First + 1, "Петрова", "Анна", "Сергеевна", "2", 2, new(2, 47.5m, 95), "+79000000002", "petrova@example.com",
        [
            new(ServiceKind.Electricity, "ЭЭ-1", Habit.Ahead,
                new DemoMeter("20781466", "Энергомера СЕ101", 6, 0, 1, overdue.AddYears(-16), overdue) { Start = 31_876 }),
            new(ServiceKind.Heating, "ОТ-1", Habit.Ahead),
            new(ServiceKind.ColdWater, "ХВ-1", Habit.Ahead),
            new(ServiceKind.WasteWater, "ВО-1", Habit.Ahead),
            new(ServiceKind.Waste, "ТКО-1", Habit.Ahead),
        ]);
    }

    /// <summary>Not registered yet; contacts are on file.</summary>
    private static DemoAccount Sidorov(DemoPlan plan) =>
        Residents.Draw(First + 2, "3", plan) with
        {
            LastName = "Сидоров",
            FirstName = "Пётр",
            Patronymic = "Андреевич",
            Phone = "+79000000003",
            Email = "sidorov@example.com",
        };

    /// <summary>Not registered yet; no contact on file, everything by norm.</summary>
    private static DemoAccount Kuznetsova() => new(First + 3, "Кузнецова", "Мария", "Павловна", "4", 1, new(1, 31.4m, 100), "", "",
    [
        new(ServiceKind.Electricity, "ЭЭ-1", Habit.Punctual),
        new(ServiceKind.Heating, "ОТ-1", Habit.Punctual),
        new(ServiceKind.ColdWater, "ХВ-1", Habit.Punctual),
        new(ServiceKind.WasteWater, "ВО-1", Habit.Punctual),
        new(ServiceKind.Waste, "ТКО-1", Habit.Punctual),
    ]);

    private static DemoMeter ColdWater(string serial, DateOnly installed) =>
        new(serial, "Бетар СХВ-15", 5, 3, 1, installed, installed.AddYears(6)) { Start = 12 };
}
