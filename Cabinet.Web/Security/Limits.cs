using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Cabinet.Web.Security;

/// <summary>How much one request may bring and how long it may take to arrive.</summary>
internal static class Limits
{
    private const int Body = 1024 * 1024;

    public static void Set(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = Body;
        kestrel.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
        kestrel.Limits.MaxRequestLineSize = 8 * 1024;
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        kestrel.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(75);
    }

    public static void Set(FormOptions form)
    {
        form.ValueCountLimit = 256;
        form.KeyLengthLimit = 256;
        form.ValueLengthLimit = 64 * 1024;
        form.MultipartBodyLengthLimit = Body;
    }
}
