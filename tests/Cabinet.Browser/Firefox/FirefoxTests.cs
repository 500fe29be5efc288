namespace Cabinet.Browser.Firefox;

/// <summary>The same acts in Firefox, driven by WebDriver BiDi, with the pages' scripts and without. Walks are told in <c>walks</c>.</summary>
[Collection(OneSite.Name)]
public class FirefoxTests(Walks walks) : IClassFixture<Walks>
{
    private static readonly string[] All =
    [
        "signsInAndOut", "looksAtEveryPage", "looksAtWhatIsOpenToAll", "isRefusedAReading", "registersByLetter", "registersByPhoneOnFile", "registersBySms", "isRefusedAnEleventhAccount",
        "recoversThePassword", "isHelpedByAnOperator", "changesThePassword", "changesTheEmail", "changesThePhone", "linksAnAccount", "linksAnAccountByPassword",
        "endsAllOtherSessions", "seesWhatIsStored",
    ];

    public static IEnumerable<object[]> EveryWalk => All.SelectMany(x => (object[][])[[x, "on"], [x, "off"]]);

    [Theory, MemberData(nameof(EveryWalk))]
    public async Task A_resident_gets_through_the_cabinet_in_Firefox(string walk, string scripts)
    {
        Assert.Equal("ok", await walks.Take(walk, scripts));
    }
}
