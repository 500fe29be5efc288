using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Cabinet.Graph.Notifications;

/// <summary>Registers the outbox and what empties it.</summary>
public static class Setup
{
    /// <param name="services">The site's services.</param>
    /// <param name="bodiesStay">Whether letters stay readable after they were sent: Development only.</param>
    public static IServiceCollection AddCabinetNotifications(this IServiceCollection services, bool bodiesStay)
    {
        services.TryAddSingleton(new Bodies(bodiesStay));
        return services.AddSingleton<LetterSeal>().AddScoped<Outbox>().AddScoped<DueMessages>().AddScoped<InboxQueries>();
    }
}
