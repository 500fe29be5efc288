using Cabinet.Data.Notifications;
using Cabinet.Graph.Engine;
using GraphQL.Types;

namespace Cabinet.Graph.Registrations;

internal sealed class StartRegistrationInputType : TakenType<StartRegistrationInput>
{
    public StartRegistrationInputType()
    {
        Take(x => x.Number, typeof(NonNullGraphType<StringGraphType>));
        Take(x => x.Surname, typeof(NonNullGraphType<StringGraphType>));
    }

    public override object ParseDictionary(IDictionary<string, object?> value) => new StartRegistrationInput(Get<string>(value, "number"), Get<string>(value, "surname"));
}

internal sealed class FillRegistrationInputType : TakenType<FillRegistrationInput>
{
    public FillRegistrationInputType()
    {
        Take(x => x.RegistrationId, typeof(NonNullGraphType<IdGraphType>));
        Take(x => x.Email);
        Take(x => x.Password, typeof(NonNullGraphType<StringGraphType>));
        Take(x => x.ConfirmBy, typeof(NonNullGraphType<EnumType<MessageChannel>>));
        Take(x => x.Consent, typeof(NonNullGraphType<BooleanGraphType>));
    }

    public override object ParseDictionary(IDictionary<string, object?> value) => new FillRegistrationInput(
        Get<string>(value, "registrationId"), Get<string>(value, "email"), Get<string>(value, "password"), Get<MessageChannel?>(value, "confirmBy"), Get<bool?>(value, "consent"));
}

internal sealed class SendRegistrationCodeInputType : TakenType<SendRegistrationCodeInput>
{
    public SendRegistrationCodeInputType()
    {
        Take(x => x.RegistrationId, typeof(NonNullGraphType<IdGraphType>));
        Take(x => x.Phone);
    }

    public override object ParseDictionary(IDictionary<string, object?> value) => new SendRegistrationCodeInput(Get<string>(value, "registrationId"), Get<string>(value, "phone"));
}

internal sealed class ConfirmRegistrationCodeInputType : TakenType<ConfirmRegistrationCodeInput>
{
    public ConfirmRegistrationCodeInputType()
    {
        Take(x => x.RegistrationId, typeof(NonNullGraphType<IdGraphType>));
        Take(x => x.Code, typeof(NonNullGraphType<StringGraphType>));
    }

    public override object ParseDictionary(IDictionary<string, object?> value) => new ConfirmRegistrationCodeInput(Get<string>(value, "registrationId"), Get<string>(value, "code"));
}

internal sealed class ConfirmRegistrationInputType : TakenType<ConfirmRegistrationInput>
{
    public ConfirmRegistrationInputType()
    {
        Take(x => x.Token, typeof(NonNullGraphType<StringGraphType>));
        Take(x => x.RegistrationId, typeof(IdGraphType));
        Take(x => x.Password);
    }

    public override object ParseDictionary(IDictionary<string, object?> value) =>
        new ConfirmRegistrationInput(Get<string>(value, "token"), Get<string>(value, "registrationId"), Get<string>(value, "password"));
}

internal sealed class CompleteRegistrationInputType : TakenType<CompleteRegistrationInput>
{
    public CompleteRegistrationInputType() => Take(x => x.RegistrationId, typeof(NonNullGraphType<IdGraphType>));

    public override object ParseDictionary(IDictionary<string, object?> value) => new CompleteRegistrationInput(Get<string>(value, "registrationId"));
}
