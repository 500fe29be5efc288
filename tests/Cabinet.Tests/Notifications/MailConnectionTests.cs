using Cabinet.Data;
using Cabinet.Data.Notifications;
using Cabinet.Graph.Notifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cabinet.Tests.Notifications;

/// <summary>One connection takes what is due, one letter after another; a broken one is replaced as long as no letter can arrive twice.</summary>
public class MailConnectionTests
{
    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Letters_that_follow_each_other_go_over_one_connection_that_is_closed_after_them(string kind)
    {
        await using var server = await MailServer.Start();
        await using var office = await PostOffice.Mailing(kind, server.Port);
        await Send(server, office, [.. Enumerable.Range(0, 30).Select(i => $"resident{i}")]);
        Assert.Equal((30, 1), (server.Taken.Count, server.Connections));
        await Until(() => server.Open == 0);
        await Send(server, office, "petrova");
        Assert.Equal((31, 2), (server.Taken.Count, server.Connections));
    }

    [Fact]
    public async Task As_many_connections_are_open_at_once_as_are_set()
    {
        await using var server = await MailServer.Start();
        await using var office = await PostOffice.Mailing(Databases.Postgres, server.Port, "--Smtp:Connections=3");
        await Send(server, office, [.. Enumerable.Range(0, 60).Select(i => $"resident{i}")]);
        Assert.Equal((60, 3), (server.Taken.Count, server.Connections));
        await Until(() => server.Open == 0);
    }

    [Theory]
    [InlineData("last")]
    [InlineData("enough")]
    public async Task A_server_that_hangs_up_between_two_letters_gets_the_next_one_over_another_connection(string name)
    {
        await using var server = await MailServer.Start();
        await using var office = await PostOffice.Mailing(Databases.Sqlite, server.Port);
        await Send(server, office, name, "petrova");
        Assert.Equal([name, "petrova"], server.Asked);
        Assert.Equal((2, 2), (server.Taken.Count, server.Connections));
    }

    [Fact]
    public async Task A_refused_letter_leaves_the_connection_to_the_next_one()
    {
        await using var server = await MailServer.Start();
        await using var office = await PostOffice.Mailing(Databases.Sqlite, server.Port);
        await Send(server, office, "ivanov", "nobody", "spam", "greylisted", "petrova");
        Assert.Equal(["ivanov", "nobody", "spam", "greylisted", "petrova"], server.Asked);
        Assert.Equal((2, 1), (server.Taken.Count, server.Connections));
    }

    [Fact]
    public async Task What_was_cut_off_within_its_data_does_not_go_over_another_connection_at_once()
    {
        await using var server = await MailServer.Start();
        await using var office = await PostOffice.Mailing(Databases.Sqlite, server.Port);
        var messages = await Send(server, office, "ivanov", "cut", "petrova");
        Assert.Equal(["ivanov", "cut", "petrova"], server.Asked);
        Assert.Equal([(MessageState.Delivered, null), (MessageState.Waiting, "connection"), (MessageState.Delivered, null)], messages.Select(x => (x.State, x.LastError)));
        Assert.Equal(2, server.Connections);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_letter_to_nobody_costs_a_connection_and_is_handed_to_nobody(string kind)
    {
        await using var server = await MailServer.Start();
        await using var office = await PostOffice.Mailing(kind, server.Port);
        await using (var scope = office.Services.CreateAsyncScope())
        {
            scope.ServiceProvider.GetRequiredService<Outbox>().Pretend(new RecoveryLetter("И1000000001", "token"));
            await scope.ServiceProvider.GetRequiredService<CabinetDb>().SaveChangesAsync();
        }
        await Until(() => server is { Connections: 1, Open: 0 });
        await using var after = office.Services.CreateAsyncScope();
        Assert.Equal(0, await after.ServiceProvider.GetRequiredService<CabinetDb>().Messages.CountAsync());
        Assert.Empty(server.Asked);
    }

    /// <summary>Leaves letters with one act, due one after another; how each of them is after its first try, once the server has told of those it took.</summary>
    private static async Task<IReadOnlyList<Message>> Send(MailServer server, PostOffice office, params string[] names)
    {
        List<Message> left = [], sent = [];
        var before = server.Taken.Count;
        await using var scope = office.Services.CreateAsyncScope();
        foreach (var name in names)
        {
            office.Clock.Pass(TimeSpan.FromMilliseconds(1));
            left.Add(scope.ServiceProvider.GetRequiredService<Outbox>().Add($"{name}@example.com", new LoginRemovedLetter("И1000000001", DateTime.UnixEpoch)));
        }
        await scope.ServiceProvider.GetRequiredService<CabinetDb>().SaveChangesAsync();
        foreach (var message in left)
            sent.Add(await office.After(1, message.Id));
        await Until(() => server.Taken.Count - before >= sent.Count(x => x.State == MessageState.Delivered));
        return sent;
    }

    private static async Task Until(Func<bool> isDone)
    {
        for (var patience = 0; patience < 200 && !isDone(); patience++)
            await Task.Delay(50);
        Assert.True(isDone());
    }
}
