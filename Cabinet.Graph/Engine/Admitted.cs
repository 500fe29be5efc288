using Cabinet.Graph.Limits;
using GraphQL;

namespace Cabinet.Graph.Engine;

/// <summary>A request that may be run.</summary>
internal sealed record Admitted(KnownDocument Document, string? OperationName, bool IsSubscription, Inputs? Variables, Charge Charge);
