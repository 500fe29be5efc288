namespace Cabinet.Tests.Rooms;

public class FragmentTests
{
    [Fact]
    public void Every_fragment_has_one_root_named_after_its_file()
    {
        Assert.Empty(Fragment.Files().Select(x => Fragment.Fault(Path.GetFileNameWithoutExtension(x), Tree.Text(x))).OfType<string>());
    }

    [Fact]
    public void Every_fragment_has_at_most_60_lines()
    {
        Assert.DoesNotContain(Fragment.Files(), x => Tree.Lines(x).Length > 60);
    }

    [Theory]
    [InlineData("<section id=\"meter-card-@Model.Id\"><p>@Model.Serial</p></section>")]
    [InlineData("@model Cabinet.Data.Meters.Meter\n@* a <b>comment</b> *@\n@{\n  if (a) { b(); }\n}\n<tr id=\"meter-card\" class=\"x\"><td>1</td></tr>\n")]
    [InlineData("<table id=\"meter-card-@Model.Id\"><partial name=\"_MeterRows\" model=\"Model\" /></table>")]
    [InlineData("@if (Model.Any())\n{\n<p id=\"meter-card\"></p>\n} else {\n<ul id=\"meter-card\"></ul>\n}")]
    public void A_good_fragment_is_let_through(string source)
    {
        Assert.Null(Fragment.Fault("_MeterCard", source));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<section><p id=\"meter-card\"></p></section>")]
    [InlineData("<section id=\"meter-cards\"></section>")]
    [InlineData("<p id=\"meter-card\"></p><p></p>")]
    [InlineData("@if (Model.Any()) {\n<p></p>\n}")]
    public void A_fragment_without_its_one_root_is_caught(string source)
    {
        Assert.NotNull(Fragment.Fault("_MeterCard", source));
    }
}
