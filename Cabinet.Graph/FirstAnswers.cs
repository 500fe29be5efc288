using System.Security.Cryptography;
using System.Text.Json;
using Cabinet.Data;
using Cabinet.Graph.Logins;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Graph;

/// <summary>Runs an act in one transaction; with an idempotency key at most once: the same key gets the first answer again, with other input it is refused.</summary>
public class FirstAnswers(CabinetDb db, Viewer viewer, TimeProvider clock)
{
    private const int LongestKey = 200;

    /// <summary>Runs the act, or gives its first answer again.</summary>
    /// <param name="key">The caller's key; without one the act simply runs.</param>
    /// <param name="input">What was asked, without the key: it tells a repeated act from another one.</param>
    /// <param name="act">The act itself.</param>
    /// <param name="refused">The payload of an error that stands before the act.</param>
    /// <param name="first">What must hold before: asked outside of the transaction, for it is slow or counts though the act is refused.</param>
    public async Task<TPayload> Once<TPayload>(string? key, object input, Func<Task<TPayload>> act, Func<UserError, TPayload> refused, Func<Task<UserError?>>? first = null)
    {
        if (!viewer.MayAct)
            return refused(new(UserErrorCode.SignInRequired, "Войдите в кабинет."));
        if (key is null)
            return await Before(first) is { } error ? refused(error) : await InTransaction(act, _ => { });
        if (key is { Length: 0 or > LongestKey } || key.Any(x => char.IsControl(x) || char.IsSurrogate(x)))
            return refused(new(UserErrorCode.InvalidKey, $"Ключ идемпотентности — от 1 до {LongestKey} печатных знаков.", "idempotencyKey"));
        var hash = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new { Act = input.GetType().Name, Input = input })));
        if (await Kept(key) is { } kept)
            return Again(kept, hash, refused);
        if (await Before(first) is { } wrong)
            return refused(wrong);
        try
        {
            return await InTransaction(act, payload => db.KeptAnswers.Add(new KeptAnswer
            {
                Caller = Caller,
                Key = key,
                InputHash = hash,
                Answer = JsonSerializer.Serialize(payload),
                AtUtc = clock.UtcNow(),
            }));
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            if (await Kept(key) is { } other)
                return Again(other, hash, refused);
            throw;
        }
    }

    private static async Task<UserError?> Before(Func<Task<UserError?>>? first)
    {
        try
        {
            return first is null ? null : await first();
        }
        catch (TooManyAtOnceException busy)
        {
            return new(UserErrorCode.TooManyTries, TooManyAtOnceException.Words) { RetryAfter = (int)busy.RetryAfter.TotalSeconds };
        }
    }

    private string Caller => $"{viewer.Kind}:{viewer.LoginId}:{viewer.StaffName}";

    private async Task<TPayload> InTransaction<TPayload>(Func<Task<TPayload>> act, Action<TPayload> keep)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        var payload = await act();
        keep(payload);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return payload;
    }

    private Task<KeptAnswer?> Kept(string key) => db.KeptAnswers.AsNoTracking().FirstOrDefaultAsync(x => x.Caller == Caller && x.Key == key);

    private static TPayload Again<TPayload>(KeptAnswer kept, string hash, Func<UserError, TPayload> refused) => kept.InputHash == hash
        ? JsonSerializer.Deserialize<TPayload>(kept.Answer)!
        : refused(new(UserErrorCode.KeyReused, "Этот ключ идемпотентности уже пришёл с другими данными.", "idempotencyKey"));
}
