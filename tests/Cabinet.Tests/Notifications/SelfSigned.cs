using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Cabinet.Tests.Notifications;

/// <summary>A folder with a key and a certificate for this machine, made now. Whoever lists it among the trusted ones trusts it, nobody else.</summary>
internal sealed class SelfSigned : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("cabinet-certificate-");

    public SelfSigned()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        File.WriteAllText(Path.Combine(Folder, "key.pem"), key.ExportPkcs8PrivateKeyPem());
        File.WriteAllText(Certificate, certificate.ExportCertificatePem());
    }

    public string Folder => _folder.FullName;

    public string Certificate => Path.Combine(Folder, "cert.pem");

    public void Dispose() => _folder.Delete(recursive: true);
}
