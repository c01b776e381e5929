using DinumTalent.Application.Common.Ports;

namespace DinumTalent.Infrastructure.Mail;

/// <summary>The mails that Development would have sent.</summary>
public interface IMailbox
{
    /// <summary>Newest first.</summary>
    IReadOnlyList<MailboxMail> List();

    /// <summary>Null when there is none of that identifier, whatever it looks like.</summary>
    MailboxMail? Find(string id);
}

/// <summary>A mail as its recipient would see it.</summary>
/// <param name="Id">Names it in an address.</param>
/// <param name="To">Recipient's address.</param>
/// <param name="Subject">One line.</param>
/// <param name="At">In UTC.</param>
/// <param name="Text">The plain version.</param>
/// <param name="Html">A whole document; show it in a sandboxed frame.</param>
public sealed record MailboxMail(string Id, string To, string Subject, DateTime At, string Text, string Html)
{
    public IReadOnlyList<MailAttachment> Attachments { get; init; } = [];
}
