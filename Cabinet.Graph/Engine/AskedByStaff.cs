using System.Collections.Concurrent;
using System.Data.Common;
using Cabinet.Data.Audit;
using GraphQLParser.AST;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Cabinet.Graph.Engine;

/// <summary>
/// Writes into the audit log what those who see personal data ask the API: the fields of the root and the accounts named, never the document. The first
/// question of a quiet member of staff is written before its answer goes out; what follows within a second goes into one entry together, so that a program that
/// asks a thousand times a second does not make as many durable writes.
/// </summary>
public sealed class AskedByStaff
{
    private const int MostInEntry = 100;
    private static readonly TimeSpan Together = TimeSpan.FromSeconds(1);
    private readonly ConcurrentDictionary<string, Asker> _askers = [];
    private readonly IServiceScopeFactory _scopes;
    private readonly ILogger<AskedByStaff> _log;

    internal AskedByStaff(IServiceScopeFactory scopes, ILogger<AskedByStaff> log) => (_scopes, _log) = (scopes, log);

    /// <summary>Writes what still waits: before the site stops.</summary>
    public async Task Flush()
    {
        foreach (var asker in _askers.Values)
            await Write(asker);
    }

    internal async ValueTask Note(Viewer viewer, Admitted admitted)
    {
        if (!viewer.HelpsResidents || admitted.Document.Introspects)
            return;
        var fields = admitted.Document.Operation(admitted.OperationName)?.SelectionSet.Selections.Select(NameOf).Take(20) ?? [];
        var asker = _askers.GetOrAdd(viewer.StaffName!, name => new Asker(name));
        if (asker.Hear(viewer.LookedAt, fields))
            await Write(asker);
        else if (asker.StartsWaiting())
            _ = Later(asker);
    }

    private async Task Later(Asker asker)
    {
        await Task.Delay(Together);
        try
        {
            await Write(asker);
        }
        catch (ObjectDisposedException)
        {
            // The site has stopped; it flushed before.
        }
        catch (Exception e) when (e is DbException or DbUpdateException or InvalidOperationException)
        {
            _log.LogError(e, "What staff asked could not be written into the audit log yet");
            if (asker.StartsWaiting())
                _ = Later(asker);
        }
    }

    private async Task Write(Asker asker)
    {
        while (asker.Said() is { } said)
        {
            // A context of its own: what the document did with the request's is done.
            await using var scope = _scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<AuditLog>().Note(asker.Name, AuditAct.AskedApi, said.Accounts is [var one] ? one : null, said.Details);
            asker.Forget(said.Accounts);
        }
    }

    private static string NameOf(ASTNode selection) => selection switch
    {
        GraphQLField field => field.Name.StringValue,
        _ => "…",
    };

    /// <summary>What one member of staff asked and is not written yet.</summary>
    private sealed class Asker(string name)
    {
        private readonly SortedSet<string> _fields = new(StringComparer.Ordinal);
        private readonly SortedSet<long> _accounts = [];
        private long _quietSince = -(long)Together.TotalMilliseconds;
        private bool _waits;

        public string Name => name;

        /// <summary>Adds what was asked; true when it is to be written at once.</summary>
        public bool Hear(long? account, IEnumerable<string> fields)
        {
            lock (_fields)
            {
                _fields.UnionWith(fields);
                if (account is { } looked)
                    _accounts.Add(looked);
                var now = Environment.TickCount64;
                var isQuiet = now - _quietSince >= (long)Together.TotalMilliseconds && !_waits;
                _quietSince = now;
                return isQuiet;
            }
        }

        public bool StartsWaiting()
        {
            lock (_fields)
                return !_waits && (_waits = true);
        }

        /// <summary>What one entry holds of it; null when nothing is left.</summary>
        public (IReadOnlyList<long> Accounts, string Details)? Said()
        {
            lock (_fields)
            {
                _waits = false;
                if (_fields.Count == 0)
                    return null;
                IReadOnlyList<long> accounts = [.. _accounts.Take(MostInEntry)];
                return (accounts, string.Join(", ", _fields) + (accounts.Count > 1 ? ": " + string.Join(", ", accounts) : ""));
            }
        }

        /// <summary>It has been written.</summary>
        public void Forget(IReadOnlyList<long> accounts)
        {
            lock (_fields)
            {
                _accounts.ExceptWith(accounts);
                if (_accounts.Count == 0)
                    _fields.Clear();
            }
        }
    }
}
