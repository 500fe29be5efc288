using Cabinet.Data.Notifications;
using Cabinet.Graph.Engine;
using GraphQL.Types;

namespace Cabinet.Graph.Notifications;

internal sealed class MessageType : ShownType<Message>
{
    public MessageType()
    {
        ShowId(x => NodeId.Of("Message", x.Id));
        Show(x => x.Kind);
        Show(x => x.Channel);
        Add("address", typeof(NonNullGraphType<StringGraphType>), x => x.ShownAddress, "The e-mail address or phone, masked: i***@example.com, +7 *** ***-00-03.");
        Show(x => x.State);
        Add("createdAt", typeof(NonNullGraphType<DateTimeScalar>), x => x.CreatedUtc, "When it was written.");
        Add("finishedAt", typeof(DateTimeScalar), x => x.FinishedUtc, "When it was delivered or given up.");
    }
}
