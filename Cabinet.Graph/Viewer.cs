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

    public bool SeesAllAccounts => Kind is ViewerKind.Operator or ViewerKind.Admin;

    public bool MaySee(long accountId) => SeesAllAccounts || AccountIds.Contains(accountId);

    public void BecomeResident(long loginId, string sessionId, IReadOnlyList<long> accountIds, long currentAccountId) =>
        (Kind, LoginId, SessionId, AccountIds, CurrentAccountId) = (ViewerKind.Resident, loginId, sessionId, accountIds, currentAccountId);

    public void BecomeStaff(ViewerKind kind, string name, string sessionId) => (Kind, StaffName, SessionId) = (kind, name, sessionId);
}
