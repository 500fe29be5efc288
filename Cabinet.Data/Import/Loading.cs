using System.Data.Common;
using Cabinet.Data.Batches;

namespace Cabinet.Data.Import;

/// <summary>The transaction that one file is loaded in.</summary>
internal sealed class Loading(DbConnection connection, DbTransaction transaction, Dialect dialect)
{
    public DbConnection Connection => connection;

    public DbTransaction Transaction => transaction;

    public Dialect Dialect => dialect;

    /// <summary>Whether the file's rows added or changed anything.</summary>
    public bool Changed { get; set; }

    public int Execute(string sql)
    {
        using var command = Command(sql);
        return command.ExecuteNonQuery();
    }

    public void Read(string sql, Action<DbDataReader> take)
    {
        using var command = Command(sql);
        using var rows = command.ExecuteReader();
        while (rows.Read())
            take(rows);
    }

    public DbCommand Command(string sql)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandTimeout = 0;
#pragma warning disable CA2100 // Made of names in this folder; what a file says never becomes SQL.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }
}
