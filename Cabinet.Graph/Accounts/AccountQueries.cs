using Cabinet.Data;
using Cabinet.Data.Accounts;
using Cabinet.Data.Batches;

namespace Cabinet.Graph.Accounts;

/// <summary>What can be asked about accounts.</summary>
public class AccountQueries(CabinetDb db, Batches batches, Viewer viewer)
{
    private static readonly Order<Account> Own = new Order<Account>().Up(x => x.Id);

    /// <summary>The account of a number, typed with or without its letter index; null when it is not there or not yours.</summary>
    /// <param name="number">The number as it is printed; only its digits count.</param>
    public Batched<Account?> Account(string number) =>
        viewer.Ids.AccountOf(number) is { } id ? ById(id) : Batched.Of<Account?>(null);

    /// <summary>All accounts that the viewer may see, by number.</summary>
    public Task<Connection<Account>> Accounts(Choice<Account>? choice = null) =>
        viewer.Accounts(db).Connect(viewer, choice, Own, viewer.Seen);

    public Batched<Account?> ById(long id)
    {
        viewer.LookAt(id);
        return viewer.MaySee(id) ? batches.For(new AccountsById(viewer.SeesPersonalData)).Load(id, rows => rows.Count == 0 ? null : rows[0]) : Batched.Of<Account?>(null);
    }

    /// <summary>The viewer's accounts: the own first, then the linked ones. Empty for staff.</summary>
    public async Task<IReadOnlyList<Account>> OfViewer()
    {
        var asked = viewer.AccountIds.Select(ById).ToList();
        var accounts = new List<Account>(asked.Count);
        foreach (var account in asked)
            if (await account is { } found)
                accounts.Add(found);
        return accounts;
    }

    /// <summary>The account that the viewer signed in for; null for others than residents.</summary>
    public Batched<Account?> OwnOfViewer() => viewer.AccountIds.Count == 0 ? Batched.Of<Account?>(null) : ById(viewer.AccountIds[0]);

    /// <summary>The account that the session's pages show: the own one or, after a switch, a linked one. Null for others than residents.</summary>
    public Batched<Account?> CurrentOfViewer() => viewer.CurrentAccountId is { } current ? ById(current) : Batched.Of<Account?>(null);
}
