using Cabinet.Web;

namespace Cabinet.Tests.Security;

public class StartTests
{
    [Fact]
    public void Production_does_not_start_without_its_settings_and_names_each()
    {
        var refusal = Assert.Throws<SettingsException>(() => Site.Build(["--environment=Production"]));
        foreach (var key in new[] { "ConnectionStrings__Cabinet", "PublicUrl", "Data" })
            Assert.Contains(key, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_what_is_missing_is_named()
    {
        var refusal = Assert.Throws<SettingsException>(() => Site.Build(["--environment=Production", "--PublicUrl=https://cabinet.example.ru", "--Data=x"]));
        Assert.EndsWith(": ConnectionStrings__Cabinet", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_clock_cannot_be_moved_in_Production()
    {
        string[] args = ["--environment=Production", "--PublicUrl=https://cabinet.example.ru", "--Data=x", "--ConnectionStrings:Cabinet=Data Source=x", "--Clock:Now=2026-11-10"];
        Assert.Contains("Clock__Now", Assert.Throws<SettingsException>(() => Site.Build(args)).Message, StringComparison.Ordinal);
    }
}
