using Cabinet.Data;
using Cabinet.Data.Notifications;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Graph.Notifications;

/// <summary>The messages that wait to be sent, as a worker takes and settles them. Any number of nodes may: each message belongs to one at a time.</summary>
public class DueMessages(CabinetDb db, Bodies bodies, TimeProvider clock)
{
    /// <summary>So long a message belongs to whoever took it; then a killed node's messages are free again. Longer than any try lasts.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    /// <summary>Whether anything is due: a look that waits for no writer.</summary>
    public Task<bool> Any(MessageChannel channel, bool again, CancellationToken cancel = default)
    {
        var now = clock.UtcNow();
        return db.Messages.AnyAsync(
            x => (x.State == MessageState.Waiting || (again && x.State == MessageState.Sending)) && x.Channel == channel && x.NextTryUtc <= now && x.ExpiresUtc > now, cancel);
    }

    /// <summary>Takes one message; null when none is due.</summary>
    /// <param name="channel">Of this channel only.</param>
    /// <param name="again">Whether one that may have been sent by a node that died is taken too.</param>
    /// <param name="cancel">Stops the question.</param>
    public Task<Message?> Take(MessageChannel channel, bool again, CancellationToken cancel = default)
    {
        var now = clock.UtcNow();
        return db.TakeMessage(channel, now, now + Lease, again, cancel);
    }

    /// <summary>Settles a message that this caller took. Says false when its lease had run out and another took it since.</summary>
    public async Task<bool> Settle(Message taken, Outcome outcome)
    {
        var now = clock.UtcNow();
        var next = now + Backoff.After(taken.Tries);
        var state = outcome.Verdict switch
        {
            Verdict.Delivered => MessageState.Delivered,
            Verdict.Later when next < taken.ExpiresUtc => MessageState.Waiting,
            Verdict.Doubtful => MessageState.Unknown,
            _ => MessageState.Failed,
        };
        var mine = db.Messages.Where(x => x.Id == taken.Id && x.State == MessageState.Sending && x.Tries == taken.Tries);
        var settled = taken.Address is null ? mine.ExecuteDeleteAsync()
            : state == MessageState.Waiting ? mine.ExecuteUpdateAsync(x => x.SetProperty(y => y.State, state).SetProperty(y => y.NextTryUtc, next).SetProperty(y => y.LastError, outcome.Code))
            : Finish(mine, state, outcome.Code, outcome.ProviderId);
        return await settled > 0;
    }

    /// <summary>Ends what is out of time, and what nobody can tell about since its node died.</summary>
    /// <param name="once">Channels whose messages must not go twice.</param>
    public async Task Sweep(IReadOnlyCollection<MessageChannel> once)
    {
        var now = clock.UtcNow();
        await db.Messages.Where(x => (x.State == MessageState.Waiting || x.State == MessageState.Sending) && x.ExpiresUtc <= now && x.Address == null).ExecuteDeleteAsync();
        var lost = db.Messages.Where(x => x.State == MessageState.Sending && x.NextTryUtc <= now);
        await Finish(lost.Where(x => once.Contains(x.Channel) || x.ExpiresUtc <= now), MessageState.Unknown, "interrupted", null);
        await Finish(db.Messages.Where(x => x.State == MessageState.Waiting && x.ExpiresUtc <= now), MessageState.Failed, "expired", null);
    }

    private Task<int> Finish(IQueryable<Message> messages, MessageState state, string? code, string? providerId)
    {
        var now = clock.UtcNow();
        return messages.ExecuteUpdateAsync(message =>
        {
            message.SetProperty(x => x.State, state).SetProperty(x => x.FinishedUtc, now).SetProperty(x => x.LastError, code).SetProperty(x => x.ProviderId, providerId);
            if (!bodies.Stay)
                message.SetProperty(x => x.Body, (string?)null).SetProperty(x => x.Address, (string?)null);
        });
    }
}

/// <summary>Whether what was written stays readable after it was sent: for the developer's inbox, nowhere else.</summary>
public sealed record Bodies(bool Stay);
