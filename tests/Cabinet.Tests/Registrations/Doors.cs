namespace Cabinet.Tests.Registrations;

/// <summary>Each act through both doors on both databases.</summary>
public static class Doors
{
    public const string Page = "page";

    public const string Graph = "graph";

    public static TheoryData<string, string> Both => new()
    {
        { Databases.Sqlite, Page }, { Databases.Sqlite, Graph }, { Databases.Postgres, Page }, { Databases.Postgres, Graph },
    };
}
