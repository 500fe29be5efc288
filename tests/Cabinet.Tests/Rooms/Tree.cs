namespace Cabinet.Tests.Rooms;

/// <summary>The source files of the repository: what people write, without what is built or fetched.</summary>
internal static class Tree
{
    private static readonly string[] Built = ["bin", "obj", "node_modules", "lib", "graphql", "output", "data"];

    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>Files of these extensions below a folder, as paths from the root with slashes.</summary>
    public static IReadOnlyList<string> Files(string folder, params string[] extensions) =>
        [.. Below(Path.Combine(Root, folder)).Where(x => extensions.Contains(Path.GetExtension(x))).Select(x => Path.GetRelativePath(Root, x)).Order(StringComparer.Ordinal)];

    public static string Text(string file) => File.ReadAllText(Path.Combine(Root, file));

    public static string[] Lines(string file) => File.ReadAllLines(Path.Combine(Root, file));

    /// <summary>The lines of a C# file that are not comments.</summary>
    public static IEnumerable<string> Code(string file) => Lines(file).Where(x => !x.AsSpan().TrimStart().StartsWith("//"));

    private static IEnumerable<string> Below(string folder)
    {
        var below = Directory.GetDirectories(folder).Where(x => !IsSkipped(Path.GetFileName(x)));
        return Directory.GetFiles(folder).Concat(below.SelectMany(Below));
    }

    private static bool IsSkipped(string name) => name.StartsWith('.') || Built.Contains(name);

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "Cabinet.sln")) ? folder : FindRoot(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("No Cabinet.sln above the tests."));
}
