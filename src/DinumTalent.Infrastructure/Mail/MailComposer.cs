using System.Text;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Common;
using MimeKit;
using MimeKit.Text;
using OutgoingMail = DinumTalent.Application.Common.Ports.MailMessage;

namespace DinumTalent.Infrastructure.Mail;

/// <summary>Makes the message that travels, always the same for the same mail but for its date.</summary>
internal static class MailComposer
{
    public const int SubjectMaxLength = 200;

    /// <exception cref="ArgumentException">The recipient's address is none.</exception>
    public static MimeMessage Compose(OutgoingMail mail, string from, string fromName, DateTimeOffset now)
    {
        var recipient = EmailAddress.Create(mail.To);
        if (recipient.IsFailure) throw new ArgumentException("The recipient's address is not valid.", nameof(mail));

        var message = new MimeMessage
        {
            Subject = OneLine(mail.Subject, SubjectMaxLength),
            Date = now,
            MessageId = $"{mail.MessageKey:N}@{from[(from.LastIndexOf('@') + 1)..]}",
            Body = Body(mail),
        };
        message.From.Add(new MailboxAddress(OneLine(fromName, 100), from));
        message.To.Add(new MailboxAddress(OneLine(mail.ToName ?? "", 200), recipient.Value.Value));

        // So that neither an absence message nor a list answers (RFC 3834).
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        message.Headers.Add("X-Auto-Response-Suppress", "All");
        return message;
    }

    private static MimeEntity Body(OutgoingMail mail)
    {
        var words = new MultipartAlternative
        {
            Part(TextFormat.Plain, MailText.Plain(mail)),
            Part(TextFormat.Html, MailText.Html(mail)),
        };
        if (mail.Attachments.Count == 0) return words;

        // Calendars act upon the form of the mail that they know best, the last one (RFC 6047); the attachment is for everybody else.
        foreach (var calendar in mail.Attachments.Where(a => ContentType.Parse(a.ContentType).IsMimeType("text", "calendar"))) words.Add(Part(calendar));
        var whole = new Multipart("mixed") { words };
        foreach (var attachment in mail.Attachments)
        {
            var part = Part(attachment);
            part.ContentDisposition = new ContentDisposition(ContentDisposition.Attachment) { FileName = attachment.Name };
            whole.Add(part);
        }

        return whole;
    }

    private static MimePart Part(MailAttachment file) => new(ContentType.Parse(file.ContentType))
    {
        Content = new MimeContent(new MemoryStream(file.Content)),
        ContentTransferEncoding = ContentEncoding.Base64,
    };

    private static TextPart Part(TextFormat format, string text) =>
        new(format) { Text = text, ContentTransferEncoding = ContentEncoding.QuotedPrintable };

    /// <summary>A line break in a header would begin another header.</summary>
    private static string OneLine(string text, int most)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text) line.Append(char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c);
        var trimmed = line.ToString().Trim();
        return trimmed.Length <= most ? trimmed : trimmed[..(most - 1)].TrimEnd() + "…";
    }
}
