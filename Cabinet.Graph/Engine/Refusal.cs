using GraphQL;

namespace Cabinet.Graph.Engine;

/// <summary>A request that was not run, with its code; and, when it may be sent again, in how many seconds.</summary>
internal sealed class Refusal : ExecutionError
{
    /// <summary>Too large in some measure.</summary>
    public const string TooLarge = "TOO_LARGE";

    /// <summary>A change asked for over GET.</summary>
    public const string Method = "METHOD";

    public const string Syntax = "SYNTAX";
    public const string Validation = "VALIDATION";
    public const string Variables = "VARIABLES";
    public const string Introspection = "INTROSPECTION";
    public const string StoredOnly = "STORED_ONLY";
    public const string UnknownOperation = "UNKNOWN_OPERATION";

    /// <summary>A subscription asked for where one answer is all that can be given.</summary>
    public const string NeedsStream = "NEEDS_STREAM";

    /// <summary>One document dearer than any may be.</summary>
    public const string TooCostly = "TOO_COSTLY";

    /// <summary>The hour's budget is spent.</summary>
    public const string CostLimit = "COST_LIMIT";

    /// <summary>More passwords are being checked than this node takes on.</summary>
    public const string Busy = "TOO_MANY_TRIES";

    /// <summary>The execution was stopped.</summary>
    public const string TimeLimit = "TIME_LIMIT";

    public Refusal(string code, string message, int? retryAfter = null) : base(message) => (Code, RetryAfter) = (code, retryAfter);

    /// <summary>Seconds.</summary>
    public int? RetryAfter { get; }
}
