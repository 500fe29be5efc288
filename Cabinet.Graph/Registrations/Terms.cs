using System.Security.Cryptography;
using System.Text;

namespace Cabinet.Graph.Registrations;

/// <summary>A document that a person agrees to.</summary>
/// <param name="Document">Which: <c>personal-data</c>.</param>
/// <param name="Version">The day from which it holds.</param>
/// <param name="TextHash">SHA-256 of the text, hex.</param>
/// <param name="Text">The text, paragraphs apart by an empty line.</param>
public sealed record Terms(string Document, string Version, string TextHash, string Text)
{
    /// <summary>The terms on personal data that a registration agrees to (M2). A change of the text takes a new version.</summary>
    public static Terms Current { get; } = Read("personal-data", "2026-11-01");

    private static Terms Read(string document, string version)
    {
        using var file = new StreamReader(typeof(Terms).Assembly.GetManifestResourceStream("terms.txt")!);
        var text = file.ReadToEnd().ReplaceLineEndings("\n").Trim();
        return new(document, version, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), text);
    }
}
