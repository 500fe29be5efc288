using Cabinet.Data.Notifications;
using Cabinet.Graph.Notifications;

namespace Cabinet.Tests.Notifications;

/// <summary>SMSC.RU by its protocol: our own id goes with the message, so that it can be asked about.</summary>
public class SmscTests
{
    private const string Send = "/sys/send.php";
    private const string Status = "/sys/status.php";
    private const string Taken = """{"id":1,"cnt":1}""";
    private static readonly CodeSms Code = new("123456");

    [Theory]
    [InlineData(Databases.Sqlite, "login:pass:word", "login", "pass:word", null)]
    [InlineData(Databases.Postgres, "0123456789", null, null, "0123456789")]
    public async Task A_code_is_handed_over_by_login_or_by_key(string kind, string key, string? login, string? password, string? apiKey)
    {
        await using var gateway = await SmsGateway.Start();
        gateway.Says(Send, Taken);
        await using var office = await Open(kind, gateway, key);
        var sent = await office.After(1, await office.Write("+79000000003", Code));
        Assert.Equal((MessageState.Delivered, null), (sent.State, sent.Body));
        var form = Assert.Single(gateway.Asked).Form;
        Assert.Equal(("79000000003", "utf-8", "3", $"{sent.Id}"), (form["phones"], form["charset"], form["fmt"], form["id"]));
        Assert.Equal((login, password, apiKey), (form.GetValueOrDefault("login"), form.GetValueOrDefault("psw"), form.GetValueOrDefault("apikey")));
        Assert.StartsWith("Код 123456", form["mes"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public async Task A_phone_or_text_that_cannot_be_is_not_tried_again(int code)
    {
        await using var gateway = await SmsGateway.Start();
        gateway.Says(Send, $$"""{"error":"нет","error_code":{{code}},"id":1}""");
        await using var office = await Open(Databases.Sqlite, gateway);
        var refused = await office.After(1, await office.Write("+79000000003", Code));
        Assert.Equal((MessageState.Failed, $"{code}", null), (refused.State, refused.LastError, refused.Body));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(9)]
    public async Task What_can_be_mended_is_tried_again(int code)
    {
        await using var gateway = await SmsGateway.Start();
        gateway.Says(Send, $$"""{"error":"позже","error_code":{{code}}}""");
        gateway.Says(Status, """{"error":"message not found","error_code":3}""");
        await using var office = await Open(Databases.Sqlite, gateway);
        var id = await office.Write("+79000000003", Code);
        Assert.Equal((MessageState.Waiting, $"{code}"), await office.After(1, id) is var waiting ? (waiting.State, waiting.LastError) : default);
        gateway.Says(Send, Taken);
        office.Pass(TimeSpan.FromSeconds(10));
        Assert.Equal(MessageState.Delivered, (await office.After(2, id)).State);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task After_a_break_the_gateway_is_asked_and_gets_no_message_twice(string kind)
    {
        await using var gateway = await SmsGateway.Start();
        gateway.Breaks(Send);
        await using var office = await Open(kind, gateway);
        var id = await office.Write("+79000000003", Code);
        Assert.Equal((MessageState.Waiting, "interrupted"), await office.After(1, id) is var doubtful ? (doubtful.State, doubtful.LastError) : default);
        gateway.Says(Status, """{"status":1,"last_date":"20.11.2026 12:00:00","last_timestamp":1795147200}""");
        office.Pass(TimeSpan.FromSeconds(10));
        Assert.Equal((MessageState.Delivered, $"{id}"), await office.After(2, id) is var sent ? (sent.State, sent.ProviderId) : default);
        Assert.Equal((1, 1), (gateway.Sent(Send), gateway.Sent(Status)));
    }

    [Theory]
    [InlineData("""{"error":"message not found","error_code":3}""")]
    [InlineData("""{"status":-3}""")]
    public async Task What_the_gateway_never_got_goes_again_even_after_a_nodes_death(string notFound)
    {
        await using var gateway = await SmsGateway.Start();
        gateway.Says(Send, Taken);
        gateway.Says(Status, notFound);
        await using var office = await Open(Databases.Sqlite, gateway);
        var id = await NodesTests.LeaveTaken(office, "+79000000003", Code);
        office.Pass(DueMessages.Lease);
        Assert.Equal(MessageState.Delivered, (await office.After(2, id)).State);
        Assert.Equal([Status, Send], gateway.Asked.Select(x => x.Path));
    }

    [Fact]
    public async Task A_gateway_that_does_not_say_is_not_sent_to()
    {
        await using var gateway = await SmsGateway.Start();
        gateway.Breaks(Send);
        gateway.Breaks(Status);
        await using var office = await Open(Databases.Sqlite, gateway);
        var id = await office.Write("+79000000003", Code);
        await office.After(1, id);
        office.Pass(TimeSpan.FromSeconds(10));
        Assert.Equal((MessageState.Waiting, "status"), await office.After(2, id) is var waiting ? (waiting.State, waiting.LastError) : default);
        Assert.Equal(1, gateway.Sent(Send));
    }

    private static Task<PostOffice> Open(string kind, SmsGateway gateway, string key = "key") => PostOffice.Open(kind, "--Sms:Provider=smsc", $"--Sms:Url={gateway.Url}", $"--Sms:Key={key}");
}
