using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Cabinet.Tests.Security;

public class HeaderTests
{
    [Theory]
    [InlineData("/sign-in", 200)]
    [InlineData("/staff/sign-in", 200)]
    [InlineData("/health/live", 200)]
    [InlineData("/", 302)]
    [InlineData("/nothing-here", 404)]
    public async Task Every_answer_bears_the_headers(string path, int status)
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var stranger = host.Stranger();
        using var answer = await stranger.GetAsync(new Uri(path, UriKind.Relative));
        if (path != "/")
            Assert.Equal(status, (int)answer.StatusCode);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("same-origin", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.Equal("same-origin", answer.Headers.GetValues("Cross-Origin-Opener-Policy").Single());
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task A_page_names_nothing_of_another_host_and_its_files_keep_for_a_year()
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        using var stranger = host.Stranger();
        var page = await stranger.Page("/sign-in");
        var files = page.QuerySelectorAll("script[src], link[rel=stylesheet]").Select(x => x.GetAttribute("src") ?? x.GetAttribute("href")!).ToList();
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            Assert.StartsWith("/", file, StringComparison.Ordinal);
            using var answer = await stranger.GetAsync(new Uri(file, UriKind.Relative));
            Assert.Equal(200, (int)answer.StatusCode);
            Assert.Equal(TimeSpan.FromDays(365), answer.Headers.CacheControl!.MaxAge);
        }
        Assert.Empty(page.QuerySelectorAll("style, script:not([src]), [style], [onclick]"));
    }

    [Fact]
    public async Task Only_known_hosts_are_answered()
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite, settings: "--PublicUrl=https://cabinet.example.ru");
        using var stranger = host.Stranger();
        foreach (var (name, status) in new[] { ("cabinet.example.ru", 200), ("127.0.0.1", 200), ("example.com", 400) })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/health/live");
            request.Headers.Host = name;
            using var answer = await stranger.SendAsync(request);
            Assert.Equal(status, (int)answer.StatusCode);
        }
    }

    [Fact]
    public async Task Outside_Development_browsers_are_told_to_come_by_https_only()
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite, null, "--environment=Production", "--PublicUrl=https://cabinet.example.ru", "--Clock:Now=");
        using var stranger = host.Stranger();
        using var answer = await stranger.GetAsync(new Uri("https://cabinet.example.ru/health/live"));
        Assert.Contains("max-age=31536000", answer.Headers.GetValues("Strict-Transport-Security").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_server_does_not_name_itself()
    {
        await using var host = await CabinetHost.Start(Databases.Sqlite);
        Assert.False(host.Services.GetRequiredService<IOptions<KestrelServerOptions>>().Value.AddServerHeader);
    }
}
