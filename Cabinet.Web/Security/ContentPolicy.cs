namespace Cabinet.Web.Security;

/// <summary>
/// The content security policy of a path. Everything is refused but this site's own files; a path that needs more (Banana Cake Pop, a form that
/// ends at a payment system) says so here, or sets the header itself.
/// </summary>
public sealed class ContentPolicy
{
    public const string Strict = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private readonly List<(PathString Path, string Policy)> _own = [];

    /// <summary>Gives a path and all below it a policy of their own. Called before the site starts.</summary>
    public void Allow(PathString path, string policy) => _own.Add((path, policy));

    public string Of(PathString path)
    {
        foreach (var (own, policy) in _own)
            if (path.StartsWithSegments(own, StringComparison.OrdinalIgnoreCase))
                return policy;
        return Strict;
    }
}
