using Cabinet.Data;
using Cabinet.Data.Limits;
using Cabinet.Graph.Limits;
using Cabinet.Graph.Pseudonyms;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Cabinet.Graph.Logins;

/// <summary>Registers sign-in, sessions and the keys that all nodes share.</summary>
public static class Setup
{
    public static IServiceCollection AddCabinetLogins(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("Cabinet").PersistKeysToDbContext<CabinetDb>();
        services.TryAddScoped<Viewer>();
        services.TryAddSingleton(new SecondFactor(IsRequired: true));
        return services
            .AddSingleton<Passwords>()
            .AddSingleton<SessionCache>()
            .AddSingleton<SeenSessions>()
            .AddSingleton<LockLetters>()
            .AddSingleton<TotpSecrets>()
            .AddScoped<Streaks>()
            .AddScoped<Failures>()
            .AddScoped<Guesses>()
            .AddScoped<SecondFactors>()
            .AddSingleton<SealedIds>()
            .AddScoped<Device>()
            .AddScoped<SessionChange>()
            .AddScoped<Sessions>()
            .AddScoped<SignIns>()
            .AddScoped<Entry>()
            .AddScoped<Tries>()
            .AddScoped<EmailLimit>()
            .AddScoped<Recoveries.RecoveryLinks>()
            .AddScoped<Recoveries.RecoveryMutations>()
            .AddScoped<StaffMembers>()
            .AddScoped<Readiness>()
            .AddScoped<DemoLogins>();
    }
}
