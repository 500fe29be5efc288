using Cabinet.Graph.Limits;
using GraphQL;
using GraphQLParser.AST;

namespace Cabinet.Graph.Engine;

/// <summary>A request that may be run.</summary>
internal sealed record Admitted(KnownDocument Document, GraphQLOperationDefinition? Operation, Inputs? Variables, Charge Charge);
