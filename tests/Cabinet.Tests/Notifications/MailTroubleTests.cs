using Cabinet.Data.Notifications;
using Cabinet.Graph.Notifications;

namespace Cabinet.Tests.Notifications;

public class MailTroubleTests
{
    private static readonly PasswordChangedLetter Notice = new("И1000000001", new DateTime(2026, 11, 20, 4, 0, 0, DateTimeKind.Utc));

    [Theory]
    [InlineData(Databases.Sqlite, "nobody", "550")]
    [InlineData(Databases.Postgres, "spam", "554")]
    public async Task What_is_refused_for_good_is_not_tried_again(string kind, string name, string code)
    {
        await using var server = await MailServer.Start();
        await using var office = await PostOffice.Mailing(kind, server.Port);
        var id = await office.Write($"{name}@example.com", Notice);
        var refused = await office.After(1, id);
        Assert.Equal((MessageState.Failed, code, null), (refused.State, refused.LastError, refused.Body));
        office.Pass(TimeSpan.FromHours(2));
        await office.After(1, await office.Write("petrova@example.com", Notice));
        Assert.Equal([name, "petrova"], server.Asked);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task What_is_refused_for_now_goes_after_a_while(string kind)
    {
        await using var server = await MailServer.Start();
        await using var office = await PostOffice.Mailing(kind, server.Port);
        var id = await office.Write("greylisted@example.com", Notice);
        var waiting = await office.After(1, id);
        Assert.Equal((MessageState.Waiting, "451"), (waiting.State, waiting.LastError));
        Assert.NotNull(waiting.Body);
        office.Pass(TimeSpan.FromSeconds(9));
        await office.After(1, await office.Write("petrova@example.com", Notice));
        Assert.Equal(["greylisted", "petrova"], server.Asked);
        office.Pass(TimeSpan.FromSeconds(1));
        Assert.Equal(MessageState.Delivered, (await office.After(2, id)).State);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_letter_cut_off_halfway_goes_again_under_its_own_id(string kind)
    {
        await using var server = await MailServer.Start();
        await using var office = await PostOffice.Mailing(kind, server.Port);
        var id = await office.Write("cut@example.com", Notice);
        Assert.Equal((MessageState.Waiting, "connection"), (await office.After(1, id)) is var cut ? (cut.State, cut.LastError) : default);
        office.Pass(TimeSpan.FromSeconds(10));
        Assert.Equal(MessageState.Delivered, (await office.After(2, id)).State);
        Assert.StartsWith($"{id}.", MailServer.Read(Assert.Single(server.Taken)).MessageId, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_mail_server_that_was_away_gets_everything_once(string kind)
    {
        var port = Ports.Free();
        await using var office = await PostOffice.Mailing(kind, port);
        var id = await office.Write("ivanov@example.com", Notice);
        double[] waits = [10, 60, 300, 900, 3600, 3600];
        for (var tries = 1; tries <= waits.Length; tries++)
        {
            var waiting = await office.After(tries, id);
            Assert.Equal((MessageState.Waiting, waits[tries - 1]), (waiting.State, Math.Round((waiting.NextTryUtc - office.Clock.GetUtcNow().UtcDateTime).TotalSeconds, 3)));
            office.Pass(TimeSpan.FromSeconds(waits[tries - 1]));
        }
        await office.After(waits.Length + 1, id);
        await using var server = await MailServer.Start(port);
        office.Pass(TimeSpan.FromHours(1));
        Assert.Equal(MessageState.Delivered, (await office.After(waits.Length + 2, id)).State);
        Assert.Single(server.Taken);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task What_is_out_of_time_is_not_sent_and_is_erased(string kind)
    {
        var port = Ports.Free();
        await using var office = await PostOffice.Mailing(kind, port);
        var id = await office.Write("ivanov@example.com", new RecoveryLetter("И1000000001", "token"));
        await office.After(1, id);
        await using var server = await MailServer.Start(port);
        office.Pass(TimeSpan.FromMinutes(60));
        await office.After(1, await office.Write("petrova@example.com", Notice));
        await office.Sweep();
        var late = await office.Find(id);
        Assert.Equal((MessageState.Failed, "expired", null, null), (late.State, late.LastError, late.Body, late.Address));
        Assert.Equal(["petrova"], server.Asked);
    }

    [Fact]
    public async Task A_wrong_password_of_the_mail_server_waits_to_be_mended()
    {
        await using var server = await MailServer.Start();
        await using var office = await PostOffice.Mailing(Databases.Sqlite, server.Port, "--Smtp:User=cabinet", "--Smtp:Password=wrong");
        var waiting = await office.After(1, await office.Write("ivanov@example.com", Notice));
        Assert.Equal((MessageState.Waiting, "sign-in"), (waiting.State, waiting.LastError));
    }

    [Fact]
    public async Task A_mail_server_that_nobody_vouches_for_is_told_nothing()
    {
        await using var server = await MailServer.Start(certificate: Path.GetTempPath());
        await using var office = await PostOffice.Mailing(Databases.Sqlite, server.Port, "--Smtp:User=cabinet", "--Smtp:Password=secret");
        var waiting = await office.After(1, await office.Write("ivanov@example.com", Notice));
        Assert.Equal((MessageState.Waiting, "tls"), (waiting.State, waiting.LastError));
        Assert.Empty(server.Asked);
    }
}
