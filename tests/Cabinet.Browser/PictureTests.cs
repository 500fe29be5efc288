namespace Cabinet.Browser;

[Collection(OneSite.Name)]
public class PictureTests(Site site)
{
    /// <summary>The folder for the pictures of the README; without it the pictures are taken and thrown away.</summary>
    private static readonly string? Folder = Environment.GetEnvironmentVariable("CABINET_PICTURES");

    [Theory, InlineData("home-wide", 1280), InlineData("home-phone", 360)]
    public async Task Home_can_be_pictured(string name, int width)
    {
        await using var visit = await site.VisitAsIvanov(new Screen(width, 800));
        await visit.Open("/");
        var picture = await visit.Page.ScreenshotAsync(new() { FullPage = true, Path = Folder is null ? null : Path.Combine(Folder, name + ".png") });
        Assert.NotEmpty(picture);
    }
}
