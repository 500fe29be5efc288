namespace Cabinet.Tests;

/// <summary>Where test databases live: a folder of SQLite files or a PostgreSQL cluster.</summary>
internal interface IServer
{
    /// <summary>Makes a database, empty or a copy of another that nobody has open, and answers its connection string.</summary>
    Task<string> Create(string? copyOf = null);

    Task Drop(string connectionString);
}
