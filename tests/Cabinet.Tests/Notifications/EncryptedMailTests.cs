using Cabinet.Data.Notifications;
using Cabinet.Graph.Notifications;

namespace Cabinet.Tests.Notifications;

/// <summary>STARTTLS between the real program and a real mail server. Whom the program trusts is the operating system's list, which a test gives it by SSL_CERT_FILE.</summary>
public class EncryptedMailTests
{
    [Fact]
    public async Task A_trusted_server_gets_user_and_letter_over_TLS()
    {
        using var certificate = new SelfSigned();
        await using var server = await MailServer.Start(certificate: certificate.Folder);
        var message = await Send(server, ("SSL_CERT_FILE", certificate.Certificate));
        Assert.Equal((MessageState.Delivered, null), (message.State, message.LastError));
        var taken = Assert.Single(server.Taken);
        Assert.True(taken.GetProperty("secure").GetBoolean());
        Assert.Equal("cabinet", taken.GetProperty("user").GetString());
    }

    [Fact]
    public async Task One_whose_certificate_nobody_vouches_for_gets_neither()
    {
        using SelfSigned certificate = new(), other = new();
        await using var server = await MailServer.Start(certificate: certificate.Folder);
        var message = await Send(server, ("SSL_CERT_FILE", other.Certificate));
        Assert.Equal((MessageState.Waiting, "tls"), (message.State, message.LastError));
        Assert.Empty(server.Asked);
        Assert.Empty(server.SignedIn);
    }

    /// <summary>The message after the program's first try.</summary>
    private static async Task<Message> Send(MailServer server, (string Key, string Value) trust)
    {
        await using var database = await TestDatabase.Create(Databases.Sqlite);
        await Waiting.Leave(database, ("ivanov@example.com", new LoginRemovedLetter("И1000000001", DateTime.UnixEpoch)));
        await using var program = RunningProgram.Start(database, 0, trust, ("Smtp__Host", "127.0.0.1"), ("Smtp__Port", $"{server.Port}"), ("Smtp__From", "noreply@example.com"),
            ("Smtp__User", "cabinet"), ("Smtp__Password", "secret"));
        await program.Until(async () => (await Waiting.All(database))[0] is { Tries: > 0, State: not MessageState.Sending });
        return (await Waiting.All(database))[0];
    }
}
