using System.Security.Cryptography;
using System.Text;

namespace Cabinet.Graph.Engine;

/// <summary>Documents known by the hash of their text: what a partner may run when free documents are not let in.</summary>
public sealed class StoredOperations
{
    private readonly Dictionary<string, string> _texts = [];

    /// <summary>Every document by its id, with the name of its file.</summary>
    public IReadOnlyDictionary<string, string> Files => _files;

    private readonly Dictionary<string, string> _files = [];

    /// <summary>Reads every <c>.graphql</c> file of these folders.</summary>
    /// <exception cref="IOException">A folder is not there.</exception>
    public static StoredOperations Read(params IEnumerable<string> folders)
    {
        var operations = new StoredOperations();
        foreach (var file in folders.SelectMany(x => Directory.GetFiles(x, "*.graphql")).Order(StringComparer.Ordinal))
            operations.Add(file);
        return operations;
    }

    /// <summary>The text of a document; null when none has this id.</summary>
    public string? Find(string id) => _texts.GetValueOrDefault(id);

    /// <summary>The id of a document: its text as it is sent, without the end of the file's last line.</summary>
    public static string IdOf(string text) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private void Add(string file)
    {
        var text = File.ReadAllText(file).TrimEnd('\r', '\n');
        var id = IdOf(text);
        (_texts[id], _files[id]) = (text, Path.GetFileName(file));
    }
}
