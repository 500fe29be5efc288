using Cabinet.Data.Notifications;
using Cabinet.Graph.Notifications;
using Cabinet.Web.Delivery.Sms;
using Cabinet.Web.Workers;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Cabinet.Web.Delivery;

/// <summary>Registers the delivery of mail and SMS by the settings.</summary>
internal static class Setup
{
    /// <exception cref="SettingsException">Settings are half given or wrong.</exception>
    public static void AddDelivery(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddCabinetNotifications(bodiesStay: environment.IsDevelopment());
        services.AddSingleton(new Sender(configuration["Supplier:Name"] is { Length: > 0 } name ? name : Sender.Unnamed));
        services.AddScoped<LetterWriter>();
        services.AddScoped<Delivering>();
        services.TryAddSingleton(new DeliveryPace());
        services.AddHostedService<DeliveryWorker>();
        AddMail(services, SmtpSettings.Read(configuration), environment);
        AddSms(services, SmsSettings.Read(configuration), environment);
    }

    private static void AddMail(IServiceCollection services, SmtpSettings? settings, IHostEnvironment environment)
    {
        if (settings is not null)
            services.AddSingleton(settings).AddSingleton<Envelope>().AddSingleton<ICarrier, SmtpCarrier>();
        else if (environment.IsDevelopment())
            services.AddSingleton<ICarrier>(new InboxCarrier(MessageChannel.Mail));
    }

    private static void AddSms(IServiceCollection services, SmsSettings? settings, IHostEnvironment environment)
    {
        if (settings is null && environment.IsDevelopment())
            services.AddSingleton<ICarrier>(new InboxCarrier(MessageChannel.Sms));
        if (settings is null)
            return;
        services.AddSingleton(settings);
        // A redirect would carry the key elsewhere, and a connection is made anew often enough to follow the gateway's DNS.
        services.AddSingleton(_ => new Gateway(new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) }), settings));
        if (settings.Provider == SmsSettings.SmsRu)
            services.AddSingleton<ICarrier, SmsRuCarrier>();
        else
            services.AddSingleton<ICarrier, SmscCarrier>();
    }
}
