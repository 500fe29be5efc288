using Cabinet.Graph.Engine;

namespace Cabinet.Graph.Profile;

internal sealed class ChangePhoneInputType : TakenType<ChangePhoneInput>
{
    public ChangePhoneInputType()
    {
        Take(x => x.Phone);
        Take(x => x.Password);
        Take(x => x.IdempotencyKey);
    }
}

internal sealed class ChangePhonePayloadType : LoginPayloadType<ChangePhonePayload>
{
    public ChangePhonePayloadType() => Show(x => x.Errors);
}

internal sealed class ConfirmPhoneInputType : TakenType<ConfirmPhoneInput>
{
    public ConfirmPhoneInputType()
    {
        Take(x => x.Code);
        Take(x => x.IdempotencyKey);
    }
}

internal sealed class ConfirmPhonePayloadType : LoginPayloadType<ConfirmPhonePayload>
{
    public ConfirmPhonePayloadType() => Show(x => x.Errors);
}

internal sealed class RemoveLoginInputType : TakenType<RemoveLoginInput>
{
    public RemoveLoginInputType()
    {
        Take(x => x.Password);
        Take(x => x.IdempotencyKey);
    }
}

internal sealed class RemoveLoginPayloadType : ShownType<RemoveLoginPayload>
{
    public RemoveLoginPayloadType() => Show(x => x.Errors);
}
