namespace DinumTalent.Application.Common.Ports;

/// <summary>Hands a mail to the mail server. Throws when that can't be done now, and the outbox tries again; <see cref="UndeliverableException"/> when it never can.</summary>
public interface IMailer
{
    Task Send(MailMessage mail, CancellationToken cancellationToken);
}

/// <summary>A mail in plain French text; the sender adds greeting address, footer and an HTML version with the same words.</summary>
/// <param name="To">Address.</param>
/// <param name="ToName">Name of the person, if known.</param>
/// <param name="Subject">One line.</param>
/// <param name="Text">Paragraphs separated by empty lines; a line that is an address becomes a link.</param>
/// <param name="MessageKey">The same for the same mail: repeated after a crash, it bears the same Message-ID.</param>
public sealed record MailMessage(string To, string? ToName, string Subject, string Text, Guid MessageKey)
{
    public IReadOnlyList<MailAttachment> Attachments { get; init; } = [];
}

/// <summary>A file that goes with a mail. A calendar file is also offered as another form of the mail itself, which calendars act upon.</summary>
/// <param name="Name">Of the file.</param>
/// <param name="ContentType">With its parameters, such as the method of a calendar file.</param>
/// <param name="Content">The whole of it.</param>
public sealed record MailAttachment(string Name, string ContentType, byte[] Content);
