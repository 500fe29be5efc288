using Cabinet.Graph.Devices;
using Cabinet.Graph.Links;
using Microsoft.Extensions.DependencyInjection;

namespace Cabinet.Graph.Profile;

/// <summary>Registers what residents do with their own login, links and sessions (M24, M25).</summary>
internal static class Setup
{
    public static IServiceCollection AddProfile(this IServiceCollection services) => services
        .AddScoped<Proof>()
        .AddScoped<Notices>()
        .AddScoped<LoginQueries>()
        .AddScoped<LoginDataQueries>()
        .AddScoped<PasswordMutations>()
        .AddScoped<EmailMutations>()
        .AddScoped<EmailLinks>()
        .AddScoped<PhoneMutations>()
        .AddScoped<RemovalMutations>()
        .AddScoped<LinkQueries>()
        .AddScoped<LinkMutations>()
        .AddScoped<LinkCare>()
        .AddScoped<SessionQueries>()
        .AddScoped<SessionMutations>()
        .AddScoped<SignInMutations>();
}
