using DinumTalent.Infrastructure.Mail;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Dev;

/// <summary>A file that came with a mail. Development only.</summary>
public sealed class CourrielPieceModel(IMailbox mailbox) : TalentPage
{
    public IActionResult OnGet(string id, int numero) =>
        mailbox.Find(id)?.Attachments.ElementAtOrDefault(numero) is { } file ? File(file.Content, file.ContentType, file.Name) : Missing();
}
