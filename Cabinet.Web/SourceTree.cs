namespace Cabinet.Web;

/// <summary>Where the program runs from: its source tree (a developer's machine) or a published folder.</summary>
internal static class SourceTree
{
    private const string Project = "Cabinet.Web";

    /// <summary>The project's folder when the program was built there; null when it was published.</summary>
    public static string? ProjectFolder { get; } = Find();

    private static string? Find()
    {
        // Only a published program has its wwwroot beside it.
        if (Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot")))
            return null;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            foreach (var candidate in new[] { folder.FullName, Path.Combine(folder.FullName, Project) })
                if (File.Exists(Path.Combine(candidate, Project + ".csproj")))
                    return candidate;
        return null;
    }
}
