using Cabinet.Graph.Limits;
using Cabinet.Graph.Logins;

namespace Cabinet.Graph.Devices;

/// <summary>Coming in, going out, and choosing the account to look at.</summary>
public class SignInMutations(SignIns signIns, Sessions sessions, FirstAnswers answers, Viewer viewer)
{
    private static readonly UserError NoMatch = new(UserErrorCode.NoMatch, "Номер лицевого счёта или пароль не подошли. Проверьте номер по квитанции, раскладку и регистр букв.", "number");

    /// <summary>
    /// Signs a resident in by account number and password (M5); the browser's former session ends. A missing account and a wrong password get one answer in
    /// one time. Staff sign in at their page. No answer is kept under an idempotency key: it would keep a password's proof.
    /// </summary>
    /// <param name="input">Who, and whether to be remembered.</param>
    public async Task<SignInPayload> SignIn(SignInInput input)
    {
        var admittance = await signIns.OfResident(input.Number, input.Password, input.Remember == true);
        if (admittance.IsIn)
            return new(true, []);
        return new(false, [admittance.IsRefusedUnread ? Tries.Refusal(admittance.Wait) : NoMatch with { RetryAfter = admittance.Seconds > 0 ? admittance.Seconds : null }]);
    }

    /// <summary>Ends the session that asks, and with it the right to withdraw its waiting readings (M26).</summary>
    /// <param name="input">Nothing but a key.</param>
    public async Task<SignOutPayload> SignOut(SignOutInput input)
    {
        await sessions.EndOwn();
        return new([]);
    }

    /// <summary>Shows another account of the viewer's own and linked ones from now on (M25).</summary>
    /// <param name="input">Which.</param>
    public Task<SwitchAccountPayload> SwitchAccount(SwitchAccountInput input) =>
        answers.Once(input.IdempotencyKey, input with { IdempotencyKey = null }, async () =>
            new SwitchAccountPayload(await sessions.Switch(viewer, viewer.Ids.Read(input.AccountId, "Account"))
                ? [] : [new(UserErrorCode.NotFound, "Такого лицевого счёта нет среди ваших.", "accountId")]), error => new([error]));
}
