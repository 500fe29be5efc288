using System.Text;
using Cabinet.Data;
using Cabinet.Data.Notifications;
using Cabinet.Graph.Notifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace Cabinet.Tests.Notifications;

public class MailTests
{
    private static readonly RecoveryLetter Recovery = new("И1000000001", "s3cret-token");

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_letter_arrives_whole_and_is_erased(string kind)
    {
        await using var server = await MailServer.Start();
        await using var office = await PostOffice.Mailing(kind, server.Port, "--Smtp:User=cabinet", "--Smtp:Password=secret");
        var sent = await office.After(1, await office.Write("ivanov@example.com", Recovery));
        Assert.Equal((MessageState.Delivered, null, null), (sent.State, sent.Body, sent.Address));
        Assert.Equal("i***@example.com", sent.ShownAddress);
        var taken = Assert.Single(server.Taken);
        Assert.Equal(("noreply@example.com", "cabinet"), (taken.GetProperty("from").GetString(), taken.GetProperty("user").GetString()));
        var mail = MailServer.Read(taken);
        Assert.Equal("Новый пароль для личного кабинета", mail.Subject);
        Assert.Equal(("Энергосбыт", "ivanov@example.com"), (mail.From.Mailboxes.Single().Name, mail.To.Mailboxes.Single().Address));
        Assert.StartsWith($"{sent.Id}.", mail.MessageId, StringComparison.Ordinal);
        Assert.Equal("auto-generated", mail.Headers["Auto-Submitted"]);
        var (text, html) = Assert.IsType<MultipartAlternative>(mail.Body) is [TextPart plain, TextPart rich] ? (plain, rich) : throw new InvalidOperationException("Not two parts.");
        Assert.Equal(("text/plain", "text/html"), (text.ContentType.MimeType, html.ContentType.MimeType));
        foreach (var part in (TextPart[])[text, html])
            Assert.Contains("https://localhost/recovery/s3cret-token", part.Text, StringComparison.Ordinal);
        Assert.Contains("…0001", text.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("1000000001", text.Text + html.Text, StringComparison.Ordinal);
        var headers = Encoding.UTF8.GetString(taken.GetProperty("raw").GetBytesFromBase64()).Split("\r\n\r\n")[0];
        Assert.True(headers.All(char.IsAscii), $"Russian words stand in headers as they are: {headers}");
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_letter_that_waits_cannot_be_read_in_the_database(string kind)
    {
        await using var office = await PostOffice.Mailing(kind, Ports.Free());
        var waiting = await office.After(1, await office.Write("ivanov@example.com", Recovery));
        Assert.Equal((MessageState.Waiting, "connection"), (waiting.State, waiting.LastError));
        Assert.DoesNotContain("s3cret-token", waiting.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret-token", Encoding.UTF8.GetString(Convert.FromBase64String(waiting.Body!.Replace('-', '+').Replace('_', '/').PadRight((waiting.Body.Length + 3) / 4 * 4, '='))), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task An_act_that_was_rolled_back_sends_nothing(string kind)
    {
        await using var server = await MailServer.Start();
        await using var office = await PostOffice.Mailing(kind, server.Port);
        await using (var scope = office.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<CabinetDb>();
            await using var transaction = await db.Database.BeginTransactionAsync();
            scope.ServiceProvider.GetRequiredService<Outbox>().Add("ivanov@example.com", Recovery);
            await db.SaveChangesAsync();
            await transaction.RollbackAsync();
        }
        await office.After(1, await office.Write("petrova@example.com", Recovery));
        Assert.Equal(["petrova"], server.Asked);
        await using var after = office.Services.CreateAsyncScope();
        Assert.Equal(1, await after.ServiceProvider.GetRequiredService<CabinetDb>().Messages.CountAsync());
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_letter_committed_with_its_act_goes_at_once(string kind)
    {
        await using var server = await MailServer.Start();
        await using var office = await PostOffice.Mailing(kind, server.Port);
        long id;
        await using (var scope = office.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<CabinetDb>();
            await using var transaction = await db.Database.BeginTransactionAsync();
            var message = scope.ServiceProvider.GetRequiredService<Outbox>().Add("ivanov@example.com", Recovery);
            await db.SaveChangesAsync();
            await transaction.CommitAsync();
            id = message.Id;
        }
        Assert.Equal(MessageState.Delivered, (await office.After(1, id)).State);
    }
}
