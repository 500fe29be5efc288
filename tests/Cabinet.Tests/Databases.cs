namespace Cabinet.Tests;

/// <summary>The databases that every test of data runs on: <c>[Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]</c>.</summary>
public static class Databases
{
    public const string Sqlite = "sqlite";

    public const string Postgres = "postgres";

    public static TheoryData<string> Both => [Sqlite, Postgres];

    internal static async Task<IServer> Server(string kind) => kind switch
    {
        Sqlite => SqliteFiles.Here,
        Postgres => await PostgresCluster.Running,
        _ => throw new ArgumentException($"No such database: {kind}", nameof(kind)),
    };
}
