using Cabinet.Web;
using Cabinet.Web.Delivery;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Cabinet.Tests.Notifications;

public class DeliverySettingsTests
{
    private static readonly string[] Production =
        ["--environment=Production", "--ConnectionStrings:Cabinet=Data Source=:memory:", "--PublicUrl=https://cabinet.example.ru", "--Logging:LogLevel:Default=None"];

    [Theory]
    [InlineData("Smtp__From", "--Smtp:Host=mail")]
    [InlineData("Smtp__Host", "--Smtp:From=a@example.com")]
    [InlineData("Smtp__Host", "--Smtp:Password=secret")]
    [InlineData("Smtp__From", "--Smtp:Host=mail", "--Smtp:From=nobody")]
    [InlineData("Smtp__Port", "--Smtp:Host=mail", "--Smtp:From=a@example.com", "--Smtp:Port=smtp")]
    [InlineData("Smtp__Port", "--Smtp:Host=mail", "--Smtp:From=a@example.com", "--Smtp:Port=65536")]
    [InlineData("Smtp__Connections", "--Smtp:Host=mail", "--Smtp:From=a@example.com", "--Smtp:Connections=0")]
    [InlineData("Smtp__Password", "--Smtp:Host=mail", "--Smtp:From=a@example.com", "--Smtp:User=u")]
    [InlineData("Smtp__User", "--Smtp:Host=mail", "--Smtp:From=a@example.com", "--Smtp:Password=p")]
    [InlineData("Sms__Key", "--Sms:Provider=smsru")]
    [InlineData("Sms__Provider", "--Sms:Key=k")]
    [InlineData("Sms__Provider", "--Sms:Provider=none", "--Sms:Key=k")]
    [InlineData("Sms__Provider", "--Sms:Provider=pigeon", "--Sms:Key=k")]
    [InlineData("Sms__Url", "--Sms:Provider=smsc", "--Sms:Key=k", "--Sms:Url=smsc.ru")]
    public async Task Half_given_settings_refuse_the_start_by_the_keys_name(string key, params string[] settings)
    {
        var refusal = await Assert.ThrowsAsync<SettingsException>(() => Carriers("Production", settings));
        Assert.Contains(key, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Development", "InboxCarrier, InboxCarrier")]
    [InlineData("Production", "")]
    [InlineData("Production", "SmtpCarrier, SmsRuCarrier", "--Smtp:Host=mail", "--Smtp:From=a@example.com", "--Sms:Provider=smsru", "--Sms:Key=k")]
    [InlineData("Development", "InboxCarrier, SmscCarrier", "--Sms:Provider=smsc", "--Sms:Key=k")]
    public async Task Out_of_the_box_nothing_is_sent_anywhere(string environment, string carriers, params string[] settings) =>
        Assert.Equal(carriers, await Carriers(environment, settings));

    private static async Task<string> Carriers(string environment, string[] settings)
    {
        var files = Directory.CreateTempSubdirectory("cabinet-settings-");
        try
        {
            await using var site = Site.Build([.. Production, $"--environment={environment}", $"--Data={files.FullName}", .. settings], builder => builder.WebHost.UseTestServer());
            return string.Join(", ", site.Services.GetServices<ICarrier>().Select(x => x.GetType().Name));
        }
        finally
        {
            files.Delete(recursive: true);
        }
    }
}
