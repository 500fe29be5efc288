using System.Text.Json;
using Cabinet.Data.Audit;
using Cabinet.Graph;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Tests.Staff;

/// <summary>An operator of the demo at work on Иванов's account.</summary>
internal static class Helped
{
    public const long Account = 1000000001;

    public static string Id => NodeId.Of("Account", Account);

    public static string Address => "/staff/accounts/" + Id;

    public static Task<Person> Operator(CabinetHost host) => host.SignInStaff("operator", "irkutsk-demo-operator");

    /// <summary>What the audit log has of an act, details only.</summary>
    public static async Task<List<string?>> Entries(CabinetHost host, AuditAct act)
    {
        await using var db = host.Database.Open();
        return await db.AuditEntries.Where(x => x.Act == act).OrderBy(x => x.Id).Select(x => x.Details).ToListAsync();
    }

    /// <summary>Runs one of the mutations and gives its payload.</summary>
    public static async Task<JsonElement> Do(Person person, string mutation, string input, string asked)
    {
        var answer = await person.Graph($"mutation($id: ID!) {{ {mutation}(input: {{ accountId: $id, {input} }}) {{ {asked} errors {{ code field }} }} }}", new { id = Id });
        return answer.GetProperty("data").GetProperty(mutation);
    }

    public static string? Code(JsonElement payload) => payload.GetProperty("errors").EnumerateArray().Select(x => x.GetProperty("code").GetString()).FirstOrDefault();
}
