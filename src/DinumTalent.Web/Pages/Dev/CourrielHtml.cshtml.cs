using DinumTalent.Infrastructure.Mail;
using Microsoft.AspNetCore.Mvc;
using NetEscapades.AspNetCore.SecurityHeaders;

namespace DinumTalent.Web.Pages.Dev;

/// <summary>The formatted version of a mail, alone and without scripts. Development only.</summary>
[SecurityHeadersPolicy(SecurityHeaders.MailPolicy)]
public sealed class CourrielHtmlModel(IMailbox mailbox) : TalentPage
{
    public IActionResult OnGet(string id) =>
        mailbox.Find(id) is { } mail ? Content(mail.Html, "text/html; charset=utf-8") : Missing();
}
