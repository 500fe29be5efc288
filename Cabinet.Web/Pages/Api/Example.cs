namespace Cabinet.Web.Pages.Api;

/// <summary>A query to copy: a file of the folder <c>Examples</c>, its first line the title. They stand in the order of their names.</summary>
public sealed record Example(string Name, string Title, string Query)
{
    public static IReadOnlyList<Example> All { get; } = [.. typeof(Example).Assembly.GetManifestResourceNames()
        .Where(x => x.EndsWith(".graphql", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Read)];

    private static Example Read(string name)
    {
        using var reader = new StreamReader(typeof(Example).Assembly.GetManifestResourceStream(name)!);
        var title = reader.ReadLine()!.TrimStart('#', ' ');
        return new(Path.GetFileNameWithoutExtension(name).Split('-', 2)[1], title, reader.ReadToEnd().Trim());
    }
}
