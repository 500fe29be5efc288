using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;

namespace Cabinet.Web.Security;

/// <summary>The certificates (<c>Keys__…</c>) under which the nodes' shared keys lie in the database.</summary>
/// <param name="Current">New keys are put under it; null when they lie in clear.</param>
/// <param name="Former">What opens keys that were put under them before.</param>
internal sealed record KeyCertificates(X509Certificate2? Current, IReadOnlyList<X509Certificate2> Former)
{
    /// <exception cref="SettingsException">A file cannot be used; the message names the key.</exception>
    public static KeyCertificates Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var (keys, password) = (configuration.GetSection("Keys"), configuration["Keys:Password"]);
        var former = keys["Former"]?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
        var current = string.IsNullOrWhiteSpace(keys["Certificate"]) ? null : keys["Certificate"];
        if (current is null && former.Length == 0 && !string.IsNullOrEmpty(password))
            throw new SettingsException("Keys__Password is set, so Keys__Certificate is needed too.");
        return new(current is null ? null : Load("Keys__Certificate", current), [.. former.Select(x => Load("Keys__Former", x))]);

        X509Certificate2 Load(string key, string file) => Open(key, Path.GetFullPath(file, environment.ContentRootPath), password);
    }

    public void Protect(IDataProtectionBuilder protection)
    {
        if (Current is not null)
            protection.ProtectKeysWithCertificate(Current);
        if (Former.Count > 0)
            protection.UnprotectKeysWithAnyCertificate([.. Former]);
    }

    private static X509Certificate2 Open(string key, string file, string? password)
    {
        try
        {
            var certificate = X509CertificateLoader.LoadPkcs12(File.ReadAllBytes(file), password);
            using var rsa = certificate.GetRSAPrivateKey();
            return rsa is null ? throw new SettingsException($"{key} must hold an RSA certificate with its private key: {file}") : certificate;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"{key} cannot be read: {e.Message}");
        }
        catch (CryptographicException)
        {
            throw new SettingsException($"{key} must be a PFX file (PKCS #12) that Keys__Password opens: {file}");
        }
    }
}
