using System.Data.Common;
using System.Security.Cryptography;
using System.Xml.Linq;
using Cabinet.Graph;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;

namespace Cabinet.Web.Security;

/// <summary>
/// Whether this node opens every key that the nodes share. One that does not would make keys of its own without a word, and could read nothing that was
/// sealed under the others: it does not start.
/// </summary>
internal sealed class KeyCheck(IKeyManager keys, IOptions<KeyManagementOptions> options, KeyCertificates certificates, IHostEnvironment environment, ILogger<KeyCheck> log) : IHostedService
{
    private static readonly XName Sealed = XName.Get("encryptedSecret", "http://schemas.asp.net/2015/03/dataProtection");

    /// <summary>Until then other nodes have been given the certificate too, and have read the new key.</summary>
    private static readonly TimeSpan Notice = TimeSpan.FromDays(2);

    private volatile bool _passed;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (certificates.Current is null && !environment.IsDevelopment())
            log.LogWarning("Keys__Certificate is not set: the keys to cookies, letters and second factors lie unencrypted in the database");
        try
        {
            if (!Passes())
                throw new SettingsException("The database holds keys that this node cannot open: Keys__Certificate, or Keys__Former, must name the certificate that they were put under.");
            if (certificates.Current is not null)
                Succeed();
        }
        catch (Exception e) when (e is DbException || Readiness.IsAway(e))
        {
            log.LogWarning("Keys are not read yet: {Error}", e.GetType().Name);
        }
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Asked at the start and, when the database was away then, by readiness.</summary>
    public bool Passes() => _passed || (_passed = keys.GetAllKeys().All(Opens));

    private static bool Opens(IKey key)
    {
        try
        {
            return key.IsRevoked || key.Descriptor is not null;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    /// <summary>Keys made before there was a certificate stay in clear, to open what they sealed; the first one under it follows them soon.</summary>
    private void Succeed()
    {
        var known = options.Value.XmlRepository!.GetAllElements();
        if (known.Count == 0 || known.Any(x => x.Descendants(Sealed).Any()))
            return;
        var from = DateTimeOffset.UtcNow + Notice;
        keys.CreateNewKey(from, from + options.Value.NewKeyLifetime);
        log.LogWarning("Keys made before Keys__Certificate was set lie unencrypted in the database; from {From:u} on a key under it seals", from);
    }
}
