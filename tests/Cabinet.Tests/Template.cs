using System.Collections.Concurrent;

namespace Cabinet.Tests;

/// <summary>A database filled once a run on each engine; tests get copies of it.</summary>
/// <param name="fill">Fills the empty database of a connection string, and leaves no connection open.</param>
internal sealed class Template(Func<string, Task> fill)
{
    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> _filled = [];

    public async Task<string> Copy(string kind)
    {
        var filled = await _filled.GetOrAdd(kind, x => new Lazy<Task<string>>(() => Fill(x))).Value;
        var server = await Databases.Server(kind);
        return await server.Create(copyOf: filled);
    }

    private async Task<string> Fill(string kind)
    {
        var server = await Databases.Server(kind);
        var connectionString = await server.Create();
        await fill(connectionString + ";Pooling=false");
        return connectionString;
    }
}
