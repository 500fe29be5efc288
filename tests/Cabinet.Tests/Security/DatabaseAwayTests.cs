using Microsoft.AspNetCore.TestHost;

namespace Cabinet.Tests.Security;

public class DatabaseAwayTests
{
    [Theory]
    [InlineData("Data Source=/nowhere/at/all/cabinet.db")]
    [InlineData("Host=127.0.0.1;Port=1;Username=nobody;Database=none")]
    public async Task Pages_say_when_to_come_back_and_only_readiness_fails(string connectionString)
    {
        var files = Directory.CreateTempSubdirectory("cabinet-away-");
        await using (var site = CabinetHost.Build(connectionString, files.FullName, ["--Logging:LogLevel:Default=None", "--Logging:LogLevel:Microsoft=None"], configure: null))
        {
            await site.StartAsync();
            using var client = new Person(site.GetTestServer().CreateHandler());
            client.DefaultRequestHeaders.Add("Cookie", "__Host-cabinet=" + new string('a', 43));
            foreach (var path in new[] { "/sign-in", "/staff", "/nothing-here" })
            {
                using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
                Assert.Equal(503, (int)answer.StatusCode);
                Assert.Equal("5", answer.Headers.GetValues("Retry-After").Single());
                Assert.Equal("Сервис временно недоступен", (await Person.Read(answer)).QuerySelector("h1")!.TextContent);
            }
            using var live = await client.GetAsync(new Uri("/health/live", UriKind.Relative));
            using var ready = await new Person(site.GetTestServer().CreateHandler()).GetAsync(new Uri("/health/ready", UriKind.Relative));
            Assert.Equal((200, 503), ((int)live.StatusCode, (int)ready.StatusCode));
        }
        files.Delete(recursive: true);
    }
}
