using System.Text;

namespace Cabinet.Tests.Graph;

/// <summary>Bodies that are no JSON, or none that is a request.</summary>
internal static class HostileBytes
{
    public static IEnumerable<(string, byte[])> All =>
    [
        ("nothing", []),
        ("bytes that are no UTF-8", [.. Text("{\"query\":\"{ viewer { kind } } #"), 0xff, 0xfe, 0xc0, 0x80, .. Text("\"}")]),
        ("UTF-16 with its BOM", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("{\"query\":\"{ viewer { kind } }\"}")).ToArray()),
        ("an overlong zero in a string", [.. Text("{\"query\":\"{ account(number: \\\""), 0xc0, 0x80, .. Text("\\\") { number } }\"}")]),
        ("JSON 100,000 deep", Text(new string('[', 100_000))),
        ("JSON objects 1,000 deep", Text(string.Concat(Enumerable.Repeat("{\"query\":", 1_000)))),
        ("a megabyte of spaces", Text(new string(' ', 1 << 20))),
        ("a batch", Text("[{\"query\":\"{ viewer { kind } }\"},{\"query\":\"{ viewer { kind } }\"}]")),
        ("a query that is a number", Text("{\"query\":1}")),
        ("extensions that are a list", Text("{\"query\":\"{ viewer { kind } }\",\"extensions\":[]}")),
        ("half of a letter as the query", Text("{\"query\":\"\\ud800\"}")),
        ("half of a letter as the operation's name", Text("{\"query\":\"{ viewer { kind } }\",\"operationName\":\"\\udc00\"}")),
        ("an operation that is not there", Text("{\"query\":\"query A { viewer { kind } }\",\"operationName\":\"B\"}")),
        ("two operations and no name", Text("{\"query\":\"query A { viewer { kind } } query B { viewer { kind } }\"}")),
        ("an id that nobody stored", Text("{\"documentId\":\"sha256:" + new string('f', 100_000) + "\"}")),
        ("an automatic persisted query", Text("{\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"00\"}}}")),
    ];

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);
}
