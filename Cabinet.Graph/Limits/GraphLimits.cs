namespace Cabinet.Graph.Limits;

/// <summary>How much may be asked over the API, and by whom.</summary>
public sealed record GraphLimits
{
    /// <summary>In Development everyone may look into the schema.</summary>
    public bool IsDevelopment { get; init; }

    /// <summary>Whether strangers and partners may run stored operations only.</summary>
    public bool StoredOnly { get; init; }

    /// <summary>How long one execution may take.</summary>
    public TimeSpan Longest { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The most that one document may cost, in points.</summary>
    public long Cost { get; init; } = 50_000;

    /// <summary>What a stranger's address may ask an hour, in points.</summary>
    public long AnonymousBudget { get; init; } = 20_000;

    /// <summary>What a resident may ask an hour, in points.</summary>
    public long ResidentBudget { get; init; } = 2_000_000;

    /// <summary>What a partner, an analyst or another of the staff may ask an hour, in points.</summary>
    public long WideBudget { get; init; } = 20_000_000;

    public long BudgetOf(ViewerKind kind) => kind switch
    {
        ViewerKind.Anonymous => AnonymousBudget,
        ViewerKind.Resident => ResidentBudget,
        _ => WideBudget,
    };

    /// <summary>Who is told of the schema: by introspection, and by «did you mean» in an error.</summary>
    public bool MayIntrospect(Viewer viewer) => IsDevelopment || viewer.Kind is ViewerKind.Analyst or ViewerKind.Operator or ViewerKind.Admin;

    /// <summary>Who may run a document of their own.</summary>
    public bool MayWriteDocuments(Viewer viewer) => !StoredOnly || viewer.Kind is not (ViewerKind.Anonymous or ViewerKind.Partner);
}
