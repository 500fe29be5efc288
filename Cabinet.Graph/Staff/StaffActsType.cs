using Cabinet.Graph.Engine;
using GraphQL.Types;

namespace Cabinet.Graph.Staff;

internal sealed class OpenContactsInputType : TakenType<OpenContactsInput>
{
    public OpenContactsInputType()
    {
        Take(x => x.AccountId, typeof(NonNullGraphType<IdGraphType>));
        Take(x => x.Reason, typeof(NonNullGraphType<StringGraphType>));
    }

    public override object ParseDictionary(IDictionary<string, object?> value) => new OpenContactsInput((string)value["accountId"]!, Get<string>(value, "reason"));
}

internal sealed class OpenedContactsType : ShownType<OpenedContacts>
{
    public OpenedContactsType()
    {
        Show(x => x.FilePhone);
        Show(x => x.FileEmail);
        Show(x => x.LoginPhone);
        Show(x => x.LoginEmail);
    }
}

internal sealed class OpenContactsPayloadType : ShownType<OpenContactsPayload>
{
    public OpenContactsPayloadType()
    {
        Show(x => x.Contacts);
        Show(x => x.Errors);
    }
}

internal sealed class SetContactInputType : TakenType<SetContactInput>
{
    public SetContactInputType()
    {
        Take(x => x.AccountId, typeof(NonNullGraphType<IdGraphType>));
        Take(x => x.Email, typeof(NonNullGraphType<StringGraphType>));
        Take(x => x.Checked, typeof(NonNullGraphType<StringGraphType>));
        Take(x => x.IdempotencyKey);
    }

    public override object ParseDictionary(IDictionary<string, object?> value) =>
        new SetContactInput((string)value["accountId"]!, Get<string>(value, "email"), Get<string>(value, "checked"), Get<string>(value, "idempotencyKey"));
}

internal sealed class SetContactPayloadType : ShownType<SetContactPayload>
{
    public SetContactPayloadType()
    {
        Show(x => x.IsDone);
        Show(x => x.Errors);
    }
}

internal sealed class SendRecoveryLinkInputType : TakenType<SendRecoveryLinkInput>
{
    public SendRecoveryLinkInputType()
    {
        Take(x => x.AccountId, typeof(NonNullGraphType<IdGraphType>));
        Take(x => x.Reason, typeof(NonNullGraphType<StringGraphType>));
        Take(x => x.IdempotencyKey);
    }

    public override object ParseDictionary(IDictionary<string, object?> value) =>
        new SendRecoveryLinkInput((string)value["accountId"]!, Get<string>(value, "reason"), Get<string>(value, "idempotencyKey"));
}

internal sealed class SendRecoveryLinkPayloadType : ShownType<SendRecoveryLinkPayload>
{
    public SendRecoveryLinkPayloadType()
    {
        Show(x => x.IsDone);
        Show(x => x.Errors);
    }
}

internal sealed class EndSessionsInputType : TakenType<EndSessionsInput>
{
    public EndSessionsInputType()
    {
        Take(x => x.AccountId, typeof(NonNullGraphType<IdGraphType>));
        Take(x => x.Reason, typeof(NonNullGraphType<StringGraphType>));
        Take(x => x.IdempotencyKey);
    }

    public override object ParseDictionary(IDictionary<string, object?> value) =>
        new EndSessionsInput((string)value["accountId"]!, Get<string>(value, "reason"), Get<string>(value, "idempotencyKey"));
}

internal sealed class EndSessionsPayloadType : ShownType<EndSessionsPayload>
{
    public EndSessionsPayloadType()
    {
        Show(x => x.Ended);
        Show(x => x.Errors);
    }
}

internal sealed class EndRegistrationInputType : TakenType<EndRegistrationInput>
{
    public EndRegistrationInputType()
    {
        Take(x => x.AccountId, typeof(NonNullGraphType<IdGraphType>));
        Take(x => x.Reason, typeof(NonNullGraphType<StringGraphType>));
        Take(x => x.IdempotencyKey);
    }

    public override object ParseDictionary(IDictionary<string, object?> value) =>
        new EndRegistrationInput((string)value["accountId"]!, Get<string>(value, "reason"), Get<string>(value, "idempotencyKey"));
}

internal sealed class EndRegistrationPayloadType : ShownType<EndRegistrationPayload>
{
    public EndRegistrationPayloadType()
    {
        Show(x => x.IsDone);
        Show(x => x.Errors);
    }
}
