using Cabinet.Graph.Readings;
using GraphQL;
using GraphQL.Resolvers;

namespace Cabinet.Graph.Engine;

/// <summary>What can be listened to. Each event runs the operation once, for a viewer found anew, so that it shows what a query would.</summary>
internal sealed class SubscriptionType : RootType
{
    public SubscriptionType()
    {
        (Name, Description) = ("Subscription", "What can be listened to, over server-sent events. It ends with the session.");
        Ask<ReadingSubscriptions>(nameof(ReadingSubscriptions.ReadingChanged));
        foreach (var field in Fields)
            field.StreamResolver = NoStream.Instance;
    }

    /// <summary>The engine demands one; events come to its door from outside.</summary>
    private sealed class NoStream : ISourceStreamResolver
    {
        public static NoStream Instance { get; } = new();

        public ValueTask<IObservable<object?>> ResolveAsync(IResolveFieldContext context) => throw new NotSupportedException("Subscriptions run once for each event.");
    }
}
