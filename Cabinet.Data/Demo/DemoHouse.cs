using Cabinet.Data.Services;
using static System.FormattableString;

namespace Cabinet.Data.Demo;

/// <summary>A house of the demo: its accounts, its house meters and what these measured.</summary>
internal sealed class DemoHouse(int number, DemoPlan plan, DemoFiles files)
{
    private static readonly (ServiceKind Kind, string Model, int Digits)[] Meters =
        [(ServiceKind.Electricity, "Меркурий 230 ART", 8), (ServiceKind.Heating, "ВКТ-7", 7), (ServiceKind.ColdWater, "Взлёт ЭР-440", 8)];

    private readonly Dice _dice = new(plan.Seed, -number);
    private readonly Dictionary<(ServiceKind, Period), decimal> _used = [];

    private string Code => Invariant($"Д-{number:00000}");

    public void Write(IReadOnlyList<DemoAccount> accounts)
    {
        var (street, place) = Streets.Of(number - 1, _dice);
        var area = accounts.Sum(x => x.Use.Area) * 1.14m;
        files.Houses.WriteLine(Invariant($"{Code},{street},\"г. Иркутск, {street}, д. {place}\",{area:0.0}"));
        foreach (var account in accounts)
        {
            files.Accounts.WriteLine(
                $"{account.Number},{account.LastName},{account.FirstName},{account.Patronymic},{Code},{account.Flat}," +
                Invariant($"{account.Use.Area:0.0},{account.Rooms},{account.Use.Residents},{account.Phone},{account.Email}"));
            foreach (var service in account.Services)
                new DemoLedger(account, service, plan, files).Write(_used);
        }
        foreach (var (kind, model, digits) in Meters)
            WriteMeter(kind, model, digits);
    }

    private void WriteMeter(ServiceKind kind, string model, int digits)
    {
        var serial = Invariant($"ОД-{number:00000}-{(int)kind}");
        var installed = plan.First.FirstDay.AddYears(-2);
        files.Meters.WriteLine(Invariant($",{Code},{Words.Of(kind)},{serial},{model},{digits},3,1,") +
            Invariant($"{installed:yyyy-MM-dd},{installed.AddYears(12):yyyy-MM-dd},"));
        foreach (var period in plan.Periods)
        {
            var individual = _used.GetValueOrDefault((kind, period));
            var measured = decimal.Round(individual * _dice.Between(1030, 1110) / 1000, 3);
            files.HouseVolumes.WriteLine(Invariant($"{Code},{serial},{period},{measured},{individual}"));
        }
    }
}
