using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cabinet.Web.Pages.Dev;

/// <summary>The pages of <c>/dev</c> have an address in Development only; elsewhere they are not there.</summary>
internal static class Setup
{
    public static void AddDevelopmentPages(this IServiceCollection services, IHostEnvironment environment)
    {
        if (!environment.IsDevelopment())
            services.Configure<RazorPagesOptions>(options => options.Conventions.AddFolderRouteModelConvention("/Dev", page => page.Selectors.Clear()));
    }
}
