using System.Diagnostics.CodeAnalysis;
using DinumTalent.Infrastructure.Mail;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Dev;

/// <summary>One mail as its recipient reads it, with links that can be followed. Development only.</summary>
public sealed class CourrielModel(IMailbox mailbox) : TalentPage
{
    [NotNull]
    public MailboxMail? Mail { get; private set; }

    /// <summary>Lines by paragraph, and which of them are addresses.</summary>
    public IReadOnlyList<IReadOnlyList<(string Line, bool IsLink)>> Paragraphs { get; private set; } = [];

    public IActionResult OnGet(string id)
    {
        if (mailbox.Find(id) is not { } mail) return Missing();
        Mail = mail;
        Paragraphs =
        [
            .. mail.Text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
                .Select(p => p.Split('\n').Select(line => (line, IsLink(line))).ToList()),
        ];
        return Page();
    }

    private static bool IsLink(string line) =>
        Uri.TryCreate(line.Trim(), UriKind.Absolute, out var address) && address.Scheme is ("http" or "https");
}
