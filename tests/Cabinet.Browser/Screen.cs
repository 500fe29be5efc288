using Microsoft.Playwright;

namespace Cabinet.Browser;

/// <summary>What a person looks at the pages with.</summary>
public sealed record Screen(int Width, int Height, bool Scripts = true, bool Dark = false)
{
    public static Screen Wide { get; } = new(1280, 900);

    public static Screen WideDark { get; } = Wide with { Dark = true };

    public static Screen Phone { get; } = new(360, 740);

    public static Screen Narrow { get; } = new(320, 640);

    public static Screen WithoutScripts { get; } = Wide with { Scripts = false };

    internal BrowserNewContextOptions Options(Uri address, string? cookies) => new()
    {
        BaseURL = address.ToString(),
        ViewportSize = new() { Width = Width, Height = Height },
        JavaScriptEnabled = Scripts,
        ColorScheme = Dark ? ColorScheme.Dark : ColorScheme.Light,
        Locale = "ru-RU",
        TimezoneId = "Asia/Irkutsk",
        StorageState = cookies,
    };
}
