using System.Text.Encodings.Web;
using System.Text.Unicode;
using Cabinet.Data;
using Cabinet.Graph;
using Cabinet.Graph.Logins;
using Cabinet.Graph.Readings;
using Cabinet.Web.Delivery;
using Cabinet.Web.GraphHttp;
using Cabinet.Web.Pages;
using Cabinet.Web.Pages.Dev;
using Cabinet.Web.Security;
using Cabinet.Web.Workers;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.WebEncoders;

namespace Cabinet.Web;

/// <summary>The web site: what it is made of and in which order a request passes through it.</summary>
public static class Site
{
    /// <summary>Builds the site without starting it. Touches no database.</summary>
    /// <param name="args">The command line; settings in it win over environment variables.</param>
    /// <param name="configure">Settings and replacements (a test's server, clock or gateway); what it registers is not registered again.</param>
    /// <exception cref="SettingsException">A setting is missing or wrong.</exception>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(Options(args));
        configure?.Invoke(builder);
        var settings = SiteSettings.Read(builder.Configuration, builder.Environment);
        Listen(builder);
        Log(builder);
        builder.AddGraphHttp();
        Furnish(builder, settings);
        builder.Services.AddDelivery(builder.Configuration, builder.Environment);
        builder.Services.AddDevelopmentPages(builder.Environment);
        builder.Services.TryAddSingleton(ShiftedClock.Of(builder.Configuration));
        builder.AddSecurity(settings);
        var app = builder.Build();
        Route(app);
        return app;
    }

    private static WebApplicationOptions Options(string[] args)
    {
        var said = new ConfigurationBuilder().AddEnvironmentVariables("DOTNET_").AddEnvironmentVariables("ASPNETCORE_").AddCommandLine(args).Build();
        return new()
        {
            Args = args,
            ApplicationName = typeof(Site).Assembly.GetName().Name,
            ContentRootPath = said[HostDefaults.ContentRootKey] ?? SourceTree.ProjectFolder ?? AppContext.BaseDirectory,
            EnvironmentName = said[HostDefaults.EnvironmentKey] ?? (SourceTree.ProjectFolder is null ? Environments.Production : Environments.Development),
        };
    }

    /// <summary>The default address. Set as the last resort here: in appsettings.json it would win over ASPNETCORE_URLS.</summary>
    private static void Listen(WebApplicationBuilder builder)
    {
        string[] said = ["urls", "http_ports", "https_ports"];
        if (said.All(key => string.IsNullOrEmpty(builder.Configuration[key])) && !builder.Configuration.GetSection("Kestrel:Endpoints").Exists())
            builder.WebHost.UseUrls(SiteSettings.DefaultUrl);
    }

    private static void Log(WebApplicationBuilder builder)
    {
        if (builder.Environment.IsDevelopment())
            return;
        builder.Logging.ClearProviders();
        builder.Logging.AddJsonConsole(options =>
        {
            options.UseUtcTimestamp = true;
            options.JsonWriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        });
    }

    private static void Furnish(WebApplicationBuilder builder, SiteSettings settings)
    {
        var (services, configuration) = (builder.Services, builder.Configuration);
        services.AddSingleton(settings);
        services.AddCabinetData(settings.ConnectionString);
        services.AddCabinetGraph(ReadingWindow(configuration));
        services.AddSingleton(settings.SecondFactor);
        services.AddCabinetLogins();
        services.AddSingleton<DeviceCookie>();
        services.AddHostedService<Sweeper>();
        services.AddHostedService<LastNotes>();
        services.AddHttpContextAccessor();
        services.AddCabinetPages();
        services.AddRazorPages(options => options.Conventions.AddEntrances(builder.Environment.IsDevelopment())).AddMvcOptions(options => options.Filters.Add<KnownMethods>());
        services.Configure<RouteOptions>(options => options.LowercaseUrls = true);
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        // Compressing what holds an antiforgery token is safe: ASP.NET masks the token anew in every answer (BREACH).
        services.AddResponseCompression(options => options.EnableForHttps = true);
        services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(30));
    }

    private static ReadingWindow ReadingWindow(IConfiguration configuration)
    {
        var known = new ReadingWindow();
        return new(configuration.GetValue("Readings:FirstDay", known.FirstDay), configuration.GetValue("Readings:LastDay", known.LastDay));
    }

    private static void Route(WebApplication app)
    {
        app.UseSecurity();
        app.UseResponseCompression();
        app.UseErrorPages();
        app.UseRouting();
        app.UseMiddleware<SignedIn>();
        app.UseMiddleware<GraphIde>();
        app.MapStaticAssets();
        app.MapHealth();
        app.MapGraph();
        app.MapRazorPages().WithStaticAssets();
    }
}
