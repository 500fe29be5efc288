using System.Globalization;
using System.Text.Json;

namespace Cabinet.Browser;

/// <summary>Asks the API, as the window's own person, what the meters show.</summary>
internal static class Registers
{
    private const string Query = "{ viewer { account { meters { id serial zones readings(first: 20) { nodes { zone value status } } } } } }";

    /// <summary>The serial number of a meter in service with the next value of each of its registers.</summary>
    public static async Task<(string Serial, IReadOnlyList<string> Values)> Next(Visit visit)
    {
        var answer = await visit.Page.Context.APIRequest.PostAsync("/graphql", new()
        {
            DataObject = new { query = Query },
            Headers = new Dictionary<string, string> { ["GraphQL-Preflight"] = "1" },
        });
        var json = await answer.JsonAsync();
        var meter = json!.Value.GetProperty("data").GetProperty("viewer").GetProperty("account").GetProperty("meters").EnumerateArray().First();
        return (meter.GetProperty("serial").GetString()!, [.. meter.GetProperty("zones").EnumerateArray().Select(zone => After(meter, zone.GetString()!))]);
    }

    private static string After(JsonElement meter, string zone)
    {
        var known = meter.GetProperty("readings").GetProperty("nodes").EnumerateArray()
            .Where(x => x.GetProperty("zone").GetString() == zone && x.GetProperty("status").GetString() != "WITHDRAWN")
            .Select(x => x.GetProperty("value").GetDecimal());
        return decimal.Add(known.First(), 1).ToString("0.##", CultureInfo.InvariantCulture).Replace('.', ',');
    }
}
