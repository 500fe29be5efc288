using Cabinet.Data;
using Cabinet.Data.Accounts;
using Cabinet.Data.Bills;
using Cabinet.Data.Meters;
using Cabinet.Data.Payments;
using Cabinet.Data.Readings;
using Cabinet.Data.Services;
using Cabinet.Data.Settlements;
using Cabinet.Graph.Pseudonyms;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Graph;

/// <summary>What a viewer may do.</summary>
public enum ViewerKind
{
    /// <summary>Nobody is signed in.</summary>
    Anonymous,

    /// <summary>A resident: sees the own and the linked accounts.</summary>
    Resident,

    /// <summary>A partner app: sees the accounts that residents granted.</summary>
    Partner,

    /// <summary>An analyst: sees all accounts without personal data.</summary>
    Analyst,

    /// <summary>An operator: helps residents.</summary>
    Operator,

    /// <summary>An administrator.</summary>
    Admin,
}

/// <summary>Who is asking. Filled once a request by the door; every query starts here.</summary>
public class Viewer
{
    /// <summary>What the viewer may do.</summary>
    public ViewerKind Kind { get; private set; }

    public long? LoginId { get; private set; }

    /// <summary>The session that asks; readings handed in by it can be withdrawn until it ends.</summary>
    public string? SessionId { get; private set; }

    /// <summary>Accounts that a resident or a partner may see: the own first, then the linked ones.</summary>
    public IReadOnlyList<long> AccountIds { get; private set; } = [];

    /// <summary>The account that the pages show now.</summary>
    public long? CurrentAccountId { get; private set; }

    /// <summary>The name that a member of staff signs in with; null for others.</summary>
    public string? StaffName { get; private set; }

    /// <summary>The network address that asks, for limits on tries; null when it is not known.</summary>
    public string? Address { get; set; }

    /// <summary>The name of a member of staff who gave the right password and has yet to set up the second factor: nobody, to every page but one.</summary>
    public string? NewcomerName { get; private set; }

    /// <summary>The account that a member of staff asked for by its number or id, for the audit log.</summary>
    public long? LookedAt { get; private set; }

    /// <summary>How ids, cursors and numbers look to this viewer.</summary>
    public Ids Ids { get; private set; } = Ids.Plain;

    public bool SeesAllAccounts => Kind is ViewerKind.Operator or ViewerKind.Analyst or ViewerKind.Admin;

    /// <summary>Whether names, numbers, flats, phones, e-mails and serial numbers are read for this viewer at all.</summary>
    public bool SeesPersonalData => Kind != ViewerKind.Analyst;

    /// <summary>Whether the viewer may change anything.</summary>
    public bool MayAct => Kind is not (ViewerKind.Anonymous or ViewerKind.Analyst);

    /// <summary>Whether the viewer helps residents: looks at their accounts and changes them, every time in the audit log.</summary>
    public bool HelpsResidents => Kind is ViewerKind.Operator or ViewerKind.Admin;

    public bool MaySee(long accountId) => SeesAllAccounts || AccountIds.Contains(accountId);

    public IQueryable<Account> Accounts(CabinetDb db) => SeesAllAccounts ? db.Accounts : db.Accounts.Where(x => AccountIds.Contains(x.Id));

    /// <summary>Accounts with their houses as this viewer sees them: nameless ones when no personal data may be read.</summary>
    public IQueryable<Account> Seen(IQueryable<Account> accounts) => SeesPersonalData ? accounts.Include(x => x.House) : accounts.Select(Account.Nameless);

    /// <summary>Houses in which the viewer may see an account.</summary>
    public IQueryable<House> Houses(CabinetDb db) => SeesAllAccounts ? db.Houses : db.Houses.Where(x => db.Accounts.Any(a => a.HouseId == x.Id && AccountIds.Contains(a.Id)));

    public IQueryable<Service> Services(CabinetDb db) => SeesAllAccounts ? db.Services : db.Services.Where(x => AccountIds.Contains(x.AccountId));

    public IQueryable<Settlement> Settlements(CabinetDb db) => SeesAllAccounts ? db.Settlements : db.Settlements.Where(x => AccountIds.Contains(x.AccountId));

    /// <summary>Individual meters only: those of a house are reached through a service.</summary>
    public IQueryable<Meter> Meters(CabinetDb db) =>
        SeesAllAccounts ? db.Meters.Where(x => x.AccountId != null) : db.Meters.Where(x => x.AccountId != null && AccountIds.Contains(x.AccountId.Value));

    /// <summary>Meters as this viewer sees them: without serial numbers when no personal data may be read.</summary>
    public IQueryable<Meter> Seen(IQueryable<Meter> meters) => SeesPersonalData ? meters : meters.Select(Meter.Nameless);

    public IQueryable<Reading> Readings(CabinetDb db) => SeesAllAccounts ? db.Readings : db.Readings.Where(x => AccountIds.Contains(x.AccountId));

    public IQueryable<Bill> Bills(CabinetDb db) => SeesAllAccounts ? db.Bills : db.Bills.Where(x => AccountIds.Contains(x.AccountId));

    public IQueryable<Payment> Payments(CabinetDb db) => SeesAllAccounts ? db.Payments : db.Payments.Where(x => AccountIds.Contains(x.AccountId));

    public void BecomeResident(long loginId, string sessionId, IReadOnlyList<long> accountIds, long currentAccountId) =>
        (Kind, LoginId, SessionId, AccountIds, CurrentAccountId) = (ViewerKind.Resident, loginId, sessionId, accountIds, currentAccountId);

    public void LookAt(long accountId) => LookedAt = accountId;

    public void BecomeNewcomer(string name, string sessionId) => (NewcomerName, SessionId) = (name, sessionId);

    public void BecomeStaff(ViewerKind kind, string name, string sessionId, Ids ids) => (Kind, StaffName, SessionId, Ids) = (kind, name, sessionId, ids);
}
