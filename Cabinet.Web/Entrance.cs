using Cabinet.Graph;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Cabinet.Web;

/// <summary>Whom a page admits, and where the others sign in. A page open to all bears <see cref="AllowAnonymousAttribute"/>.</summary>
internal sealed record Entrance(string SignIn, params IReadOnlyList<ViewerKind> Kinds)
{
    /// <summary>Every page is the residents' unless it says otherwise; those of <c>Pages/Staff</c> and <c>Pages/Api</c> are the staff's.</summary>
    public static Entrance Residents { get; } = new("/sign-in", ViewerKind.Resident);

    public static Entrance Staff { get; } = new("/staff/sign-in", ViewerKind.Operator, ViewerKind.Analyst, ViewerKind.Admin);

    /// <summary>Of what answers without asking who is there: it must work without the database.</summary>
    public static Entrance Unattended { get; } = new("");

    public bool Admits(Endpoint endpoint, Viewer viewer) => Kinds.Contains(viewer.Kind) || endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null;
}

internal static class Entrances
{
    public static void AddEntrances(this PageConventionCollection pages, bool isDevelopment)
    {
        pages.AddFolderApplicationModelConvention("/", page => page.EndpointMetadata.Add(Entrance.Residents));
        foreach (var folder in (string[])["/Staff", "/Api"])
            pages.AddFolderApplicationModelConvention(folder, page => page.EndpointMetadata.Add(Entrance.Staff));
        // A developer reads about the API without signing in.
        if (isDevelopment)
            pages.AddFolderApplicationModelConvention("/Api", page => page.EndpointMetadata.Add(new AllowAnonymousAttribute()));
    }
}
