using System.Data;
using Npgsql;

namespace Cabinet.Data.Batches;

/// <summary>One <see cref="NpgsqlBatch"/> a trip: the statements are pipelined, prepared once a connection, and parameters are positional.</summary>
internal sealed class PostgresReads(NpgsqlDataSource source) : Reads
{
    internal override async Task Run(IReadOnlyList<Batch> waiting, CancellationToken cancel)
    {
        await using var connection = await source.OpenConnectionAsync(cancel);
        await using var trip = connection.CreateBatch();
        foreach (var batch in waiting)
        {
            var command = new NpgsqlBatchCommand(batch.Sql(Dialect.Postgres));
            command.Parameters.Add(new NpgsqlParameter<long[]> { TypedValue = [.. batch.Waiting] });
            foreach (var argument in batch.Arguments)
                command.Parameters.Add(new NpgsqlParameter { Value = argument });
            trip.BatchCommands.Add(command);
        }
        Statements.Count(waiting.Count);
        await using var rows = await trip.ExecuteReaderAsync(CommandBehavior.Default, cancel);
        foreach (var batch in waiting)
        {
            while (await rows.ReadAsync(cancel))
                batch.Take(rows);
            await rows.NextResultAsync(cancel);
        }
    }
}
