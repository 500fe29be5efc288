using Cabinet.Data.Notifications;
using Cabinet.Graph.Notifications;

namespace Cabinet.Web.Delivery;

/// <summary>Who takes messages of one channel to the outside: a mail server, an SMS gateway, or the developer's inbox.</summary>
public interface ICarrier
{
    MessageChannel Channel { get; }

    /// <summary>Whether a message that may have been taken already can be handed over again without arriving twice.</summary>
    bool MayRepeat { get; }

    /// <summary>Hands a message over, once. A cancelled try is a try all the same: the outcome says what is known of it.</summary>
    Task<Outcome> Carry(Parcel parcel, CancellationToken cancel);
}
