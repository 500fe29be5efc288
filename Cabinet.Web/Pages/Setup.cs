using Cabinet.Web.Pages.Meters;
using Cabinet.Web.Pages.Shared;

namespace Cabinet.Web.Pages;

/// <summary>Registers what the residents' pages share.</summary>
public static class Setup
{
    public static IServiceCollection AddCabinetPages(this IServiceCollection services) => services
        .AddScoped<Frame>()
        .AddScoped<NewReadings>();
}
