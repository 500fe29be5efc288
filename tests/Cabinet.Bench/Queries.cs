using System.Text;
using System.Text.Json;

namespace Cabinet.Bench;

/// <summary>The two queries that are promised a speed, and how they are put into requests.</summary>
internal static class Queries
{
    public const string Home = """
        query Home($number: String!) { account(number: $number) { number address holder { fullName } owed
          services { kind name unit owed settlements(first: 12) { nodes { period opening charged recalculated penalty paid closing volume } } }
          meters { serial kind zones digits installedOn verifyBy readings(first: 3) { nodes { zone takenOn value consumption source status } } } } }
        """;

    public const string List = """
        query List($house: ID!) { node(id: $house) { ... on House { address accounts(first: 50) { nodes { number flat holder { fullName }
          services { kind owed settlements(first: 1) { nodes { period charged paid closing } } } } } } } }
        """;

    public static byte[] Graph(string query, object variables, string cookie)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new { query, variables });
        return [.. Encoding.ASCII.GetBytes($"POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nGraphQL-Preflight: 1\r\nCookie: {cookie}\r\nContent-Length: {body.Length}\r\n\r\n"), .. body];
    }

    public static byte[] Get(string path, string cookie) => Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nCookie: {cookie}\r\n\r\n");
}
