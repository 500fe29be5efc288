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

    /// <summary>Of those who help residents; analysts see no personal data.</summary>
    public static Entrance Operators { get; } = new(Staff.SignIn, ViewerKind.Operator, ViewerKind.Admin);

    public static Entrance Admins { get; } = new(Staff.SignIn, ViewerKind.Admin);

    /// <summary>Whether somebody who is signed in at this very door has no right to what is asked for: signing in again would not help.</summary>
    public bool Forbids(Viewer viewer) => SignIn == Staff.SignIn && Staff.Kinds.Contains(viewer.Kind);

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
        pages.AddFolderApplicationModelConvention("/Staff/Accounts", page => page.EndpointMetadata.Add(Entrance.Operators));
        pages.AddFolderApplicationModelConvention("/Staff/Audit", page => page.EndpointMetadata.Add(Entrance.Admins));
        // A developer reads about the API without signing in.
        if (isDevelopment)
            pages.AddFolderApplicationModelConvention("/Api", page => page.EndpointMetadata.Add(new AllowAnonymousAttribute()));
    }
}
