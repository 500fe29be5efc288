using Microsoft.Data.Sqlite;

namespace Cabinet.Browser;

/// <summary>An e-mail that has as many registrations as it may have (M8).</summary>
internal static class FullMailbox
{
    public const string Address = "full@example.com";

    private const string Register = $"""
        INSERT INTO logins (account_id, email, password_hash, created_utc)
        SELECT id, '{Address}', '-', '2026-11-01 00:00:00' FROM accounts
        WHERE id NOT BETWEEN 1000000001 AND 1000000009 AND NOT EXISTS (SELECT 1 FROM logins WHERE email = '{Address}')
        ORDER BY id DESC LIMIT 10
        """;

    public static async Task Fill(string database)
    {
        await using var connection = new SqliteConnection(database);
        await connection.OpenAsync();
        await using var command = new SqliteCommand(Register, connection);
        await command.ExecuteNonQueryAsync();
    }
}
