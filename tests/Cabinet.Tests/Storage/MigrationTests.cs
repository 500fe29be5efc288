using Cabinet.Data;
using Cabinet.Data.Rules;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Tests.Storage;

public class MigrationTests
{
    [Fact]
    public void The_model_for_SQLite_has_no_change_without_a_migration()
    {
        using var db = new SqliteDesignTime().CreateDbContext([]);
        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public void The_model_for_PostgreSQL_has_no_change_without_a_migration()
    {
        using var db = new PostgresDesignTime().CreateDbContext([]);
        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public void Both_databases_have_the_same_migrations()
    {
        using var sqlite = new SqliteDesignTime().CreateDbContext([]);
        using var postgres = new PostgresDesignTime().CreateDbContext([]);
        Assert.Equal(NamesOf(sqlite), NamesOf(postgres));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task All_migrations_apply_to_an_empty_database(string kind)
    {
        await using var database = await TestDatabase.Create(kind);
        await using var db = database.Open();
        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
        Assert.Equal(kind == Databases.Postgres, db.Database.IsNpgsql());
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_new_database_knows_the_dated_rules(string kind)
    {
        await using var database = await TestDatabase.Create(kind);
        await using var db = database.Open();
        var day = new DateOnly(2026, 2, 28);
        var due = await db.Rules.SingleAsync(x => x.Key == RuleKeys.DueDay && x.ValidFrom <= day && (x.ValidTo == null || day <= x.ValidTo));
        Assert.Equal(10, due.Value);
    }

    private static string[] NamesOf(CabinetDb db) => [.. db.Database.GetMigrations().Select(x => x[(x.IndexOf('_', StringComparison.Ordinal) + 1)..])];
}
