using Cabinet.Graph.Engine;
using GraphQL.Types;

namespace Cabinet.Graph.Registrations;

internal sealed class RegistrationPayloadType : ShownType<RegistrationPayload>
{
    public RegistrationPayloadType()
    {
        Show(x => x.Registration);
        Show(x => x.Errors);
    }
}

internal sealed class OpenRegistrationType : ShownType<OpenRegistration>
{
    public OpenRegistrationType()
    {
        Add("id", typeof(NonNullGraphType<IdGraphType>), x => x.Id, "The secret that the next steps name it by; empty for one who came by a link.");
        Show(x => x.Step);
        Show(x => x.SentTo);
        Show(x => x.Terms);
    }
}

internal sealed class TermsType : ShownType<Terms>
{
    public TermsType()
    {
        Show(x => x.Document);
        Show(x => x.Version);
        Show(x => x.TextHash);
        Show(x => x.Text);
    }
}
