using System.Globalization;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Infrastructure.Files;
using Microsoft.Extensions.Options;
using MimeKit;
using OutgoingMail = DinumTalent.Application.Common.Ports.MailMessage;

namespace DinumTalent.Infrastructure.Mail;

/// <summary>Where the mailbox of Development lies.</summary>
/// <param name="Folder">"courriels" in the data folder.</param>
public sealed record MailboxOptions(string Folder);

/// <summary>Keeps each mail as an .eml file, one for each message key however often it is sent.</summary>
internal sealed class MailboxMailer(MailboxOptions mailbox, IOptions<MailOptions> options, TimeProvider clock) : IMailer, IMailbox
{
    private const string Extension = ".eml";
    private const string DefaultFrom = "ne-pas-repondre@dinumtalent.test";

    public async Task Send(OutgoingMail mail, CancellationToken cancellationToken)
    {
        using var message = MailComposer.Compose(mail, Sender(options.Value), options.Value.FromName, clock.GetUtcNow());
        using var content = new MemoryStream();
        await message.WriteToAsync(content, cancellationToken);
        await DurableFile.Write(PathOf(mail.MessageKey), content.ToArray(), overwrite: true, cancellationToken);
    }

    /// <summary>Who mails come from; Development has one without any setting.</summary>
    public static string Sender(MailOptions options) => options.From is { Length: > 0 } configured ? configured : DefaultFrom;

    public IReadOnlyList<MailboxMail> List() => !Directory.Exists(mailbox.Folder)
        ? []
        : new DirectoryInfo(mailbox.Folder).EnumerateFiles("*" + Extension)
            .Select(file => (Mail: Find(Path.GetFileNameWithoutExtension(file.Name)), file.LastWriteTimeUtc))
            .Where(found => found.Mail is not null)
            .OrderByDescending(found => found.Mail!.At).ThenByDescending(found => found.LastWriteTimeUtc)
            .Select(found => found.Mail!)
            .ToList();

    public MailboxMail? Find(string id)
    {
        if (!Guid.TryParseExact(id, "N", out var key)) return null;
        try
        {
            using var message = MimeMessage.Load(PathOf(key));
            var to = message.To.Mailboxes.Select(m => m.Address).FirstOrDefault() ?? "";
            return new MailboxMail(id, to, message.Subject ?? "", message.Date.UtcDateTime, message.TextBody ?? "", message.HtmlBody ?? "")
            {
                Attachments = [.. message.Attachments.OfType<MimePart>().Select(Attached)],
            };
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private static MailAttachment Attached(MimePart part)
    {
        using var content = new MemoryStream();
        part.Content?.DecodeTo(content);
        return new MailAttachment(part.FileName ?? "piece-jointe", part.ContentType.MimeType, content.ToArray());
    }

    private string PathOf(Guid key) => Path.Combine(mailbox.Folder, key.ToString("N", CultureInfo.InvariantCulture) + Extension);
}
