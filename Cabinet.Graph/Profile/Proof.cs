using System.Globalization;
using Cabinet.Data;
using Cabinet.Graph.Logins;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Graph.Profile;

/// <summary>A fresh proof: the login's password is asked again before what could lock its resident out. Wrong ones are counted.</summary>
public class Proof(CabinetDb db, Passwords passwords, TryLimits tries, Viewer viewer)
{
    private const int MostTries = 10;
    private static readonly TimeSpan Window = TimeSpan.FromHours(1);

    /// <summary>The stored hash that the password fitted: the act sees by it whether the password changed meanwhile.</summary>
    public string? Hash { get; private set; }

    /// <summary>Null when the password is the viewer's own.</summary>
    public async Task<UserError?> Refusal(string? password, string field)
    {
        if (viewer is not { Kind: ViewerKind.Resident, LoginId: { } login })
            return new(UserErrorCode.SignInRequired, "Войдите в кабинет.");
        if (string.IsNullOrEmpty(password))
            return new(UserErrorCode.WrongPassword, "Введите нынешний пароль.", field);
        var subject = string.Create(CultureInfo.InvariantCulture, $"password:login:{login}");
        if (await tries.Take(subject, MostTries, Window, field) is { } wait)
            return wait;
        var stored = await db.Logins.Where(x => x.Id == login).Select(x => x.PasswordHash).FirstOrDefaultAsync();
        if (!await passwords.Match(password, stored))
            return new(UserErrorCode.WrongPassword, "Нынешний пароль не подошёл. Проверьте раскладку и регистр букв.", field);
        await tries.GiveBack(subject, Window);
        Hash = stored;
        return null;
    }
}
