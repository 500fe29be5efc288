using Cabinet.Data.Notifications;
using Cabinet.Graph.Notifications;

namespace Cabinet.Web.Delivery;

/// <summary>Who takes messages of one channel to the outside: a mail server, an SMS gateway, or the developer's inbox.</summary>
public interface ICarrier
{
    MessageChannel Channel { get; }

    /// <summary>Whether a message that may have been taken already can be handed over again without arriving twice.</summary>
    bool MayRepeat { get; }

    /// <summary>How many messages it is given at once.</summary>
    int AtOnce => 4;

    /// <summary>Hands a message over, once. A cancelled try is a try all the same: the outcome says what is known of it.</summary>
    Task<Outcome> Carry(Parcel parcel, CancellationToken cancel);

    /// <summary>Does the work of handing over a letter to nobody, and hands nothing over.</summary>
    Task Pretend(Parcel parcel, CancellationToken cancel) => Task.CompletedTask;

    /// <summary>Nothing more is due: what was held open for the next message can be closed.</summary>
    Task Rest() => Task.CompletedTask;
}
