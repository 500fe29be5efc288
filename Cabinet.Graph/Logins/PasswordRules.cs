using Cabinet.Data.Accounts;

namespace Cabinet.Graph.Logins;

/// <summary>Which new passwords are taken: long enough, and not what everybody knows or could read from a bill.</summary>
public static class PasswordRules
{
    /// <summary>Why a new password is refused, in Russian; null when it is taken.</summary>
    /// <param name="password">Exact, any Unicode.</param>
    /// <param name="account">The account that it is to guard.</param>
    public static string? Refusal(string password, Account account)
    {
        if (password.Length is < Passwords.MinLength or > Passwords.MaxLength)
            return $"Пароль — от {Passwords.MinLength} до {Passwords.MaxLength} знаков.";
        if (Account.IdOf(password) == account.Id)
            return "Номер лицевого счёта не годится в пароли: он стоит в квитанции.";
        return IsMadeOf(Plain(account.LastName), Plain(password)) ? "Фамилия не годится в пароли: её легко угадать." : null;
    }

    /// <summary>Whether there is no other letter beside the surname: «Иванов1985!».</summary>
    private static bool IsMadeOf(string surname, string password) =>
        surname.Length > 0 && password.Contains(surname, StringComparison.Ordinal) && !password.Replace(surname, "", StringComparison.Ordinal).Any(char.IsLetter);

    private static string Plain(string text) => text.ToLowerInvariant().Replace('ё', 'е');
}
