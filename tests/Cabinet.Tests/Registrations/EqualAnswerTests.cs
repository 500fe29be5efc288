using System.Text.RegularExpressions;
using Cabinet.Tests.Graph;

namespace Cabinet.Tests.Registrations;

/// <summary>What is there and what is not are answered alike: the same bytes and headers but for random tokens, the same statements.</summary>
public partial class EqualAnswerTests
{
    [Theory, MemberData(nameof(Doors.Both), MemberType = typeof(Doors))]
    public async Task A_missing_account_and_a_wrong_surname(string kind, string door)
    {
        using var statements = new Statements();
        await using var host = await CabinetHost.Start(kind, statements.Listen, Statements.Setting);
        await Same(host, statements, door, "/register", "startRegistration", "StartRegistrationInput", new() { ["Number"] = "1000000003", ["Surname"] = "Неизвестный" }, new() { ["Number"] = "1009999993", ["Surname"] = "Неизвестный" });
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_missing_account_and_a_wrong_password(string kind)
    {
        using var statements = new Statements();
        await using var host = await CabinetHost.Start(kind, statements.Listen, Statements.Setting);
        await Same(host, statements, Doors.Page, "/sign-in", "", "", new() { ["Number"] = "1000000001", ["Password"] = "неверный" }, new() { ["Number"] = "1009999993", ["Password"] = "неверный" });
    }

    [Theory, MemberData(nameof(Doors.Both), MemberType = typeof(Doors))]
    public async Task A_registered_account_and_another_at_the_start(string kind, string door)
    {
        using var statements = new Statements();
        await using var host = await CabinetHost.Start(kind, statements.Listen, Statements.Setting);
        await Same(host, statements, door, "/register", "startRegistration", "StartRegistrationInput", new() { ["Number"] = "1000000003", ["Surname"] = "Сидоров" }, new() { ["Number"] = "1000000001", ["Surname"] = "Иванов" });
    }

    [Theory, MemberData(nameof(Doors.Both), MemberType = typeof(Doors))]
    public async Task A_registered_account_and_another_at_the_recovery(string kind, string door)
    {
        using var statements = new Statements();
        await using var host = await CabinetHost.Start(kind, statements.Listen, Statements.Setting);
        await Same(host, statements, door, "/recovery", "requestRecovery", "RequestRecoveryInput", new() { ["Number"] = "1000000001" }, new() { ["Number"] = "1000000003" });
        await Same(host, statements, door, "/recovery", "requestRecovery", "RequestRecoveryInput", new() { ["Number"] = "1000000002" }, new() { ["Number"] = "1009999993" });
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_registered_account_and_another_once_the_form_is_filled(string kind)
    {
        using var statements = new Statements();
        await using var host = await CabinetHost.Start(kind, statements.Listen, Statements.Setting);
        List<string> answers = [];
        List<string> sent = [];
        // Twice: the first one warms up what is prepared once.
        foreach (var (number, surname) in ((string, string)[])[("1000000003", "Сидоров"), ("1000000003", "Сидоров"), ("1000000001", "Иванов")])
        {
            using var applicant = new Applicant(host, Doors.Page);
            await applicant.Start(number, surname);
            var form = await applicant.Person.Page("/register/details");
            sent.Add(await Sent(statements, async () =>
            {
                using var answer = await applicant.Person.Submit(form, "/register/details", ("Email", "new@example.com"), ("Password", Applicant.Password), ("Again", Applicant.Password), ("ConfirmBy", "Mail"), ("Consent", "true"));
                answers.Add(await Text(answer));
            }));
            answers[^1] += (await applicant.Person.Page("/register/letter")).QuerySelector("main")!.TextContent.Replace("i***@", "s***@", StringComparison.Ordinal);
        }
        Assert.Equal(answers[1], answers[2]);
        Assert.Equal(sent[1], sent[2]);
    }

    private static async Task Same(CabinetHost host, Statements statements, string door, string path, string act, string type, Dictionary<string, string> one, Dictionary<string, string> other)
    {
        List<(string Text, string Statements)> answers = [];
        foreach (var input in (Dictionary<string, string>[])[one, one, other])
        {
            using var stranger = host.Stranger();
            var page = await stranger.Page(path);
            var text = "";
            var sent = await Sent(statements, async () =>
            {
                if (door == Doors.Page)
                    text = await Text(await stranger.Submit(page, path, [.. input.Select(x => (x.Key, x.Value))]));
                else
                    text = (await stranger.Graph($"mutation($input: {type}!) {{ {act}(input: $input) {{ errors {{ code message field }} }} }}",
                        new { input = input.ToDictionary(x => x.Key.ToLowerInvariant(), x => x.Value) })).GetProperty("data").GetRawText();
            });
            answers.Add((text.Replace(input["Number"], "number", StringComparison.Ordinal), sent));
        }
        Assert.Equal(answers[1], answers[2]);
    }

    private static async Task<string> Text(HttpResponseMessage answer)
    {
        var headers = answer.Headers.Concat(answer.Content.Headers).Where(x => x.Key is not "Date").OrderBy(x => x.Key).Select(x => $"{x.Key}: {string.Join("; ", x.Value)}");
        return Token().Replace($"{(int)answer.StatusCode}\n{string.Join('\n', headers)}\n{await answer.Content.ReadAsStringAsync()}", "token");
    }

    /// <summary>Statements of the act alone: the delivery of what it wrote runs beside it.</summary>
    private static async Task<string> Sent(Statements statements, Func<Task> act)
    {
        statements.Clear();
        await act();
        var sent = statements.All.Where(x => x.Contains("INSERT INTO", StringComparison.Ordinal) || !x.Contains("messages", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(sent);
        return string.Join("\n\n", sent);
    }

    [GeneratedRegex("CfDJ8[A-Za-z0-9_-]+|(?<=cabinet-registration=)[A-Za-z0-9_-]+")]
    private static partial Regex Token();
}
