using Cabinet.Data;
using Cabinet.Graph.Notifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cabinet.Tests.Registrations;

/// <summary>Every letter and SMS that was left for delivery, as its reader sees it.</summary>
internal static class Mailbox
{
    public static async Task<IReadOnlyList<(string Address, Letter Letter)>> All(CabinetHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var seal = scope.ServiceProvider.GetRequiredService<LetterSeal>();
        var messages = await scope.ServiceProvider.GetRequiredService<CabinetDb>().Messages.AsNoTracking().Where(x => x.Address != null).OrderBy(x => x.Id).ToListAsync();
        return [.. messages.Select(x => (x.Address!, seal.Open(x.Body)!))];
    }

    /// <summary>The last one to an address.</summary>
    public static async Task<Letter> Last(CabinetHost host, string address) => (await All(host)).Last(x => x.Address == address).Letter;

    public static async Task<string> Token(CabinetHost host, string address) => ((ConfirmRegistrationLetter)await Last(host, address)).Token;

    public static async Task<string> Code(CabinetHost host, string phone) => ((CodeSms)await Last(host, phone)).Code;
}
