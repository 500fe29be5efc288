using Cabinet.Data.Audit;
using Cabinet.Data.Limits;
using Cabinet.Graph.Accounts;
using Cabinet.Graph.Bills;
using Cabinet.Graph.Engine;
using Cabinet.Graph.Houses;
using Cabinet.Graph.Limits;
using Cabinet.Graph.Meters;
using Cabinet.Graph.Notifications;
using Cabinet.Graph.Payments;
using Cabinet.Graph.Profile;
using Cabinet.Graph.Readings;
using Cabinet.Graph.Registrations;
using Cabinet.Graph.Services;
using Cabinet.Graph.Settlements;
using Cabinet.Graph.Staff;
using Cabinet.Graph.Viewers;
using Microsoft.Extensions.DependencyInjection;

namespace Cabinet.Graph;

/// <summary>Registers the resolvers, which pages and GraphQL share.</summary>
public static class Setup
{
    public static IServiceCollection AddCabinetGraph(this IServiceCollection services, ReadingWindow window) => services
        .AddSingleton(window)
        .AddScoped<Viewer>()
        .AddScoped<FirstAnswers>()
        .AddScoped<AccountQueries>()
        .AddScoped<HouseQueries>()
        .AddScoped<NodeQueries>()
        .AddScoped<ViewerQueries>()
        .AddScoped<ServiceQueries>()
        .AddScoped<SettlementQueries>()
        .AddScoped<MeterQueries>()
        .AddScoped<ReadingQueries>()
        .AddScoped<ReadingMutations>()
        .AddScoped<BillQueries>()
        .AddScoped<PaymentQueries>()
        .AddScoped<SettlementTotals>()
        .AddScoped<ReadingTotals>()
        .AddScoped<PaymentTotals>()
        .AddSingleton<Allowance>()
        .AddScoped<Tallies>()
        .AddScoped<AuditLog>()
        .AddScoped<AuditQueries>()
        .AddScoped<StaffAccounts>()
        .AddScoped<StaffMutations>()
        .AddScoped<OldRows>()
        .AddScoped<HeardReading>()
        .AddScoped<ReadingSubscriptions>()
        .AddSingleton<ReadingFeed>()
        .AddScoped<NotificationQueries>()
        .AddScoped<RegistrationQueries>()
        .AddScoped<RegistrationMutations>()
        .AddScoped<RegistrationLetters>()
        .AddScoped<RegistrationConfirmations>()
        .AddScoped<Completion>()
        .AddProfile()
        .AddEngine();
}
