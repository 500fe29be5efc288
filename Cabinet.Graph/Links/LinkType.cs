using Cabinet.Graph.Engine;
using GraphQL.Types;

namespace Cabinet.Graph.Links;

internal sealed class AccountLinkType : ShownType<AccountLink>
{
    public AccountLinkType()
    {
        Show(x => x.Account);
        Show(x => x.Name);
        Add("linkedAt", typeof(NonNullGraphType<DateTimeScalar>), x => x.SinceUtc, "When it was linked.");
    }
}

internal sealed class AccountAccessType : ShownType<AccountAccess>
{
    public AccountAccessType()
    {
        Add("id", typeof(NonNullGraphType<IdGraphType>), x => x.Id, "Opaque id, to end it by.");
        Show(x => x.By);
        Add("linkedAt", typeof(NonNullGraphType<DateTimeScalar>), x => x.SinceUtc, "When it linked the account.");
    }
}

internal sealed class LinkAccountInputType : TakenType<LinkAccountInput>
{
    public LinkAccountInputType()
    {
        Take(x => x.Number);
        Take(x => x.Surname);
        Take(x => x.Password);
        Take(x => x.IdempotencyKey);
    }
}

internal sealed class LinkAccountPayloadType : LinksPayloadType<LinkAccountPayload>
{
    public LinkAccountPayloadType() => Show(x => x.Errors);
}

internal sealed class UnlinkAccountInputType : TakenType<UnlinkAccountInput>
{
    public UnlinkAccountInputType()
    {
        Take(x => x.AccountId, typeof(NonNullGraphType<IdGraphType>));
        Take(x => x.IdempotencyKey);
    }
}

internal sealed class UnlinkAccountPayloadType : LinksPayloadType<UnlinkAccountPayload>
{
    public UnlinkAccountPayloadType() => Show(x => x.Errors);
}

internal sealed class NameAccountInputType : TakenType<NameAccountInput>
{
    public NameAccountInputType()
    {
        Take(x => x.AccountId, typeof(NonNullGraphType<IdGraphType>));
        Take(x => x.Name);
        Take(x => x.IdempotencyKey);
    }
}

internal sealed class NameAccountPayloadType : LinksPayloadType<NameAccountPayload>
{
    public NameAccountPayloadType() => Show(x => x.Errors);
}

internal sealed class EndAccessInputType : TakenType<EndAccessInput>
{
    public EndAccessInputType()
    {
        Take(x => x.AccessId, typeof(NonNullGraphType<IdGraphType>));
        Take(x => x.IdempotencyKey);
    }
}

internal sealed class EndAccessPayloadType : ShownType<EndAccessPayload>
{
    public EndAccessPayloadType()
    {
        Ask<LinkQueries>(nameof(LinkQueries.Accesses));
        Show(x => x.Errors);
    }
}

/// <summary>A payload that shows the links as they are now; nothing of them is kept with the answer.</summary>
internal abstract class LinksPayloadType<T> : ShownType<T>
{
    protected LinksPayloadType() => Ask<LinkQueries>(nameof(LinkQueries.Links));
}
