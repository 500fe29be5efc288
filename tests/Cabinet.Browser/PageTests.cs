namespace Cabinet.Browser;

[Collection(OneSite.Name)]
public class PageTests(Site site)
{
    [Theory, MemberData(nameof(Pages.OfResident), MemberType = typeof(Pages))]
    public async Task A_resident_opens_it_without_a_complaint(string path)
    {
        await using var visit = await site.VisitAsIvanov(Screen.Wide);
        Assert.Equal(200, await visit.Open(path));
        Assert.Equal(path, visit.Address);
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("() => window.scrollY"));
        Assert.Equal(1, await visit.Page.Locator("h1").CountAsync());
        Assert.Empty(await Axe.Look(visit.Page));
        Assert.Empty(visit.Complaints);
    }

    [Theory, MemberData(nameof(Pages.OfResident), MemberType = typeof(Pages))]
    public async Task It_can_be_read_in_the_dark(string path)
    {
        await using var visit = await site.VisitAsIvanov(Screen.WideDark);
        await visit.Open(path);
        Assert.Empty(await Axe.Look(visit.Page));
    }

    [Theory, MemberData(nameof(Pages.OfResident), MemberType = typeof(Pages))]
    public async Task It_fits_a_phone(string path)
    {
        await using var visit = await site.VisitAsIvanov(Screen.Phone);
        await visit.Open(path);
        Assert.Equal(0, await Overhang(visit));
        await visit.Page.SetViewportSizeAsync(Screen.Narrow.Width, Screen.Narrow.Height);
        Assert.Equal(0, await Overhang(visit));
        Assert.Empty(await Axe.Look(visit.Page));
    }

    [Theory, MemberData(nameof(Pages.OfResident), MemberType = typeof(Pages))]
    public async Task It_has_its_heading_with_scripts_off(string path)
    {
        await using var visit = await site.VisitAsIvanov(Screen.WithoutScripts);
        Assert.Equal(200, await visit.Open(path));
        Assert.Equal(1, await visit.Page.Locator("h1").CountAsync());
    }

    [Theory, MemberData(nameof(Pages.OfResident), MemberType = typeof(Pages))]
    public async Task A_stranger_is_asked_to_sign_in(string path)
    {
        await using var visit = await site.Visit(Screen.Wide);
        Assert.Equal(200, await visit.Open(path));
        Assert.StartsWith("/sign-in", visit.Address, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Pages.OfAnybody), MemberType = typeof(Pages))]
    public async Task Anybody_opens_it_without_a_complaint(string path)
    {
        foreach (var screen in new[] { Screen.Wide, Screen.WideDark, Screen.Narrow })
        {
            await using var visit = await site.Visit(screen);
            Assert.Equal(200, await visit.Open(path));
            Assert.Empty(await Axe.Look(visit.Page));
            Assert.Equal(0, await Overhang(visit));
            Assert.Empty(visit.Complaints);
        }
    }

    /// <summary>How many pixels stick out to the right of the window.</summary>
    private static Task<int> Overhang(Visit visit) =>
        visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
}
