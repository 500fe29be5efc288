namespace Cabinet.Graph.Logins;

/// <summary>
/// Hashes and checks passwords, a few at once: one core stays for the pages, and a flood of sign-ins meets
/// <see cref="TooManyAtOnceException"/> instead of a queue without end.
/// </summary>
public sealed class Passwords : IDisposable
{
    /// <summary>Shorter ones are not taken for a new password.</summary>
    public const int MinLength = 8;

    /// <summary>Longer ones are refused before they are hashed.</summary>
    public const int MaxLength = 128;

    private const int MostWaiting = 32;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _free = new(Math.Max(1, Environment.ProcessorCount - 1));
    private readonly string _nobodys = PasswordHash.Make(Guid.NewGuid().ToString());
    private int _waiting;

    /// <summary>Refuses whoever would find the queue full anyway, before anything is asked of the database.</summary>
    /// <exception cref="TooManyAtOnceException">Too many passwords are being hashed.</exception>
    internal void RefuseWhenFull()
    {
        if (Volatile.Read(ref _waiting) >= MostWaiting)
            throw new TooManyAtOnceException();
    }

    /// <summary>What to store for a password.</summary>
    /// <exception cref="TooManyAtOnceException">Too many passwords are being hashed.</exception>
    public Task<string> Hash(string password, CancellationToken cancel = default) => InTurn(() => PasswordHash.Make(password), cancel);

    /// <summary>Whether it is the stored one. Takes the same time when there is none (<paramref name="stored"/> is null).</summary>
    /// <exception cref="TooManyAtOnceException">Too many passwords are being hashed.</exception>
    public async Task<bool> Match(string? password, string? stored, CancellationToken cancel = default)
    {
        var typed = password is { Length: <= MaxLength } ? password : "";
        var same = await InTurn(() => PasswordHash.Matches(typed, stored ?? _nobodys), cancel);
        return same && stored is not null && typed == password;
    }

    private async Task<T> InTurn<T>(Func<T> work, CancellationToken cancel)
    {
        if (Interlocked.Increment(ref _waiting) > MostWaiting)
        {
            Interlocked.Decrement(ref _waiting);
            throw new TooManyAtOnceException();
        }
        try
        {
            if (!await _free.WaitAsync(LongestWait, cancel))
                throw new TooManyAtOnceException();
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
        try
        {
            return await Task.Run(work, cancel);
        }
        finally
        {
            _free.Release();
        }
    }

    public void Dispose() => _free.Dispose();
}

/// <summary>More was asked at once than this node takes on; asking again after <see cref="RetryAfter"/> may do.</summary>
public sealed class TooManyAtOnceException() : Exception("Too many passwords are being checked.")
{
    /// <summary>What a person is told.</summary>
    public const string Words = "Сейчас проверяется слишком много паролей. Повторите через несколько секунд.";

    public TimeSpan RetryAfter { get; } = TimeSpan.FromSeconds(5);
}
