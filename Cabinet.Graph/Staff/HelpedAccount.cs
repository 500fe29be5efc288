using Cabinet.Data.Accounts;

namespace Cabinet.Graph.Staff;

/// <summary>An account as an operator first sees it: contacts are masked until they are opened with a reason.</summary>
/// <param name="Id">The opaque id, which stands in addresses instead of the number.</param>
/// <param name="Number">The number as it is printed.</param>
/// <param name="Holder">On whom it is registered at the supplier.</param>
/// <param name="Address">Postal address with the flat.</param>
/// <param name="Phone">Phone on file, masked.</param>
/// <param name="Email">E-mail on file, masked.</param>
/// <param name="Registration">The registration in the cabinet; null when there is none.</param>
public record HelpedAccount(string Id, string Number, Holder Holder, string Address, string? Phone, string? Email, HelpedRegistration? Registration);

/// <summary>A registration as an operator first sees it.</summary>
/// <param name="CreatedUtc">Since when.</param>
/// <param name="Phone">Its phone, masked.</param>
/// <param name="Email">Its e-mail, masked.</param>
/// <param name="Devices">How many devices are signed in.</param>
/// <param name="Linked">How many further accounts it sees.</param>
public record HelpedRegistration(DateTime CreatedUtc, string? Phone, string? Email, int Devices, int Linked);

/// <summary>What an operator looks for: the number alone, or the surname, narrowed by what else is known.</summary>
public record AccountSearch(string? Number, string? LastName, string? Street, string? House, string? Flat);

/// <summary>What was found, at most twenty, or what was wrong.</summary>
/// <param name="Accounts">The accounts found.</param>
/// <param name="HasMore">Whether there are more than these.</param>
/// <param name="Errors">What was wrong.</param>
public record FoundAccounts(IReadOnlyList<HelpedAccount> Accounts, bool HasMore, IReadOnlyList<UserError> Errors);
