using System.Data.Common;
using Cabinet.Data;
using Cabinet.Graph.Limits;
using Cabinet.Graph.Notifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cabinet.Graph.Logins;

/// <summary>Tells a resident that sign-in is locked, at most once an hour. Written beside the answer, which takes the same time whether there is anybody to tell.</summary>
public sealed class LockLetters(IServiceScopeFactory scopes)
{
    internal void Send(string owner, DateTime until)
    {
        if (Owner.AccountOf(owner) is { } account)
            _ = Task.Run(() => Write(account, until));
    }

    private async Task Write(long account, DateTime until)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<CabinetDb>();
            var login = await db.Logins.AsNoTracking().Include(x => x.Account).FirstOrDefaultAsync(x => x.AccountId == account);
            if (!await scope.ServiceProvider.GetRequiredService<Failures>().AddFirst($"lock-letter:{account}"))
                return;
            var outbox = scope.ServiceProvider.GetRequiredService<Outbox>();
            if (login?.Email is { } email)
                outbox.Add(email, new SignInLockedLetter(login.Account!.Number, until), account, login.Id);
            else
                outbox.Pretend(new SignInLockedLetter($"И{account}", until));
            await db.SaveChangesAsync();
        }
        catch (Exception e) when (e is DbException or DbUpdateException or InvalidOperationException or ObjectDisposedException)
        {
            // The lock stands without its letter; what ails the database shows in the next sign-in's own statements.
        }
    }
}
