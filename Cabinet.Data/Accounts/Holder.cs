namespace Cabinet.Data.Accounts;

/// <summary>The holder (потребитель): on whom the account is registered.</summary>
public record Holder(string LastName, string FirstName, string? Patronymic)
{
    public string FullName => Patronymic is null ? $"{LastName} {FirstName}" : $"{LastName} {FirstName} {Patronymic}";
}
