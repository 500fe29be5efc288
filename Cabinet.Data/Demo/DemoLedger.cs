using Cabinet.Data.Meters;
using Cabinet.Data.Services;
using static System.FormattableString;

namespace Cabinet.Data.Demo;

/// <summary>One service of one account, month by month: what was used, charged and paid.</summary>
internal sealed class DemoLedger(DemoAccount account, DemoService service, DemoPlan plan, DemoFiles files)
{
    private static readonly string[] Channels = ["Сбербанк Онлайн", "Сбербанк Онлайн", "Система Город", "Система Город", "Касса", "Почта России"];
    private readonly Dice _dice = new(plan.Seed, account.Id * 16 + (int)service.Kind);
    private readonly string _kind = Words.Of(service.Kind);
    private long _lastCharges;
    private long _opening;

    /// <summary>Writes all rows of the service, and adds what it used to the house's sums.</summary>
    public void Write(Dictionary<(ServiceKind, Period), decimal> used)
    {
        var (provider, unit) = Supplier(service.Kind);
        files.Services.WriteLine(Invariant($"{account.Number},{_kind},{provider},{unit},{service.Tariff},{plan.First.FirstDay.AddYears(-3):yyyy-MM-dd}"));
        var registers = service.Meters.Select(x => new DemoRegisters(account, x, _dice, files)).ToList();
        foreach (var meter in registers)
            meter.WriteMeter(_kind);
        for (var month = 0; month < plan.Months; month++)
        {
            var period = plan.First.AddMonths(month);
            var volumes = registers.Find(x => x.Meter.Counts(month)) is { } meter ? meter.Count(service.Kind, period) : [(Zone.Single, Unmetered(period))];
            var volume = volumes.Sum(x => x.Volume);
            used[(service.Kind, period)] = used.GetValueOrDefault((service.Kind, period)) + volume;
            Settle(period, Prices.Charge(service.Tariff, volumes, period), volume, plan.Months - month - 1);
        }
        foreach (var meter in registers)
            meter.WriteReadings();
    }

    // Waste water is the water that came in.
    private decimal Unmetered(Period period) =>
        service.Kind != ServiceKind.WasteWater ? account.Use.ByNorm(service.Kind, period)
        : account.Water.GetValueOrDefault(period) is > 0 and var water ? water : account.Use.ByNorm(service.Kind, period);

    private void Settle(Period period, long charged, decimal volume, int left)
    {
        var mended = _lastCharges > 0 && left > 0 && service.Habit != Habit.Ahead && _dice.Falls(1);
        var recalculated = mended ? -_lastCharges * _dice.Between(5, 25) / 100 : 0;
        // Overdue is what the last charges do not explain; a month of delay at 9.5 % / 300 a day.
        var overdue = Math.Max(0, _opening - 2 * _lastCharges);
        var penalty = (long)decimal.Round(overdue * 0.095m / 300 * 30);
        var paid = service.Habit.Pays(_dice, _opening, charged + recalculated + penalty, left);
        if (paid > 0)
            Pay(period, paid);
        var closing = _opening + charged + recalculated + penalty - paid;
        files.Settlements.WriteLine(Invariant(
            $"{account.Number},{_kind},{period},{new Money(_opening)},{new Money(charged)},{new Money(recalculated)},") + Invariant(
            $"{new Money(penalty)},{new Money(paid)},{new Money(closing)},{volume}"));
        _opening = closing;
        _lastCharges = charged;
    }

    private void Pay(Period period, long sum)
    {
        var day = period.FirstDay.AddDays(_dice.Between(2, 25));
        files.Payments.WriteLine(Invariant(
            $"П{account.Id}-{(int)service.Kind}-{period},{account.Number},{_kind},{new Money(sum)},{day:yyyy-MM-dd},{_dice.Of(Channels)}"));
    }

    private static (string Provider, string Unit) Supplier(ServiceKind kind) => kind switch
    {
        ServiceKind.Electricity => ("ООО «Ангара Энергосбыт»", "кВт·ч"),
        ServiceKind.Heating => ("АО «Приангарье Тепло»", "Гкал"),
        ServiceKind.HotWater => ("АО «Приангарье Тепло»", "м³"),
        ServiceKind.ColdWater or ServiceKind.WasteWater => ("МУП «Водоканал»", "м³"),
        _ => ("АО «Чистый берег»", "м³"),
    };
}
