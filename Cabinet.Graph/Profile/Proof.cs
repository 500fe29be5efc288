using Cabinet.Data;
using Cabinet.Graph.Limits;
using Cabinet.Graph.Logins;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Graph.Profile;

/// <summary>A fresh proof: the login's password is asked again before what could lock its resident out. Wrong ones are counted.</summary>
public class Proof(CabinetDb db, Passwords passwords, Tries tries, Viewer viewer)
{
    private const int MostTries = 10;

    /// <summary>The stored hash that the password fitted: the act sees by it whether the password changed meanwhile.</summary>
    public string? Hash { get; private set; }

    /// <summary>Null when the password is the viewer's own.</summary>
    public async Task<UserError?> Refusal(string? password, string field)
    {
        if (viewer is not { Kind: ViewerKind.Resident, LoginId: { } login })
            return new(UserErrorCode.SignInRequired, "Войдите в кабинет.");
        if (string.IsNullOrEmpty(password))
            return new(UserErrorCode.WrongPassword, "Введите нынешний пароль.", field);
        var limit = Limit.AnHour("password:login", login, MostTries);
        if (await tries.Count(field, limit) is { } wait)
            return wait;
        var stored = await db.Logins.Where(x => x.Id == login).Select(x => x.PasswordHash).FirstOrDefaultAsync();
        if (!await passwords.Match(password, stored))
            return new(UserErrorCode.WrongPassword, "Нынешний пароль не подошёл. Проверьте раскладку и регистр букв.", field);
        await tries.GiveBack(limit);
        Hash = stored;
        return null;
    }
}
