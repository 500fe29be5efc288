using System.Collections.Concurrent;

namespace Cabinet.Data.Demo;

/// <summary>Enumerations as import files write them.</summary>
internal static class Words
{
    private static readonly ConcurrentDictionary<Enum, string> Known = new();

    public static string Of<T>(T value) where T : struct, Enum => Known.GetOrAdd(value, _ => Import.Words<T>.Of(value));
}
