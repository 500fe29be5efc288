using System.Collections.Frozen;
using System.Globalization;
using Cabinet.Data.Accounts;

namespace Cabinet.Graph.Logins;

/// <summary>What a new password must be: 8 to 128 characters, any; not a common one, not the account's number, not the surname.</summary>
public static class PasswordRules
{
    private static readonly Lazy<FrozenSet<string>> Common = new(ReadCommon);

    /// <summary>What is wrong with it; null when it can be taken.</summary>
    /// <param name="password">Exact.</param>
    /// <param name="account">Whose password it will be.</param>
    /// <param name="field">The input's field.</param>
    public static UserError? Fault(string? password, Account account, string field = "password") => password switch
    {
        not { Length: >= Passwords.MinLength } => Weak($"Пароль — не короче {Passwords.MinLength} знаков", field),
        { Length: > Passwords.MaxLength } => Weak($"Пароль — не длиннее {Passwords.MaxLength} знаков", field),
        _ when Common.Value.Contains(Folded(password)) || Folded(password).Distinct().Count() < 3 => Weak("Такой пароль подбирают первым: придумайте другой, например из нескольких слов", field),
        _ when SaysAccount(password, account) => Weak("Номер счёта и фамилия не годятся в пароль: их знает каждый, кто видел квитанцию", field),
        _ => null,
    };

    private static bool SaysAccount(string password, Account account)
    {
        var number = account.Id.ToString(CultureInfo.InvariantCulture);
        var (rest, surname) = (Folded(password), Folded(account.LastName));
        // What is left besides the number or the surname has to be a password by itself.
        var without = rest.Replace(number, "", StringComparison.Ordinal).Replace(surname.Length > 0 ? surname : number, "", StringComparison.Ordinal);
        return without.Length != rest.Length && without.Length < Passwords.MinLength;
    }

    private static string Folded(string text) => text.ToLower(CultureInfo.InvariantCulture).Replace('ё', 'е');

    private static UserError Weak(string message, string field) => new(UserErrorCode.WeakPassword, message, field);

    private static FrozenSet<string> ReadCommon()
    {
        using var file = new StreamReader(typeof(PasswordRules).Assembly.GetManifestResourceStream("common-passwords.txt")!);
        return file.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToFrozenSet();
    }
}
