namespace Cabinet.Data.Accounts;

/// <summary>The holder (потребитель): on whom the account is registered.</summary>
/// <param name="LastName">Surname.</param>
/// <param name="FirstName">First name.</param>
/// <param name="Patronymic">Patronymic; null when there is none.</param>
public record Holder(string LastName, string FirstName, string? Patronymic)
{
    /// <summary>Surname, first name and patronymic.</summary>
    public string FullName => Patronymic is null ? $"{LastName} {FirstName}" : $"{LastName} {FirstName} {Patronymic}";
}
