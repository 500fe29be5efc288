using System.Data.Common;
using Cabinet.Graph.Notifications;
using Cabinet.Tests.Logins;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Cabinet.Tests.Registrations;

/// <summary>No password, code, link or handle stands in clear in the database or in a log.</summary>
public class SecretTests
{
    private const string NewPassword = "новый пароль для озера";

    [Theory, MemberData(nameof(Doors.Both), MemberType = typeof(Doors))]
    public async Task Nothing_secret_is_kept_or_logged(string kind, string door)
    {
        using var log = new HeardLog();
        await using var host = await CabinetHost.Start(kind, builder => builder.Logging.AddProvider(log), "--Logging:LogLevel:Default=Information");
        using var sidorov = new Applicant(host, door);
        List<string> secrets = [Applicant.Password, NewPassword];
        await sidorov.Start("1000000003", "Сидоров");
        await sidorov.Fill("sidorov@example.com", "Sms");
        await sidorov.Send("+79000000003");
        secrets.Add(await Mailbox.Code(host, "+79000000003"));
        await Look(host, log, secrets);
        await sidorov.Fill("sidorov@example.com", "Mail");
        secrets.Add(await Mailbox.Token(host, "sidorov@example.com"));
        await Look(host, log, secrets);
        Assert.Equal("/", (await sidorov.Link(secrets[^1])).Next);
        await sidorov.Forget("1000000003");
        secrets.Add(((RecoveryLetter)await Mailbox.Last(host, "sidorov@example.com")).Token);
        await Look(host, log, secrets);
        Assert.NotNull((await sidorov.Recover(secrets[^1], NewPassword)).Next);
        await Look(host, log, secrets);
    }

    private static async Task Look(CabinetHost host, HeardLog log, List<string> secrets)
    {
        var texts = await Texts(host);
        Assert.Contains(texts, x => x.Contains("sidorov@example.com", StringComparison.Ordinal));
        foreach (var secret in secrets)
        {
            Assert.DoesNotContain(texts, x => x == secret || (secret.Length > 6 && x.Contains(secret, StringComparison.Ordinal)));
            Assert.DoesNotContain(log.Lines, x => x.Contains(secret, StringComparison.Ordinal));
        }
        Assert.DoesNotContain(log.Lines, x => x.Contains("sidorov@", StringComparison.Ordinal) || x.Contains("Сидоров", StringComparison.Ordinal));
    }

    /// <summary>Every text of every table.</summary>
    private static async Task<List<string>> Texts(CabinetHost host)
    {
        await using var db = host.Database.Open();
        var connection = db.Database.GetDbConnection();
        await connection.OpenAsync();
        List<string> texts = [];
        foreach (var kind in db.Model.GetEntityTypes().Where(x => x.GetTableName() is not ("settlements" or "readings" or "tariffs")))
            texts.AddRange(await Texts(connection, kind.GetTableName()!, [.. kind.GetProperties().Where(x => x.ClrType == typeof(string)).Select(x => x.GetColumnName())]));
        return texts;
    }

    private static async Task<List<string>> Texts(DbConnection connection, string table, string[] columns)
    {
        List<string> texts = [];
        if (columns.Length == 0)
            return texts;
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // names of the model
        command.CommandText = $"SELECT {string.Join(", ", columns.Select(x => $"\"{x}\""))} FROM {table}";
#pragma warning restore CA2100
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync())
            for (var i = 0; i < columns.Length; i++)
                if (!await rows.IsDBNullAsync(i))
                    texts.Add(rows.GetString(i));
        return texts;
    }
}
