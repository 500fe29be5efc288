using System.Globalization;
using Cabinet.Data;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Tests.Storage;

public class RoundTripTests
{
    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Every_kind_of_row_comes_back_as_it_was_written(string kind)
    {
        await using var database = await TestDatabase.Create(kind);
        object[] written = Household.Everything();
        await using (var db = database.Open())
        {
            db.AddRange(written);
            await db.SaveChangesAsync();
        }
        await using var again = database.Open();
        foreach (var row in written)
            Assert.Equal(Facts(again, row), Facts(again, await Read(again, row)));
    }

    [Fact]
    public void The_household_has_a_row_of_every_kind()
    {
        using var db = new SqliteDesignTime().CreateDbContext([]);
        var kinds = db.Model.GetEntityTypes().Select(x => x.ClrType.Name).Order();
        Assert.Equal(kinds, Household.Everything().Select(x => x.GetType().Name).Order());
    }

    private static async Task<object> Read(CabinetDb db, object row)
    {
        var key = db.Entry(row).Metadata.FindPrimaryKey()!;
        var found = await db.FindAsync(row.GetType(), [.. key.Properties.Select(x => x.PropertyInfo!.GetValue(row))]);
        return found ?? throw new InvalidOperationException($"{row.GetType().Name} is gone.");
    }

    /// <summary>All that a row holds, one line each. SQLite keeps every digit of a decimal but not its trailing zeros.</summary>
    private static string[] Facts(DbContext db, object row) =>
        [.. db.Model.FindEntityType(row.GetType())!.GetProperties().Select(x => $"{row.GetType().Name}.{x.Name} = {Text(x.PropertyInfo!.GetValue(row))}")];

    private static string Text(object? value) => value switch
    {
        DateTime moment => moment.Ticks.ToString(CultureInfo.InvariantCulture),
        decimal number => number.ToString("0.############################", CultureInfo.InvariantCulture),
        IFormattable fact => fact.ToString(null, CultureInfo.InvariantCulture),
        _ => value?.ToString() ?? "nothing",
    };
}
