using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Cabinet.Browser;

/// <summary>One browser window. It notes every error and every request to another host.</summary>
public sealed class Visit : IAsyncDisposable
{
    /// <summary>The folder for pictures; without it they are taken and thrown away.</summary>
    private static readonly string? Folder = Environment.GetEnvironmentVariable("CABINET_PICTURES");

    private readonly ConcurrentQueue<string> _complaints = [];

    internal Visit(IPage page, Uri address)
    {
        Page = page;
        page.PageError += (_, error) => _complaints.Enqueue(error);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                _complaints.Enqueue($"{message.Type}: {message.Text}");
        };
        page.Request += (_, request) =>
        {
            var asked = new Uri(request.Url);
            if (asked.Scheme is not ("data" or "blob") && asked.Authority != address.Authority)
                _complaints.Enqueue($"asked another host: {request.Url}");
        };
    }

    public IPage Page { get; }

    /// <summary>Errors and warnings of the console, of scripts, and requests to other hosts.</summary>
    public IReadOnlyCollection<string> Complaints => _complaints;

    /// <summary>Opens an address and answers its status.</summary>
    public async Task<int> Open(string path)
    {
        var answer = await Page.GotoAsync(path, new() { WaitUntil = WaitUntilState.Load });
        return answer!.Status;
    }

    public async Task SignIn(Visitor visitor)
    {
        await Open("/sign-in");
        await Page.FillAsync("[name=Number]", visitor.Number);
        await Page.FillAsync("[name=Password]", visitor.Password);
        await Page.Locator("form:has([name=Password]) button").First.ClickAsync();
        await Page.WaitForURLAsync(x => !x.Contains("/sign-in", StringComparison.Ordinal));
    }

    public async Task SignInStaff(string name)
    {
        await Open("/staff/sign-in");
        await FillStaff(name);
        await Page.WaitForURLAsync("**/staff", new() { WaitUntil = WaitUntilState.Commit });
    }

    /// <summary>Fills the staff's form, which is open, with a sign-in of the demo.</summary>
    public async Task FillStaff(string name)
    {
        await Page.FillAsync("[name=Name]", name);
        await Page.FillAsync("[name=Password]", $"irkutsk-demo-{name}");
        await Page.Locator("form:has([name=Password]) button").First.ClickAsync();
    }

    /// <summary>Takes a picture of the whole page.</summary>
    public Task<byte[]> Picture(string name) =>
        Page.ScreenshotAsync(new() { FullPage = true, Path = Folder is null ? null : Path.Combine(Folder, name + ".png") });

    /// <summary>Nothing sticks out at 320 pixels and on, axe finds nothing where there are scripts, and the pictures can be looked at.</summary>
    internal async Task See(string name, bool scripts)
    {
        foreach (var (size, width) in ((string, int)[])[("narrow", 320), ("phone", 360), ("wide", 1280)])
        {
            await Page.SetViewportSizeAsync(width, 800);
            if (size != "narrow")
                await Picture($"{(scripts ? "" : "plain-")}{name}-{size}");
            Assert.Equal(0, await Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        }
        if (scripts)
            Assert.Empty(await Axe.Look(Page));
    }

    /// <summary>The path and query shown in the address bar.</summary>
    public string Address => new Uri(Page.Url).PathAndQuery;

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
