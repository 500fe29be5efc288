namespace Cabinet.Browser;

[Collection(OneSite.Name)]
public class PictureTests(Site site)
{
    [Theory, InlineData("home-wide", 1280), InlineData("home-phone", 360)]
    public async Task Home_can_be_pictured(string name, int width)
    {
        await using var visit = await site.VisitAsIvanov(new Screen(width, 800));
        await visit.Open("/");
        Assert.NotEmpty(await visit.Picture(name));
    }
}
