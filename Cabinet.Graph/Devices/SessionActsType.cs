using Cabinet.Graph.Engine;
using GraphQL.Types;

namespace Cabinet.Graph.Devices;

internal sealed class SignedInDeviceType : ShownType<SignedInDevice>
{
    public SignedInDeviceType()
    {
        Add("id", typeof(NonNullGraphType<IdGraphType>), x => x.Id, "Opaque id, to end it by.");
        Show(x => x.Browser);
        Show(x => x.System);
        Show(x => x.Network);
        Add("startedAt", typeof(NonNullGraphType<DateTimeScalar>), x => x.StartedUtc, "When it signed in.");
        Add("seenAt", typeof(NonNullGraphType<DateTimeScalar>), x => x.SeenUtc, "When it was last seen, to the minute.");
        Show(x => x.IsCurrent);
    }
}

internal sealed class EndSessionInputType : TakenType<EndSessionInput>
{
    public EndSessionInputType()
    {
        Take(x => x.SessionId, typeof(NonNullGraphType<IdGraphType>));
        Take(x => x.IdempotencyKey);
    }
}

internal sealed class EndSessionPayloadType : ShownType<EndSessionPayload>
{
    public EndSessionPayloadType()
    {
        Ask<SessionQueries>(nameof(SessionQueries.Running), "sessions");
        Show(x => x.Errors);
    }
}

internal sealed class EndOtherSessionsInputType : TakenType<EndOtherSessionsInput>
{
    public EndOtherSessionsInputType() => Take(x => x.IdempotencyKey);
}

internal sealed class EndOtherSessionsPayloadType : ShownType<EndOtherSessionsPayload>
{
    public EndOtherSessionsPayloadType()
    {
        Ask<SessionQueries>(nameof(SessionQueries.Running), "sessions");
        Show(x => x.Errors);
    }
}
