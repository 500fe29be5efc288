using Cabinet.Graph.Logins;

namespace Cabinet.Web;

/// <summary>What the site cannot run without. Development has a default for each; elsewhere each must be said.</summary>
public sealed record SiteSettings(string ConnectionString, Uri PublicUrl, string DataFolder)
{
    /// <summary>The address when no setting names another.</summary>
    public const string DefaultUrl = "http://localhost:5080";

    /// <summary>Whether staff need a one-time code: everywhere but in Development unless said otherwise.</summary>
    public SecondFactor SecondFactor { get; private init; } = new(IsRequired: true);

    /// <summary>Every key that Production does not start without, as an environment variable spells it.</summary>
    public static IReadOnlyList<string> Required { get; } = ["ConnectionStrings__Cabinet", "PublicUrl", "Data"];

    /// <summary>Reads the settings and makes the folder for files.</summary>
    /// <exception cref="SettingsException">A key is missing or wrong; the message names each.</exception>
    public static SiteSettings Read(IConfiguration configuration, IHostEnvironment environment)
    {
        if (!environment.IsDevelopment())
            Demand(configuration, environment);
        var data = Path.GetFullPath(configuration["Data"] ?? "data", environment.ContentRootPath);
        Directory.CreateDirectory(data);
        var connection = configuration.GetConnectionString("Cabinet") ?? $"Data Source={Path.Combine(data, "cabinet.db")}";
        var address = configuration["PublicUrl"] ?? configuration["urls"]?.Split(';')[0] ?? DefaultUrl;
        // The host of a listening address may be a wildcard, which is no address to write into a letter.
        address = address.Replace("//*", "//localhost", StringComparison.Ordinal).Replace("//+", "//localhost", StringComparison.Ordinal);
        return Uri.TryCreate(address, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"
            ? new SiteSettings(connection, url!, data) { SecondFactor = Factor(configuration["Staff:SecondFactor"], environment) }
            : throw new SettingsException("PublicUrl must be an absolute http or https address.");
    }

    private static SecondFactor Factor(string? said, IHostEnvironment environment) => said switch
    {
        null or "" => new(!environment.IsDevelopment()),
        "required" => new(IsRequired: true),
        "off" => new(IsRequired: false),
        _ => throw new SettingsException("Staff__SecondFactor must be required or off."),
    };

    private static void Demand(IConfiguration configuration, IHostEnvironment environment)
    {
        var missing = Required.Where(key => string.IsNullOrWhiteSpace(configuration[key.Replace("__", ":", StringComparison.Ordinal)])).ToList();
        if (missing.Count > 0)
            throw new SettingsException($"{environment.EnvironmentName} needs these settings (environment variables): {string.Join(", ", missing)}");
        if (environment.IsProduction() && !string.IsNullOrEmpty(configuration["Clock:Now"]))
            throw new SettingsException("Clock__Now is for Development and tests only.");
    }
}

/// <summary>The program was started with settings that it cannot run with.</summary>
public sealed class SettingsException(string message) : Exception(message);
