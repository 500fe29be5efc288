using System.Text.Json;

namespace Cabinet.Tests.Registrations;

/// <summary>Somebody who registers or recovers an account, through one of the doors.</summary>
internal sealed class Applicant(CabinetHost host, string door) : IDisposable
{
    public const string Password = "омуль плывёт на север";
    private string _id = "";

    public Person Person { get; } = host.Stranger();

    public async Task<Reply> Start(string number, string surname)
    {
        if (door == Doors.Page)
            return await Reply.OfPage(await Person.Submit("/register", "/register", ("Number", number), ("Surname", surname)));
        var payload = await Act("startRegistration", "StartRegistrationInput", new { number, surname });
        if (payload.GetProperty("registration").ValueKind == JsonValueKind.Object)
            _id = payload.GetProperty("registration").GetProperty("id").GetString()!;
        return Reply.OfGraph(payload);
    }

    public async Task<Reply> Fill(string? email, string by, string password = Password, bool consent = true)
    {
        if (door == Doors.Graph)
            return Reply.OfGraph(await Act("fillRegistration", "FillRegistrationInput", new { registrationId = _id, email, password, confirmBy = by.ToUpperInvariant(), consent }));
        (string, string)[] agreed = consent ? [("Consent", "true")] : [];
        return await Reply.OfPage(await Person.Submit("/register/details", "/register/details",
            [("Email", email ?? ""), ("Password", password), ("Again", password), ("ConfirmBy", by), .. agreed]));
    }

    public async Task<Reply> Send(string? phone = null)
    {
        if (door == Doors.Graph)
            return Reply.OfGraph(await Act("sendRegistrationCode", "SendRegistrationCodeInput", new { registrationId = _id, phone }));
        return await Reply.OfPage(await Person.Submit("/register/phone", "/register/phone", phone is null ? [] : [("Phone", phone)]));
    }

    public async Task<Reply> Code(string code)
    {
        if (door == Doors.Graph)
            return Reply.OfGraph(await Act("confirmRegistrationCode", "ConfirmRegistrationCodeInput", new { registrationId = _id, code }));
        var page = await Person.Page("/register/phone");
        page.GetElementById("code")?.SetAttribute("action", "/code");
        var form = Form.Fill(page, page.GetElementById("code") is null ? "/register/phone" : "/code", [("Code", code)]).Select(x => (x.Key, x.Value)).ToArray();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/register/phone") { Content = new FormUrlEncodedContent(form.Select(x => KeyValuePair.Create(x.Key, x.Value))) };
        return await Reply.OfPage(await Person.SendAsync(request));
    }

    /// <summary>Presses the button behind a link, as whoever got the letter; elsewhere than where it was begun with the password.</summary>
    public async Task<Reply> Link(string token, string? password = Password)
    {
        if (door == Doors.Graph)
            return Reply.OfGraph(await Act("confirmRegistration", "ConfirmRegistrationInput", _id.Length > 0 ? new { token, registrationId = _id } : new { token, password }));
        using var opened = await Person.GetAsync(new Uri($"/register/confirm/{token}", UriKind.Relative));
        var page = await Person.Read(opened);
        if ((int)opened.StatusCode == 404)
            return new(null, [page.QuerySelector("main p")!.TextContent], null);
        return await Reply.OfPage(await Person.Submit(page, $"/register/confirm/{token}", page.QuerySelector("#Password") is null ? [] : [("Password", password ?? "")]));
    }

    public async Task<Reply> Complete()
    {
        if (door == Doors.Graph)
            return Reply.OfGraph(await Act("completeRegistration", "CompleteRegistrationInput", new { registrationId = _id }));
        return await Reply.OfPage(await Person.Submit("/register/phone", "/register/phone"));
    }

    public async Task<Reply> Forget(string number)
    {
        if (door == Doors.Graph)
            return Reply.OfGraph(await Act("requestRecovery", "RequestRecoveryInput", new { number }, "isTaken"));
        return await Reply.OfPage(await Person.Submit("/recovery", "/recovery", ("Number", number)));
    }

    public async Task<Reply> Recover(string token, string password)
    {
        if (door == Doors.Graph)
            return Reply.OfGraph(await Act("completeRecovery", "CompleteRecoveryInput", new { token, password }, "isDone"));
        using var opened = await Person.GetAsync(new Uri($"/recovery/{token}", UriKind.Relative));
        var page = await Person.Read(opened);
        if ((int)opened.StatusCode == 404)
            return new(null, [page.QuerySelector("main p")!.TextContent], null);
        return await Reply.OfPage(await Person.Submit(page, $"/recovery/{token}", ("Password", password), ("Again", password)));
    }

    private async Task<JsonElement> Act(string name, string type, object input, string result = "registration { id step sentTo }")
    {
        var answer = await Person.Graph($"mutation($input: {type}!) {{ {name}(input: $input) {{ {result} errors {{ code message field retryAfter }} }} }}", new { input });
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data").GetProperty(name);
    }

    public void Dispose() => Person.Dispose();
}
