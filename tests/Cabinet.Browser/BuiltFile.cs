using System.Reflection;

namespace Cabinet.Browser;

/// <summary>Files that the build has put aside for these tests, by the names in the project file.</summary>
internal static class BuiltFile
{
    public static string Of(string name) =>
        typeof(BuiltFile).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(x => x.Key == name).Value!;
}
