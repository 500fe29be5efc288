using System.Collections.Concurrent;
using System.Data.Common;
using Cabinet.Data;
using Cabinet.Data.Audit;
using GraphQLParser.AST;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Cabinet.Graph.Engine;

/// <summary>
/// Writes into the audit log what those who see personal data ask the API: the fields of the root and the accounts named, never the document. The first
/// question of a quiet member of staff is written before its answer goes out; what follows within a second goes in together, in one transaction, so that a
/// program that asks a thousand times a second does not make as many durable writes.
/// </summary>
public sealed class AskedByStaff
{
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
        var turn = asker.Hear(viewer.LookedAt, fields);
        try
        {
            if (turn == Turn.Now)
                await Write(asker);
        }
        finally
        {
            if (turn != Turn.None)
                GoOn(asker);
        }
    }

    /// <summary>One write a second for each, for as long as something waits.</summary>
    private void GoOn(Asker asker)
    {
        if (!asker.IsDone())
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
            return;
        }
        catch (Exception e) when (e is DbException or DbUpdateException or InvalidOperationException)
        {
            _log.LogError(e, "What staff asked could not be written into the audit log yet");
        }
        GoOn(asker);
    }

    private async Task Write(Asker asker)
    {
        if (asker.Take() is not { } said)
            return;
        try
        {
            // A context of its own: what the document did with the request's is done.
            await using var scope = _scopes.CreateAsyncScope();
            var audit = scope.ServiceProvider.GetRequiredService<AuditLog>();
            await using var transaction = await scope.ServiceProvider.GetRequiredService<CabinetDb>().Database.BeginTransactionAsync();
            foreach (var (account, details) in said.Entries())
                await audit.Add(asker.Name, AuditAct.AskedApi, account, details);
            await transaction.CommitAsync();
        }
        catch
        {
            asker.PutBack(said);
            throw;
        }
    }

    private static string NameOf(ASTNode selection) => selection switch
    {
        GraphQLField field => field.Name.StringValue,
        _ => "…",
    };
}
