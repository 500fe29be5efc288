using Cabinet.Data.Notifications;
using Cabinet.Graph.Notifications;

namespace Cabinet.Web.Delivery;

/// <summary>Sends nothing anywhere: in Development a message has arrived when it can be read at <c>/dev/inbox</c>.</summary>
internal sealed class InboxCarrier(MessageChannel channel) : ICarrier
{
    public MessageChannel Channel => channel;

    public bool MayRepeat => true;

    public Task<Outcome> Carry(Parcel parcel, CancellationToken cancel) => Task.FromResult(Outcome.Delivered());
}
