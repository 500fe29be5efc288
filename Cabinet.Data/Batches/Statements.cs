using System.Data.Common;
using System.Diagnostics.Metrics;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Cabinet.Data.Batches;

/// <summary>
/// Counts every statement sent to the database, of batches and of EF Core alike (the metric <c>cabinet.statements</c>), and stops those whose
/// <see cref="Deadline"/> is over.
/// </summary>
public sealed class Statements : DbCommandInterceptor
{
    private static readonly Meter Meter = new("Cabinet.Data");
    private static readonly Counter<int> Sent = Meter.CreateCounter<int>("cabinet.statements", description: "SQL statements sent to the database");

    internal static void Count(int statements) => Sent.Add(statements);

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Count(1);
        return result;
    }

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Count(1);
        return Deadline.Token is { CanBeCanceled: true } deadline ? InterceptionResult<DbDataReader>.SuppressWithResult(await command.ExecuteReaderAsync(deadline)) : result;
    }

    public override InterceptionResult<object> ScalarExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<object> result)
    {
        Count(1);
        return result;
    }

    public override async ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
    {
        Count(1);
        return Deadline.Token is { CanBeCanceled: true } deadline ? InterceptionResult<object>.SuppressWithResult((await command.ExecuteScalarAsync(deadline))!) : result;
    }

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        Count(1);
        return result;
    }

    public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Count(1);
        return Deadline.Token is { CanBeCanceled: true } deadline ? InterceptionResult<int>.SuppressWithResult(await command.ExecuteNonQueryAsync(deadline)) : result;
    }
}
