using Cabinet.Data.Notifications;
using Cabinet.Graph.Notifications;

namespace Cabinet.Tests.Notifications;

/// <summary>SMS.RU by its protocol: POST of a form, an answer in JSON with a code for the request and one for the phone.</summary>
public class SmsRuTests
{
    public const string Taken = """{"status":"OK","status_code":100,"sms":{"79000000003":{"status":"OK","status_code":100,"sms_id":"000000-10000000"}},"balance":4122.56}""";

    private const string Path = "/sms/send";
    private static readonly CodeSms Code = new("123456");

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_code_is_handed_over_and_erased(string kind)
    {
        await using var gateway = await SmsGateway.Start();
        gateway.Says(Path, Taken);
        await using var office = await Open(kind, gateway);
        var sent = await office.After(1, await office.Write("+79000000003", Code));
        Assert.Equal((MessageState.Delivered, "000000-10000000", null, null), (sent.State, sent.ProviderId, sent.Body, sent.Address));
        Assert.Equal("+7 *** ***-00-03", sent.ShownAddress);
        var form = Assert.Single(gateway.Asked).Form;
        Assert.Equal(("key", "79000000003", "1"), (form["api_id"], form["to"], form["json"]));
        Assert.Equal("Код 123456 для личного кабинета. Никому его не говорите. Действует 10 минут.", form["msg"]);
    }

    [Theory]
    [InlineData(202)]
    [InlineData(203)]
    [InlineData(205)]
    [InlineData(207)]
    [InlineData(209)]
    [InlineData(212)]
    public async Task A_phone_or_text_that_cannot_be_is_not_tried_again(int code)
    {
        await using var gateway = await SmsGateway.Start();
        gateway.Says(Path, $$$$"""{"status":"OK","status_code":100,"sms":{"79000000003":{"status":"ERROR","status_code":{{{{code}}}},"status_text":"нет"}}}""");
        await using var office = await Open(Databases.Sqlite, gateway);
        var refused = await office.After(1, await office.Write("+79000000003", Code));
        Assert.Equal((MessageState.Failed, $"{code}", null), (refused.State, refused.LastError, refused.Body));
    }

    [Theory]
    [InlineData(200)]
    [InlineData(201)]
    [InlineData(204)]
    [InlineData(206)]
    [InlineData(220)]
    [InlineData(230)]
    [InlineData(231)]
    [InlineData(301)]
    [InlineData(500)]
    public async Task What_can_be_mended_is_tried_again(int code)
    {
        await using var gateway = await SmsGateway.Start();
        gateway.Says(Path, $$"""{"status":"ERROR","status_code":{{code}},"status_text":"позже"}""");
        await using var office = await Open(Databases.Sqlite, gateway);
        var id = await office.Write("+79000000003", Code);
        Assert.Equal((MessageState.Waiting, $"{code}"), await office.After(1, id) is var waiting ? (waiting.State, waiting.LastError) : default);
        gateway.Says(Path, Taken);
        office.Pass(TimeSpan.FromSeconds(10));
        Assert.Equal(MessageState.Delivered, (await office.After(2, id)).State);
    }

    [Fact]
    public async Task A_gateway_that_was_never_reached_is_tried_again()
    {
        await using var office = await PostOffice.Open(Databases.Sqlite, "--Sms:Provider=smsru", $"--Sms:Url=http://127.0.0.1:{Ports.Free()}", "--Sms:Key=key");
        var waiting = await office.After(1, await office.Write("+79000000003", Code));
        Assert.Equal((MessageState.Waiting, "connection"), (waiting.State, waiting.LastError));
    }

    [Theory]
    [InlineData("broken", "interrupted")]
    [InlineData("<html>502 Bad Gateway</html>", "answer")]
    [InlineData("{}", "answer")]
    [InlineData("""{"status":"OK","status_code":100}""", "answer")]
    public async Task When_nobody_can_tell_it_does_not_go_twice(string answer, string code)
    {
        await using var gateway = await SmsGateway.Start();
        if (answer == "broken")
            gateway.Breaks(Path);
        else
            gateway.Says(Path, answer, answer[0] == '<' ? 502 : 200);
        await using var office = await Open(Databases.Sqlite, gateway);
        var id = await office.Write("+79000000003", Code);
        Assert.Equal((MessageState.Unknown, code, null), await office.After(1, id) is var unknown ? (unknown.State, unknown.LastError, unknown.Body) : default);
        gateway.Says(Path, Taken);
        office.Pass(TimeSpan.FromMinutes(5));
        await office.After(1, await office.Write("+79000000003", Code));
        Assert.Equal(2, gateway.Sent(Path));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_dead_nodes_SMS_is_not_sent_twice(string kind)
    {
        await using var gateway = await SmsGateway.Start();
        gateway.Says(Path, Taken);
        await using var office = await Open(kind, gateway);
        var id = await NodesTests.LeaveTaken(office, "+79000000003", Code);
        office.Pass(DueMessages.Lease);
        await office.After(1, await office.Write("+79000000004", Code));
        await office.Sweep();
        Assert.Equal((MessageState.Unknown, null), await office.Find(id) is var lost ? (lost.State, lost.Body) : default);
        Assert.Equal("79000000004", Assert.Single(gateway.Asked).Form["to"]);
    }

    private static Task<PostOffice> Open(string kind, SmsGateway gateway) => PostOffice.Open(kind, "--Sms:Provider=smsru", $"--Sms:Url={gateway.Url}", "--Sms:Key=key");
}
