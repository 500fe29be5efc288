using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Sockets;
using Cabinet.Data.Notifications;
using Cabinet.Graph.Notifications;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;

namespace Cabinet.Web.Delivery;

/// <summary>Hands e-mails to the mail server, over connections that stay open for as long as letters follow each other.</summary>
internal sealed class SmtpCarrier(SmtpSettings settings, Envelope envelope) : ICarrier
{
    private static readonly TimeSpan LongestFarewell = TimeSpan.FromSeconds(5);

    private readonly ConcurrentBag<SmtpLine> _kept = [];

    public MessageChannel Channel => MessageChannel.Mail;

    /// <summary>The same Message-ID goes again, by which mail servers and programs know a message that they have.</summary>
    public bool MayRepeat => true;

    public int AtOnce => settings.Connections;

    public Task<Outcome> Carry(Parcel parcel, CancellationToken cancel) => OverLine(line => line.SendAsync(envelope.Of(parcel), cancel), cancel);

    /// <summary>As many trips as a letter takes, and as much to encode.</summary>
    public Task Pretend(Parcel parcel, CancellationToken cancel) => OverLine(async line =>
    {
        await envelope.Of(parcel).WriteToAsync(Stream.Null, cancel);
        for (var trips = 0; trips < 3; trips++)
            await line.NoOpAsync(cancel);
        return "";
    }, cancel);

    public async Task Rest()
    {
        using var limit = new CancellationTokenSource(LongestFarewell);
        while (_kept.TryTake(out var line))
            await line.Leave(limit.Token);
    }

    /// <summary>A kept connection may have died since: as long as the letter's data have not begun, another takes the letter.</summary>
    private async Task<Outcome> OverLine(Func<SmtpLine, Task<string>> act, CancellationToken cancel)
    {
        while (true)
        {
            if (!_kept.TryTake(out var line))
                line = new SmtpLine(settings);
            var (outcome, isBroken) = await Over(line, act, cancel);
            if (!isBroken)
                _kept.Add(line);
            else
                line.Dispose();
            if (!isBroken || !line.IsKept || line.MayBeTaken || cancel.IsCancellationRequested)
                return outcome;
        }
    }

    private static async Task<(Outcome Outcome, bool IsBroken)> Over(SmtpLine line, Func<SmtpLine, Task<string>> act, CancellationToken cancel)
    {
        try
        {
            await line.Ready(cancel);
            return (Outcome.Delivered(Shortened(await act(line))), false);
        }
        catch (SmtpCommandException e)
        {
            return (IsForGood(e) ? Outcome.Refused(Code(e)) : Outcome.Later(Code(e)), !line.IsConnected || e.StatusCode == SmtpStatusCode.ServiceNotAvailable);
        }
        catch (Exception e) when (e is AuthenticationException or NoTlsException)
        {
            return (Outcome.Later(e is NoTlsException ? "no-tls" : "sign-in"), true);
        }
        catch (SslHandshakeException)
        {
            return (Outcome.Later("tls"), true);
        }
        catch (Exception e) when (e is ProtocolException or IOException or SocketException or ServiceNotConnectedException or ServiceNotAuthenticatedException
            or NotSupportedException or OperationCanceledException or TimeoutException)
        {
            return (Outcome.Later(e is OperationCanceledException or TimeoutException ? "timeout" : "connection"), true);
        }
    }

    /// <summary>Refused for what it is or for whom. A 5xx to anything else is the matter of the settings or of the server, which change.</summary>
    private static bool IsForGood(SmtpCommandException e) =>
        (int)e.StatusCode >= 500 && (e.ErrorCode is SmtpErrorCode.RecipientNotAccepted or SmtpErrorCode.MessageNotAccepted);

    private static string Code(SmtpCommandException e) => ((int)e.StatusCode).ToString(CultureInfo.InvariantCulture);

    private static string Shortened(string answer) => answer.Length > 200 ? answer[..200] : answer;
}
