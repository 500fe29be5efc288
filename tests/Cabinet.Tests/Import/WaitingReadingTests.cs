using Cabinet.Data;
using Cabinet.Data.Import;
using Cabinet.Data.Meters;
using Cabinet.Data.Readings;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Tests.Import;

public class WaitingReadingTests
{
    private static readonly DateOnly November = new(2026, 11, 1);

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_waiting_reading_becomes_calculated_when_the_same_value_is_imported(string kind)
    {
        await using var database = await TestDatabase.Create(kind);
        using var folder = Folder.Demo();
        folder.Import(database);
        var id = await HandIn(database, 40_000);
        ImportReading(folder, "40000");
        Assert.Empty(folder.Import(database).Refused);
        Assert.Equal(0, folder.Import(database).Report.Written);
        await using var db = database.Open();
        var reading = await db.Readings.SingleAsync(x => x.Period == November);
        Assert.Equal((id, ReadingStatus.Calculated, 120m, ReadingSource.Cabinet), (reading.Id, reading.Status, reading.Consumption, reading.Source));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_waiting_reading_is_refused_when_another_value_is_imported(string kind)
    {
        await using var database = await TestDatabase.Create(kind);
        using var folder = Folder.Demo();
        folder.Import(database);
        var id = await HandIn(database, 40_000);
        ImportReading(folder, "40010");
        folder.Import(database);
        Assert.Equal(0, folder.Import(database).Report.Written);
        await using var db = database.Open();
        var reading = await db.Readings.SingleAsync(x => x.Id == id);
        Assert.Equal((ReadingStatus.Refused, "В расчёт взято другое показание этого периода: 40010"), (reading.Status, reading.Reason));
        Assert.Equal(2, await db.Readings.CountAsync(x => x.Period == November));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task The_billing_system_passes_its_verdict_on_a_waiting_reading(string kind)
    {
        await using var database = await TestDatabase.Create(kind);
        using var folder = Folder.Demo();
        folder.Import(database);
        var id = await HandIn(database, 40_000);
        string[] rows =
        [
            "account,meter,zone,verdict,reason,value,consumption", "И1000000002,20781466,SINGLE,CALCULATED,,40000,124",
            "И1000000002,20781466,T1,CALCULATED,,,", "И1000000001,011552307,T1,CALCULATED,,,", "И1000000001,011552307,T2,REFUSED,,,",
        ];
        var (first, refused) = Calculate(rows);
        Assert.Equal((1L, 3L), (first.Written, first.Refused));
        Assert.Equal([3L, 4L, 5L], refused.Select(x => x.Line));
        Assert.Equal(0, Calculate(rows).Report.Written);
        Assert.Equal(1, Calculate("account,meter,zone,verdict,reason", "И1000000002,20781466,SINGLE,REFUSED,поздно").Report.Refused);
        await using var opened = database.Open();
        var reading = await opened.Readings.SingleAsync(x => x.Id == id);
        Assert.Equal((ReadingStatus.Calculated, 124m, null), (reading.Status, reading.Consumption, reading.Reason));

        (ImportReport Report, List<Refusal> Refused) Calculate(params string[] lines)
        {
            folder.Write("verdicts.csv", lines);
            using var db = database.Open();
            var seen = new List<Refusal>();
            return (new FolderImport(db) { Refused = seen.Add }.Calculate(new FileInfo(Path.Combine(folder.Path, "verdicts.csv")), new Period(2026, 11)), seen);
        }
    }

    private static void ImportReading(Folder folder, string value) => folder.Write("readings.csv",
        "account,meter,zone,taken_on,value,consumption", $"И1000000002,20781466,SINGLE,2026-11-21,{value},120");

    private static async Task<long> HandIn(TestDatabase database, decimal value)
    {
        await using var db = database.Open();
        var reading = new Reading
        {
            AccountId = 1000000002,
            MeterId = await db.Meters.Where(x => x.Serial == "20781466").Select(x => x.Id).SingleAsync(),
            Zone = Zone.Single,
            TakenOn = November.AddDays(19),
            Value = value,
            Source = ReadingSource.Cabinet,
            Status = ReadingStatus.Accepted,
            Period = November,
            RecordedUtc = new DateTime(2026, 11, 20, 3, 0, 0, DateTimeKind.Utc),
        };
        db.Readings.Add(reading);
        await db.SaveChangesAsync();
        return reading.Id;
    }
}
