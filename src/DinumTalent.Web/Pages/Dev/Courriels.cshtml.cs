using DinumTalent.Infrastructure.Mail;

namespace DinumTalent.Web.Pages.Dev;

/// <summary>The mails that would have left, newest first. Development only.</summary>
public sealed class CourrielsModel(IMailbox mailbox) : TalentPage
{
    private const int Most = 200;

    public IReadOnlyList<MailboxMail> Mails { get; private set; } = [];

    public void OnGet() => Mails = [.. mailbox.List().Take(Most)];
}
