using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Cabinet.Web;

/// <summary>The cookie of a browser that signed in before: sealed, it names the device and the last few who signed in on it. It opens nothing by itself.</summary>
internal sealed class DeviceCookie(IDataProtectionProvider protection)
{
    public const string Name = "__Host-cabinet-device";

    private const int MostOwners = 8;
    private static readonly TimeSpan Life = TimeSpan.FromDays(365);
    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("Cabinet.Device").ToTimeLimitedDataProtector();

    /// <summary>The browser's own name and who signed in on it; null when there is no cookie of ours.</summary>
    public (string Id, IReadOnlyCollection<string> Owners)? Known(HttpContext context) => Read(context.Request) is [var id, .. var owners] ? (id, owners) : null;

    /// <summary>Remembers that somebody signed in here.</summary>
    public void Give(HttpContext context, string owner)
    {
        string[] known = Read(context.Request) is { Length: > 0 } read ? read : [Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16))];
        var text = string.Join(' ', [known[0], owner, .. known.Skip(1).Where(x => x != owner).Take(MostOwners - 1)]);
        var options = new CookieOptions { Secure = true, HttpOnly = true, SameSite = SameSiteMode.Lax, Path = "/", IsEssential = true, MaxAge = Life };
        context.Response.Cookies.Append(Name, _protector.Protect(text, Life), options);
    }

    /// <summary>The device, then whoever signed in on it; nothing when there is no cookie of ours.</summary>
    private string[] Read(HttpRequest request)
    {
        try
        {
            return request.Cookies.TryGetValue(Name, out var value) ? _protector.Unprotect(value).Split(' ') : [];
        }
        catch (CryptographicException)
        {
            return [];
        }
    }
}
