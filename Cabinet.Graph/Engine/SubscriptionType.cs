using Cabinet.Graph.Readings;

namespace Cabinet.Graph.Engine;

/// <summary>What can be listened to. Each event runs the operation once, for a viewer found anew, so that it shows what a query would.</summary>
internal sealed class SubscriptionType : RootType
{
    public SubscriptionType()
    {
        (Name, Description) = ("Subscription", "What can be listened to, over server-sent events. It ends with the session.");
        Ask<ReadingSubscriptions>(nameof(ReadingSubscriptions.ReadingChanged));
    }
}
