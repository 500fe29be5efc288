using Cabinet.Graph;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Cabinet.Web;

/// <summary>Whom a page admits, and where the others sign in. A page open to all bears <see cref="AllowAnonymousAttribute"/>.</summary>
internal sealed record Entrance(string SignIn, params IReadOnlyList<ViewerKind> Kinds)
{
    /// <summary>Every page is the residents' unless it says otherwise; those of <c>Pages/Staff</c> are the staff's.</summary>
    public static Entrance Residents { get; } = new("/sign-in", ViewerKind.Resident);

    public static Entrance Staff { get; } = new("/staff/sign-in", ViewerKind.Operator, ViewerKind.Analyst, ViewerKind.Admin);

    /// <summary>Of what answers without asking who is there: it must work without the database.</summary>
    public static Entrance Unattended { get; } = new("");

    public bool Admits(Endpoint endpoint, Viewer viewer) => Kinds.Contains(viewer.Kind) || endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null;
}

internal static class Entrances
{
    public static void AddEntrances(this PageConventionCollection pages)
    {
        pages.AddFolderApplicationModelConvention("/", page => page.EndpointMetadata.Add(Entrance.Residents));
        pages.AddFolderApplicationModelConvention("/Staff", page => page.EndpointMetadata.Add(Entrance.Staff));
    }
}
