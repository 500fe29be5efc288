using Cabinet.Data;
using Cabinet.Graph.Logins;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Graph.Links;

/// <summary>What can be done with a link that stands (M25), by whoever made it and by the account's own resident.</summary>
public class LinkCare(CabinetDb db, Sessions sessions, FirstAnswers answers, Viewer viewer)
{
    private const int LongestName = 60;

    private static readonly UserError NotLinked = new(UserErrorCode.NotFound, "Такого лицевого счёта нет среди привязанных.", "accountId");

    /// <summary>Gives a linked account a name, or takes it away.</summary>
    /// <param name="input">The account and its name.</param>
    public Task<NameAccountPayload> NameAccount(NameAccountInput input)
    {
        var name = string.IsNullOrWhiteSpace(input.Name) ? null : input.Name.Trim();
        return answers.Once(input.IdempotencyKey, input with { IdempotencyKey = null }, async () =>
        {
            if (name?.Length > LongestName || name?.Any(char.IsControl) == true)
                return new([new(UserErrorCode.TooLong, $"Название — не длиннее {LongestName} печатных знаков.", "name") { Limit = LongestName }]);
            var account = viewer.Ids.Read(input.AccountId, "Account");
            var named = await db.Links.Where(x => x.LoginId == viewer.LoginId && x.AccountId == account).ExecuteUpdateAsync(x => x.SetProperty(y => y.Nickname, name));
            return new NameAccountPayload(named == 0 ? [NotLinked] : []);
        }, error => new([error]));
    }

    /// <summary>Takes a linked account away from the viewer's login.</summary>
    /// <param name="input">The account.</param>
    public Task<UnlinkAccountPayload> UnlinkAccount(UnlinkAccountInput input) =>
        answers.Once(input.IdempotencyKey, input with { IdempotencyKey = null }, async () =>
            new UnlinkAccountPayload(viewer.LoginId is { } login && viewer.Ids.Read(input.AccountId, "Account") is { } account && await End(login, account) ? [] : [NotLinked]), error => new([error]));

    /// <summary>Ends another login's sight of the viewer's own account.</summary>
    /// <param name="input">The access.</param>
    public Task<EndAccessPayload> EndAccess(EndAccessInput input) =>
        answers.Once(input.IdempotencyKey, input with { IdempotencyKey = null }, async () =>
            new EndAccessPayload(viewer is { Kind: ViewerKind.Resident, AccountIds: [var own, ..] } && viewer.Ids.Read(input.AccessId, LinkQueries.Access) is { } login && await End(login, own)
                ? [] : [new(UserErrorCode.NotFound, "Такой привязки уже нет.", "accessId")]), error => new([error]));

    /// <summary>False when there is no such link. Sessions that show the account fall back to the login's own.</summary>
    private async Task<bool> End(long login, long account)
    {
        if (await db.Links.Where(x => x.LoginId == login && x.AccountId == account).ExecuteDeleteAsync() == 0)
            return false;
        await db.Sessions.Where(x => x.LoginId == login && x.CurrentAccountId == account).ExecuteUpdateAsync(x => x.SetProperty(y => y.CurrentAccountId, (long?)null));
        sessions.Reread(login);
        return true;
    }
}
