using MimeKit;

namespace Cabinet.Web.Delivery;

/// <summary>The mail server (<c>Smtp__…</c>).</summary>
public sealed record SmtpSettings(string Host, int Port, string? User, string? Password, MailboxAddress From)
{
    private const int Submission = 587;
    private const int MostConnections = 20;

    /// <summary>Connections at once. Each may send one letter twice when the program is killed, so there is one unless more are wanted.</summary>
    public int Connections { get; private init; } = 1;

    /// <summary>The settings; null when no mail server is named.</summary>
    /// <exception cref="SettingsException">They are half given or wrong; the message names the key.</exception>
    public static SmtpSettings? Read(IConfiguration configuration)
    {
        var smtp = configuration.GetSection("Smtp");
        if (smtp["Host"] is not { Length: > 0 } host)
            return smtp.GetChildren().FirstOrDefault(x => !string.IsNullOrEmpty(x.Value)) is { Key: var key }
                ? throw new SettingsException($"Smtp__{key} is set, so Smtp__Host is needed too.")
                : null;
        if (string.IsNullOrEmpty(smtp["From"]))
            throw new SettingsException("Smtp__Host is set, so Smtp__From is needed too.");
        if (!MailboxAddress.TryParse(smtp["From"], out var from) || !from.Address.Contains('@', StringComparison.Ordinal))
            throw new SettingsException("Smtp__From must be an address: Supplier <noreply@example.com>.");
        var port = Submission;
        if (!string.IsNullOrEmpty(smtp["Port"]) && (!int.TryParse(smtp["Port"], out port) || port is < 1 or > 65535))
            throw new SettingsException("Smtp__Port must be a number from 1 to 65535.");
        var connections = 1;
        if (!string.IsNullOrEmpty(smtp["Connections"]) && (!int.TryParse(smtp["Connections"], out connections) || connections is < 1 or > MostConnections))
            throw new SettingsException($"Smtp__Connections must be a number from 1 to {MostConnections}.");
        if (string.IsNullOrEmpty(smtp["User"]) != string.IsNullOrEmpty(smtp["Password"]))
            throw new SettingsException("Smtp__User and Smtp__Password are given together.");
        return new SmtpSettings(host, port, Said(smtp["User"]), Said(smtp["Password"]), from) { Connections = connections };
    }

    private static string? Said(string? value) => string.IsNullOrEmpty(value) ? null : value;
}
