using Cabinet.Graph.Notifications;
using Cabinet.Web.Delivery;
using Microsoft.Extensions.DependencyInjection;
using Snapshooter;
using Snapshooter.Xunit;

namespace Cabinet.Tests.Notifications;

/// <summary>Every letter as it is read. A wanted change: delete the snapshot, run, look at the difference.</summary>
public class LetterTests
{
    private const string Ivanov = "И1000000001";
    private static readonly DateTime Moment = new(2026, 11, 22, 11, 5, 0, DateTimeKind.Utc);

    private static readonly Letter[] All =
    [
        new ConfirmRegistrationLetter(Ivanov, "token"),
        new RegistrationAttemptLetter(Ivanov),
        new RecoveryLetter(Ivanov, "token"),
        new PasswordChangedLetter(Ivanov, Moment),
        new ConfirmEmailLetter(Ivanov, "token"),
        new EmailChangeLetter(Ivanov, "petr@example.com", "token"),
        new EmailChangedLetter(Ivanov, Moment),
        new AccountLinkedLetter(Ivanov, "И1000000002", Moment),
        new SignInLockedLetter(Ivanov, Moment),
        new LoginRemovedLetter(Ivanov, Moment),
        new RegistrationEndedLetter(Ivanov, Moment),
        new EmailSetLetter(Ivanov, "i***@example.com", Moment),
        new CodeSms("123456"),
        new NoticeSms("показания за ноябрь ждём до 25 числа."),
    ];

    public static TheoryData<string> Names => [.. All.Select(x => x.GetType().Name)];

    [Theory, MemberData(nameof(Names))]
    public async Task A_letter_stays_as_it_was(string name)
    {
        var letter = await Write(All.Single(x => x.GetType().Name == name));
        Snapshot.Match($"{letter.Subject}\n\n{letter.Text}\n\n{letter.Html}\n", SnapshotNameExtension.Create(name));
    }

    [Fact]
    public void Every_kind_of_letter_is_among_these()
    {
        var kinds = typeof(Letter).Assembly.GetTypes().Where(x => x.IsSubclassOf(typeof(Letter))).Select(x => x.Name);
        Assert.Equal(kinds.Order(), All.Select(x => x.GetType().Name).Order());
    }

    [Fact]
    public async Task What_people_typed_is_text_in_a_letter_and_not_markup()
    {
        var letter = await Write(new EmailChangeLetter(Ivanov, "a@<b>&\"example\".com", "<i>"));
        Assert.Contains("a***@&lt;b&gt;&amp;", letter.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", letter.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<i>", letter.Html, StringComparison.Ordinal);
        Assert.Contains("a***@<b>&\"example\".com", letter.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_loads_nothing_and_speaks_Russian_letters()
    {
        foreach (var letter in All.Where(x => x.Channel == Data.Notifications.MessageChannel.Mail))
        {
            var html = (await Write(letter)).Html;
            Assert.DoesNotContain("src=", html, StringComparison.Ordinal);
            Assert.DoesNotContain("<link", html, StringComparison.Ordinal);
            Assert.DoesNotContain("&#x4", html, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("a@example.com", "a***@example.com")]
    [InlineData("@example.com", "***")]
    [InlineData("nonsense", "***")]
    public void An_address_is_known_to_its_owner_only(string email, string shown) => Assert.Equal(shown, Masked.Email(email));

    [Theory]
    [InlineData("+79000000003", "+7 *** ***-00-03")]
    [InlineData("+3809012345678", "+380 *** ***-56-78")]
    [InlineData("112", "***")]
    public void A_phone_is_known_to_its_owner_only(string phone, string shown) => Assert.Equal(shown, Masked.Phone(phone));

    private static async Task<WrittenLetter> Write(Letter letter)
    {
        var files = Directory.CreateTempSubdirectory("cabinet-letters-");
        await using var site = CabinetHost.Build("Data Source=:memory:", files.FullName, ["--Supplier:Name=Энергосбыт «Ангара»"], configure: null);
        await using var scope = site.Services.CreateAsyncScope();
        var written = await scope.ServiceProvider.GetRequiredService<LetterWriter>().Write(letter);
        files.Delete(recursive: true);
        return written;
    }
}
