using System.Net;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Cabinet.Web.Delivery;

/// <summary>A connection to the mail server that takes letters one after another, and knows whether the one under way may have been taken.</summary>
internal sealed class SmtpLine : SmtpClient
{
    private readonly SmtpSettings _settings;

    public SmtpLine(SmtpSettings settings) => (_settings, Timeout) = (settings, (int)Delivering.Patience.TotalMilliseconds);

    /// <summary>Whether it was opened before the letter under way.</summary>
    public bool IsKept { get; private set; }

    /// <summary>Whether the letter under way has its recipient, so that its data may be on their way.</summary>
    public bool MayBeTaken { get; private set; }

    /// <summary>Connects and signs in; does nothing where that is done.</summary>
    /// <exception cref="NoTlsException">The password would have to travel in clear.</exception>
    public async Task Ready(CancellationToken cancel)
    {
        (IsKept, MayBeTaken) = (IsConnected, false);
        if (IsKept)
            return;
        // Auto: TLS from the first byte at port 465, elsewhere STARTTLS when offered.
        await ConnectAsync(_settings.Host, _settings.Port, SecureSocketOptions.Auto, cancel);
        if (_settings.User is null)
            return;
        if (!IsSecure && !IsHere())
            throw new NoTlsException();
        await AuthenticateAsync(_settings.User, _settings.Password!, cancel);
    }

    protected override void OnRecipientAccepted(MimeMessage message, MailboxAddress mailbox, SmtpResponse response) => MayBeTaken = true;

    /// <summary>Says good-bye. What was taken is taken, however the server answers.</summary>
    public async Task Leave(CancellationToken cancel)
    {
        try
        {
            await DisconnectAsync(quit: true, cancel);
        }
        catch (Exception e) when (e is ProtocolException or CommandException or IOException or System.Net.Sockets.SocketException or OperationCanceledException or ServiceNotConnectedException)
        {
        }
        Dispose();
    }

    /// <summary>A password travels in clear only within this machine.</summary>
    private bool IsHere() => _settings.Host is "localhost" || (IPAddress.TryParse(_settings.Host, out var address) && IPAddress.IsLoopback(address));
}

/// <summary>The mail server offers no encryption, and it is not on this machine.</summary>
internal sealed class NoTlsException : Exception;
