using Cabinet.Graph;
using Cabinet.Web.Security;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;

namespace Cabinet.Web;

/// <summary>What the load balancer asks: is the process alive, and can it serve.</summary>
internal static class Health
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public static void MapHealth(this WebApplication app)
    {
        ISkipStatusCodePagesMetadata plain = new SkipStatusCodePagesAttribute();
        app.MapGet("/health/live", () => Results.Text("live")).WithMetadata(plain, Entrance.Unattended);
        app.MapGet("/health/ready", Ready).WithMetadata(plain, Entrance.Unattended);
    }

    private static async Task<IResult> Ready(Readiness readiness, KeyCheck keys, IHostApplicationLifetime lifetime, HttpResponse response, CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Patience);
        if (!lifetime.ApplicationStopping.IsCancellationRequested && await readiness.Ask(limit.Token) && keys.Passes())
            return Results.Text("ready");
        response.Headers.RetryAfter = "5";
        return Results.Text("not ready", statusCode: StatusCodes.Status503ServiceUnavailable);
    }
}
