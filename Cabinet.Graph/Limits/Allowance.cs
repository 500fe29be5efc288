using System.Collections.Concurrent;
using System.Data.Common;
using System.Globalization;
using Cabinet.Data;
using Cabinet.Data.Limits;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cabinet.Graph.Limits;

/// <summary>
/// What each viewer may ask an hour, shared by all nodes without a write a request: a node takes a small share of the budget from the database and
/// spends it from memory.
/// </summary>
public sealed class Allowance(IServiceScopeFactory scopes, GraphLimits limits, TimeProvider clock)
{
    private const int SharesOfBudget = 50;
    private const int Enough = 20_000;
    private readonly ConcurrentDictionary<string, Purse> _purses = [];
    private DateTime _swept;

    /// <summary>Spends what a document costs.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="address">The network address, for those who are nobody else.</param>
    /// <param name="cost">In points.</param>
    /// <param name="cancel">Ends the wait for the database.</param>
    public async ValueTask<Charge> Spend(Viewer viewer, string? address, long cost, CancellationToken cancel)
    {
        var (now, budget, subject) = (clock.UtcNow(), limits.BudgetOf(viewer.Kind), SubjectOf(viewer, address));
        var start = new DateTime(now.Ticks - now.Ticks % TimeSpan.TicksPerHour, DateTimeKind.Utc);
        if (!_purses.TryGetValue(subject, out var purse) || purse.StartUtc != start || purse.Budget != budget)
            _purses[subject] = purse = new Purse(start, budget);
        if (purse.Lacks(cost, budget / SharesOfBudget) is > 0 and var share)
            await Take(purse, subject, share, cancel);
        var paid = purse.Spend(cost);
        var reset = start.AddHours(1);
        return new Charge(cost, budget, purse.Remaining, reset, (int)Math.Ceiling((reset - now).TotalSeconds), paid);
    }

    private static string SubjectOf(Viewer viewer, string? address) =>
        viewer.LoginId is { } login ? string.Create(CultureInfo.InvariantCulture, $"cost:login:{login}")
        : viewer.StaffName is { } name ? "cost:staff:" + name
        : "cost:address:" + address;

    private async Task Take(Purse purse, string subject, long share, CancellationToken cancel)
    {
        Sweep(purse.StartUtc);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var tallies = scope.ServiceProvider.GetRequiredService<Tallies>();
            purse.Add(share, await tallies.Add(subject, purse.StartUtc, share, cancel));
        }
        catch (Exception e) when (e is DbException or DbUpdateException || Readiness.IsAway(e))
        {
            // A counter that does not answer shuts nobody out: what truly ails the database shows in the query's own statements.
            purse.Add(share, share);
        }
    }

    /// <summary>Once an hour this node forgets old hours; what the database holds of them is another's work.</summary>
    private void Sweep(DateTime start)
    {
        if (_purses.Count > Enough)
            _purses.Clear();
        if (_swept == start)
            return;
        _swept = start;
        foreach (var (subject, purse) in _purses)
            if (purse.StartUtc != start)
                _purses.TryRemove(subject, out _);
    }
}
