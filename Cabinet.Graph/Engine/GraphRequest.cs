using System.Text.Json;

namespace Cabinet.Graph.Engine;

/// <summary>One request as GraphQL over HTTP carries it.</summary>
/// <param name="Query">The document itself, or</param>
/// <param name="DocumentId">the id of a stored one.</param>
/// <param name="OperationName">Which of its operations; null for the only one.</param>
/// <param name="Variables">An object, or nothing.</param>
/// <param name="OnlyQueries">Whether the door lets nothing but queries in (GET).</param>
/// <param name="Streams">Whether whoever asks can be told again and again.</param>
/// <param name="Address">The network address that asks.</param>
public sealed record GraphRequest(string? Query, string? DocumentId, string? OperationName, JsonElement? Variables, bool OnlyQueries, bool Streams, string? Address);
