using System.Net;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.HttpOverrides;

namespace Cabinet.Web.Security;

/// <summary>Whom the site listens to, how much it takes, and what every answer bears.</summary>
internal static class Setup
{
    private static readonly string[] Local = ["localhost", "127.0.0.1", "[::1]"];

    public static void AddSecurity(this WebApplicationBuilder builder, SiteSettings settings)
    {
        var services = builder.Services;
        services.Configure<HostFilteringOptions>(options => options.AllowedHosts = [.. Local, settings.PublicUrl.Host, .. Listed(builder, "AllowedHosts")]);
        services.Configure<ForwardedHeadersOptions>(options => Trust(options, Listed(builder, "Proxies")));
        services.AddHsts(options => (options.MaxAge, options.IncludeSubDomains) = (TimeSpan.FromDays(365), true));
        services.AddAntiforgery(options =>
        {
            options.Cookie = new HostCookie { Name = "__Host-cabinet-antiforgery", SameSite = SameSiteMode.Lax, IsEssential = true };
            options.HeaderName = "RequestVerificationToken";
            options.SuppressXFrameOptionsHeader = true;
        });
        services.AddSingleton<ContentPolicy>();
        AddKeys(builder);
        builder.WebHost.ConfigureKestrel(Limits.Set);
        services.Configure<FormOptions>(Limits.Set);
    }

    private static void AddKeys(WebApplicationBuilder builder)
    {
        var (services, certificates) = (builder.Services, KeyCertificates.Read(builder.Configuration, builder.Environment));
        certificates.Protect(services.AddDataProtection());
        services.AddSingleton(certificates).AddSingleton<KeyCheck>();
        // The first of all: ASP.NET makes a key at its own start when it finds none that it can open.
        services.Insert(0, ServiceDescriptor.Singleton<IHostedService>(provider => provider.GetRequiredService<KeyCheck>()));
    }

    public static void UseSecurity(this WebApplication app)
    {
        if (Listed(app, "Proxies").Length > 0)
            app.UseForwardedHeaders();
        app.UseMiddleware<SecurityHeaders>();
        if (!app.Environment.IsDevelopment())
            app.UseHsts();
    }

    /// <summary>Only these may say for whom they forward; without any, nobody.</summary>
    private static void Trust(ForwardedHeadersOptions options, string[] proxies)
    {
        options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in proxies)
            if (System.Net.IPNetwork.TryParse(proxy, out var network))
                options.KnownIPNetworks.Add(network);
            else if (IPAddress.TryParse(proxy, out var address))
                options.KnownProxies.Add(address);
            else
                throw new SettingsException($"Proxies must list addresses or networks: {proxy}");
    }

    private static string[] Listed(WebApplication app, string key) => Listed(app.Configuration, key);

    private static string[] Listed(WebApplicationBuilder builder, string key) => Listed(builder.Configuration, key);

    private static string[] Listed(IConfiguration configuration, string key) =>
        configuration[key]?.Split([';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
