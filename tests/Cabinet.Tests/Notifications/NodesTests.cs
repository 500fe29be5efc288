using Cabinet.Data;
using Cabinet.Data.Notifications;
using Cabinet.Graph.Notifications;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Cabinet.Tests.Notifications;

/// <summary>Several nodes on one database, and nodes that stop or die.</summary>
public class NodesTests
{
    private const int Many = 200;
    private static readonly PasswordChangedLetter Notice = new("И1000000001", new DateTime(2026, 11, 20, 4, 0, 0, DateTimeKind.Utc));

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Two_nodes_send_every_letter_once(string kind)
    {
        await using var server = await MailServer.Start();
        await using var office = await PostOffice.Mailing(kind, server.Port);
        var files = Directory.CreateTempSubdirectory("cabinet-node-");
        await using (var other = await Node(office, files.FullName, server.Port))
        {
            long[] ids;
            await using (var scope = office.Services.CreateAsyncScope())
            {
                var outbox = scope.ServiceProvider.GetRequiredService<Outbox>();
                var added = Enumerable.Range(0, Many).Select(i => outbox.Add($"resident{i}@example.com", Notice)).ToArray();
                await scope.ServiceProvider.GetRequiredService<CabinetDb>().SaveChangesAsync();
                other.Services.GetRequiredService<OutboxSignal>().Raise();
                ids = [.. added.Select(x => x.Id)];
            }
            foreach (var id in ids)
                Assert.Equal((MessageState.Delivered, 1), await office.After(1, id) is var sent ? (sent.State, sent.Tries) : default);
        }
        Assert.Equal(Many, server.Taken.Count);
        Assert.Equal(Many, server.Taken.Select(x => MailServer.Read(x).MessageId).Distinct().Count());
        files.Delete(recursive: true);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_dead_nodes_letter_is_taken_again_when_its_lease_ends(string kind)
    {
        await using var server = await MailServer.Start();
        await using var office = await PostOffice.Mailing(kind, server.Port);
        var id = await LeaveTaken(office, "ivanov@example.com", Notice);
        await office.After(1, await office.Write("petrova@example.com", Notice));
        Assert.Equal(["petrova"], server.Asked);
        office.Pass(DueMessages.Lease);
        Assert.Equal(MessageState.Delivered, (await office.After(2, id)).State);
        Assert.Equal(["petrova", "ivanov"], server.Asked);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_node_whose_lease_ran_out_cannot_settle_what_another_has_taken(string kind)
    {
        // This office's own worker leaves alone what may have been sent.
        await using var office = await PostOffice.Open(kind, "--Sms:Provider=smsru", "--Sms:Key=key", $"--Sms:Url=http://127.0.0.1:{Ports.Free()}");
        await using var scope = office.Services.CreateAsyncScope();
        var due = scope.ServiceProvider.GetRequiredService<DueMessages>();
        await LeaveTaken(office, "+79000000003", new CodeSms("123456"));
        office.Clock.Pass(DueMessages.Lease);
        var second = (await due.Take(MessageChannel.Sms, again: true))!;
        var first = new Message { Id = second.Id, Tries = second.Tries - 1, ShownAddress = "", ExpiresUtc = second.ExpiresUtc };
        Assert.False(await due.Settle(first, Outcome.Refused("550")));
        Assert.True(await due.Settle(second, Outcome.Delivered()));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_stopping_node_finishes_what_it_began_and_begins_no_more(string kind)
    {
        await using var gateway = await SmsGateway.Start();
        var (begun, release) = (new TaskCompletionSource(), new TaskCompletionSource());
        gateway.Answers["/sms/send"] = async http =>
        {
            begun.TrySetResult();
            await release.Task;
            gateway.Says("/sms/send", SmsRuTests.Taken);
            await gateway.Answers["/sms/send"](http);
        };
        await using var office = await PostOffice.Open(kind, "--Sms:Provider=smsru", $"--Sms:Url={gateway.Url}", "--Sms:Key=key");
        var id = await office.Write("+79000000003", new CodeSms("123456"));
        await begun.Task;
        var stopping = office.Services.GetServices<IHostedService>().OfType<Web.Workers.DeliveryWorker>().Single().StopAsync(CancellationToken.None);
        var second = await office.Write("+79000000004", new CodeSms("654321"));
        Assert.False(stopping.IsCompleted);
        release.SetResult();
        await stopping;
        Assert.Equal((MessageState.Delivered, MessageState.Waiting), ((await office.Find(id)).State, (await office.Find(second)).State));
    }

    [Fact]
    public async Task A_database_that_drops_out_meanwhile_still_learns_that_it_was_sent()
    {
        await using var gateway = await SmsGateway.Start();
        await using var office = await PostOffice.Open(Databases.Postgres, "--Sms:Provider=smsru", "--Sms:Key=key", $"--Sms:Url={gateway.Url}");
        var cut = new TaskCompletionSource();
        gateway.Answers["/sms/send"] = async http =>
        {
            await office.CutOff();
            cut.SetResult();
            gateway.Says("/sms/send", SmsRuTests.Taken);
            await gateway.Answers["/sms/send"](http);
        };
        var id = await office.Write("+79000000003", new CodeSms("123456"));
        await cut.Task;
        Assert.Equal(MessageState.Delivered, (await office.After(1, id)).State);
        Assert.Single(gateway.Asked);
    }

    /// <summary>A message in the hands of a node that will never be heard of again.</summary>
    internal static async Task<long> LeaveTaken(PostOffice office, string address, Letter letter)
    {
        await using var scope = office.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CabinetDb>();
        var message = scope.ServiceProvider.GetRequiredService<Outbox>().Add(address, letter);
        (message.State, message.Tries, message.NextTryUtc) = (MessageState.Sending, 1, message.CreatedUtc + DueMessages.Lease);
        await db.SaveChangesAsync();
        return message.Id;
    }

    private static async Task<WebApplication> Node(PostOffice office, string files, int port)
    {
        string[] settings = ["--Smtp:Host=127.0.0.1", $"--Smtp:Port={port}", "--Smtp:From=noreply@example.com"];
        var node = CabinetHost.Build(office.ConnectionString, files, settings, builder => builder.Services.AddSingleton<TimeProvider>(office.Clock));
        await node.StartAsync();
        return node;
    }
}
