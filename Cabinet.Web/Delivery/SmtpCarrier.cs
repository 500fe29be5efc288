using System.Net;
using System.Net.Sockets;
using Cabinet.Data.Notifications;
using Cabinet.Graph.Notifications;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;

namespace Cabinet.Web.Delivery;

/// <summary>Hands e-mails to the mail server.</summary>
internal sealed class SmtpCarrier(SmtpSettings settings, Envelope envelope) : ICarrier
{
    public MessageChannel Channel => MessageChannel.Mail;

    /// <summary>The same Message-ID goes again, by which mail servers and programs know a message that they have.</summary>
    public bool MayRepeat => true;

    public async Task<Outcome> Carry(Parcel parcel, CancellationToken cancel)
    {
        using var client = new SmtpClient { Timeout = (int)Delivering.Patience.TotalMilliseconds };
        try
        {
            // Auto: TLS from the first byte at port 465, elsewhere STARTTLS when offered.
            await client.ConnectAsync(settings.Host, settings.Port, SecureSocketOptions.Auto, cancel);
            if (settings.User is not null)
            {
                if (!client.IsSecure && !IsHere())
                    return Outcome.Later("no-tls");
                await client.AuthenticateAsync(settings.User, settings.Password!, cancel);
            }
            var answer = await client.SendAsync(envelope.Of(parcel), cancel);
            await Leave(client, cancel);
            return Outcome.Delivered(Shortened(answer));
        }
        catch (SmtpCommandException e)
        {
            return IsForGood(e) ? Outcome.Refused(Code(e)) : Outcome.Later(Code(e));
        }
        catch (AuthenticationException)
        {
            return Outcome.Later("sign-in");
        }
        catch (SslHandshakeException)
        {
            return Outcome.Later("tls");
        }
        catch (Exception e) when (e is ProtocolException or IOException or SocketException or ServiceNotConnectedException or ServiceNotAuthenticatedException
            or NotSupportedException or OperationCanceledException or TimeoutException)
        {
            return Outcome.Later(e is OperationCanceledException or TimeoutException ? "timeout" : "connection");
        }
    }

    /// <summary>A password travels in clear only within this machine.</summary>
    private bool IsHere() => settings.Host is "localhost" || (IPAddress.TryParse(settings.Host, out var address) && IPAddress.IsLoopback(address));

    /// <summary>Refused for what it is or for whom. A 5xx to anything else is the matter of the settings or of the server, which change.</summary>
    private static bool IsForGood(SmtpCommandException e) =>
        (int)e.StatusCode >= 500 && (e.ErrorCode is SmtpErrorCode.RecipientNotAccepted or SmtpErrorCode.MessageNotAccepted);

    private static string Code(SmtpCommandException e) => ((int)e.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The message is taken: how the server says good-bye changes nothing.</summary>
    private static async Task Leave(SmtpClient client, CancellationToken cancel)
    {
        try
        {
            await client.DisconnectAsync(quit: true, cancel);
        }
        catch (Exception e) when (e is ProtocolException or CommandException or IOException or SocketException or OperationCanceledException)
        {
        }
    }

    private static string Shortened(string answer) => answer.Length > 200 ? answer[..200] : answer;
}
