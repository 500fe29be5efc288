using Cabinet.Graph.Engine;
using GraphQL.Types;

namespace Cabinet.Graph.Devices;

internal sealed class SignInInputType : TakenType<SignInInput>
{
    public SignInInputType()
    {
        Take(x => x.Number);
        Take(x => x.Password);
        Take(x => x.Remember);
    }
}

internal sealed class SignInPayloadType : ShownType<SignInPayload>
{
    public SignInPayloadType()
    {
        Show(x => x.IsDone);
        Show(x => x.Errors);
    }
}

internal sealed class SignOutInputType : TakenType<SignOutInput>
{
    public SignOutInputType() => Take(x => x.IdempotencyKey);
}

internal sealed class SignOutPayloadType : ShownType<SignOutPayload>
{
    public SignOutPayloadType() => Show(x => x.Errors);
}

internal sealed class SwitchAccountInputType : TakenType<SwitchAccountInput>
{
    public SwitchAccountInputType()
    {
        Take(x => x.AccountId, typeof(NonNullGraphType<IdGraphType>));
        Take(x => x.IdempotencyKey);
    }
}

internal sealed class SwitchAccountPayloadType : ShownType<SwitchAccountPayload>
{
    public SwitchAccountPayloadType() => Show(x => x.Errors);
}
