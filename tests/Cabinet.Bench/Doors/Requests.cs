namespace Cabinet.Bench.Doors;

/// <summary>A try: the account's number, and the request that names it.</summary>
internal sealed record Try(string Number, HttpRequestMessage Request);

/// <summary>How each door is knocked at.</summary>
internal sealed class Requests(Visitor visitor)
{
    public const string Start = "mutation($input: StartRegistrationInput!) { startRegistration(input: $input) { registration { id step } errors { code message field } } }";

    private const string Fill = "mutation($input: FillRegistrationInput!) { fillRegistration(input: $input) { registration { step } errors { code message field } } }";
    private const string Recover = "mutation($input: RequestRecoveryInput!) { requestRecovery(input: $input) { isTaken errors { code message field } } }";
    private const string Email = "new-address@example.com";
    private const string Password = "омуль плывёт на север";

    public Try SignIn(Known who) => new(who.Number, visitor.Post("/sign-in", null, ("Number", who.Number), ("Password", "неверный пароль")));

    public Try RecoveryPage(Known who) => new(who.Number, visitor.Post("/recovery", null, ("Number", who.Number)));

    public static Try RecoveryGraph(Known who) => new(who.Number, Visitor.Graph(Recover, new { number = who.Number }));

    public Try StartPage(Known who, string surname) => new(who.Number, visitor.Post("/register", null, ("Number", who.Number), ("Surname", surname)));

    public static Try StartGraph(Known who, string surname) => new(who.Number, Visitor.Graph(Start, new { number = who.Number, surname }));

    public async Task<Try> FillPage(Known who)
    {
        var cookie = "__Host-cabinet-registration=" + await visitor.Begin(who.Number, who.Surname);
        return new(who.Number, visitor.Post("/register/details", cookie, ("Email", Email), ("Password", Password), ("Again", Password), ("ConfirmBy", "Mail"), ("Consent", "true")));
    }

    public async Task<Try> FillGraph(Known who)
    {
        var registrationId = await visitor.Begin(who.Number, who.Surname);
        return new(who.Number, Visitor.Graph(Fill, new { registrationId, email = Email, password = Password, confirmBy = "MAIL", consent = true }));
    }
}
