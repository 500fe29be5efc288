using Cabinet.Data.Notifications;
using Cabinet.Graph;
using Cabinet.Graph.Notifications;

namespace Cabinet.Web.Delivery;

/// <summary>Takes one message that is due, hands it to its carrier and settles it.</summary>
internal sealed class Delivering(DueMessages due, LetterSeal seal, LetterWriter writer, ILogger<Delivering> log)
{
    /// <summary>So long one try may last; shorter than the lease and than the time that a stopping site has.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private const int SettleAttempts = 60;

    /// <summary>Says false when nothing was due. Once taken, a message is not let go before its try ends, even when the site stops.</summary>
    public async Task<bool> One(ICarrier carrier, CancellationToken stop)
    {
        if (await due.Take(carrier.Channel, carrier.MayRepeat, stop) is not { } message)
            return false;
        var outcome = seal.Open(message.Body) is { } letter ? await Carry(carrier, message, letter) : Outcome.Refused("unreadable");
        if (outcome.Verdict != Verdict.Delivered)
            log.LogWarning("Message {Id} ({Kind}), try {Try}: {Verdict}, {Code}", message.Id, message.Kind, message.Tries, outcome.Verdict, outcome.Code);
        if (!await Settle(message, outcome))
            log.LogWarning("Message {Id}: its lease ran out before its try did", message.Id);
        return true;
    }

    /// <summary>What was sent must be written down, or it goes twice: a database that is away is waited for, well within the lease.</summary>
    private async Task<bool> Settle(Message message, Outcome outcome)
    {
        for (var attempt = 1; ; attempt++)
            try
            {
                return await due.Settle(message, outcome);
            }
            catch (Exception e) when (attempt < SettleAttempts && Readiness.IsAway(e))
            {
                await Task.Delay(TimeSpan.FromSeconds(1));
            }
    }

    private async Task<Outcome> Carry(ICarrier carrier, Message message, Letter letter)
    {
        using var limit = new CancellationTokenSource(Patience);
        var parcel = new Parcel(message, await writer.Write(letter));
        if (message.Address is not null)
            return await carrier.Carry(parcel, limit.Token);
        await carrier.Pretend(parcel, limit.Token);
        return Outcome.Delivered();
    }
}
