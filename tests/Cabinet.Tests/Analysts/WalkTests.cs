namespace Cabinet.Tests.Analysts;

/// <summary>An analyst meets nothing personal anywhere in the API. The same walk as an operator meets all of it, so the search does find.</summary>
public class WalkTests
{
    /// <summary>What an analyst never gets to: on whom an account is registered, and the contacts that operators open.</summary>
    private static readonly string[] Withheld = ["Holder.", "OpenedContacts."];

    /// <summary>Letters, logins, links, sessions, registrations are their resident's alone, and a subscription tells of what other lists show too.</summary>
    private static readonly string[] NobodysOfStaff =
        ["Message.", "MessageEdge.", "Login.", "AccountLink.", "AccountAccess.", "SignedInDevice.", "OpenRegistration.", "Terms.", "Subscription."];

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task An_analyst_sees_every_field_and_no_trace_of_a_person(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var analyst = await host.SignInStaff("analyst", "irkutsk-demo-analyst");
        var walk = await Walk.Through(analyst);
        Assert.Equal(FieldsOfStaff(walk).Where(x => !Withheld.Any(x.StartsWith)).Order(), walk.Visited.Order());
        await using var db = host.Database.Open();
        var traces = await Traces.Of(db);
        Assert.Empty(walk.Texts.SelectMany(traces.In));
        Assert.Empty(walk.Answers.SelectMany(traces.InAnswer));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task The_same_walk_shows_an_operator_every_kind_of_trace(string kind)
    {
        await using var host = await CabinetHost.Start(kind);
        using var staff = await host.SignInStaff("operator", "irkutsk-demo-operator");
        var walk = await Walk.Through(staff);
        Assert.Equal(FieldsOfStaff(walk).Order(), walk.Visited.Order());
        await using var db = host.Database.Open();
        var traces = await Traces.Of(db);
        Assert.Equal(traces.Kinds.Order(), walk.Texts.SelectMany(traces.In).Select(x => x.Kind).Distinct().Order());
        Assert.NotEmpty(walk.Answers.SelectMany(traces.InAnswer));
        // An operator's ids hold the number in base64url: the search looks inside.
        Assert.Contains(walk.Texts.SelectMany(traces.In), x => x.Kind == "number" && x.Text.All(char.IsAsciiLetterOrDigit));
    }

    private static IEnumerable<string> FieldsOfStaff(Walk walk) => walk.Map.AllFields.Where(x => !NobodysOfStaff.Any(x.StartsWith));
}
