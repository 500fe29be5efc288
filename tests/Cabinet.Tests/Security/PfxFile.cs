using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Cabinet.Tests.Security;

/// <summary>A certificate made for one test, in a file of its own.</summary>
internal sealed class PfxFile : IDisposable
{
    public const string Password = "омуль";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("cabinet-keys-");

    public PfxFile(bool hasPrivateKey = true)
    {
        using var rsa = RSA.Create(2048);
        var now = DateTimeOffset.UtcNow;
        using var made = new CertificateRequest("CN=cabinet-keys", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        using var shown = X509CertificateLoader.LoadCertificate(made.RawData);
        File.WriteAllBytes(Path, (hasPrivateKey ? made : shown).Export(X509ContentType.Pfx, Password));
    }

    public string Path => System.IO.Path.Combine(_folder.FullName, "keys.pfx");

    /// <summary>The settings of a node that has it.</summary>
    public string[] Settings => [$"--Keys:Certificate={Path}", $"--Keys:Password={Password}"];

    public void Dispose() => _folder.Delete(recursive: true);
}
