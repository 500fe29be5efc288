using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Cabinet.Graph;

/// <summary>An opaque id: the kind of object and its key. The same in GraphQL and in the addresses of pages.</summary>
public static class NodeId
{
    public static string Of(string type, params ReadOnlySpan<long> keys)
    {
        var text = new StringBuilder(type);
        foreach (var key in keys)
            text.Append(':').Append(key.ToString(CultureInfo.InvariantCulture));
        return Base64Url.EncodeToString(Encoding.ASCII.GetBytes(text.ToString()));
    }

    /// <summary>The kind and key of an id; false when it was not made here.</summary>
    public static bool TryRead(string? id, out string type, out long[] keys)
    {
        (type, keys) = ("", []);
        if (id is null or { Length: > 200 } || !Base64Url.IsValid(id))
            return false;
        var parts = Encoding.ASCII.GetString(Base64Url.DecodeFromChars(id)).Split(':');
        var read = new long[parts.Length - 1];
        for (var i = 1; i < parts.Length; i++)
            if (!long.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out read[i - 1]))
                return false;
        (type, keys) = (parts[0], read);
        return true;
    }

    /// <summary>The one key of an id of this kind; null when it is something else.</summary>
    public static long? Read(string? id, string type) => TryRead(id, out var found, out var keys) && found == type && keys.Length == 1 ? keys[0] : null;
}
