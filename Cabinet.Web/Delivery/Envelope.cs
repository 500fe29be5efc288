using System.Globalization;
using MimeKit;
using MimeKit.Text;

namespace Cabinet.Web.Delivery;

/// <summary>Makes the e-mail of a message: plain text and HTML side by side, the same Message-ID at every try.</summary>
internal sealed class Envelope(SmtpSettings settings, SiteSettings site)
{
    public MimeMessage Of(Parcel parcel)
    {
        var mail = new MimeMessage
        {
            // An id starts anew in another database, so the moment stands beside it.
            MessageId = string.Create(CultureInfo.InvariantCulture, $"{parcel.Id}.{parcel.Message.CreatedUtc.Ticks / TimeSpan.TicksPerMillisecond}@{site.PublicUrl.Host}"),
            Date = new DateTimeOffset(DateTime.SpecifyKind(parcel.Message.CreatedUtc, DateTimeKind.Utc)),
            Subject = parcel.Letter.Subject,
            Body = new MultipartAlternative(
                new TextPart(TextFormat.Plain) { Text = parcel.Letter.Text },
                new TextPart(TextFormat.Html) { Text = parcel.Letter.Html }),
        };
        mail.From.Add(settings.From);
        mail.To.Add(new MailboxAddress("", parcel.Address));
        // Nobody's holiday notice should answer, and no list should take it up.
        mail.Headers.Add("Auto-Submitted", "auto-generated");
        return mail;
    }
}
