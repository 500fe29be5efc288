using Cabinet.Graph.Engine;
using GraphQL.Types;

namespace Cabinet.Graph.Recoveries;

internal sealed class RequestRecoveryInputType : TakenType<RequestRecoveryInput>
{
    public RequestRecoveryInputType() => Take(x => x.Number, typeof(NonNullGraphType<StringGraphType>));

    public override object ParseDictionary(IDictionary<string, object?> value) => new RequestRecoveryInput(Get<string>(value, "number"));
}

internal sealed class RequestRecoveryPayloadType : ShownType<RequestRecoveryPayload>
{
    public RequestRecoveryPayloadType()
    {
        Show(x => x.IsTaken);
        Show(x => x.Errors);
    }
}

internal sealed class CompleteRecoveryInputType : TakenType<CompleteRecoveryInput>
{
    public CompleteRecoveryInputType()
    {
        Take(x => x.Token, typeof(NonNullGraphType<StringGraphType>));
        Take(x => x.Password, typeof(NonNullGraphType<StringGraphType>));
    }

    public override object ParseDictionary(IDictionary<string, object?> value) => new CompleteRecoveryInput(Get<string>(value, "token"), Get<string>(value, "password"));
}

internal sealed class CompleteRecoveryPayloadType : ShownType<CompleteRecoveryPayload>
{
    public CompleteRecoveryPayloadType()
    {
        Show(x => x.IsDone);
        Show(x => x.Errors);
    }
}
