using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Cabinet.Tests.Logins;

/// <summary>Lets a test's browsers come from network addresses of their own; the server of tests has no network.</summary>
internal sealed class Addresses : IStartupFilter
{
    private const string Header = "X-Test-Address";

    public static void AddTo(WebApplicationBuilder builder) => builder.Services.AddSingleton<IStartupFilter, Addresses>();

    public static Person From(CabinetHost host, string address)
    {
        var person = host.Stranger();
        person.DefaultRequestHeaders.Add(Header, address);
        return person;
    }

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, go) =>
        {
            context.Connection.RemoteIpAddress = IPAddress.Parse(context.Request.Headers[Header].FirstOrDefault() ?? "192.0.2.1");
            return go(context);
        });
        next(app);
    };
}
