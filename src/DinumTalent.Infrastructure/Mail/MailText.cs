using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using OutgoingMail = DinumTalent.Application.Common.Ports.MailMessage;

namespace DinumTalent.Infrastructure.Mail;

/// <summary>The body of a mail, as plain text and as HTML with the same words.</summary>
internal static partial class MailText
{
    private const string Footer =
        "DinumTalent, recrutement et compétences numériques de l’État.\n" +
        "Ceci est un message automatique : merci de ne pas y répondre.";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Plain(OutgoingMail mail) =>
        string.Join("\n\n", Paragraphs(mail)) + "\n\n-- \n" + Footer + "\n";

    public static string Html(OutgoingMail mail)
    {
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"fr\">\n<head><meta charset=\"utf-8\"><title>")
            .Append(Encoder.Encode(mail.Subject)).Append("</title></head>\n<body>\n");
        foreach (var paragraph in Paragraphs(mail)) html.Append("<p>").Append(Lines(paragraph)).Append("</p>\n");
        return html.Append("<hr>\n<p><small>").Append(Lines(Footer)).Append("</small></p>\n</body>\n</html>\n").ToString();
    }

    private static IEnumerable<string> Paragraphs(OutgoingMail mail)
    {
        var paragraphs = Gap().Split(mail.Text.ReplaceLineEndings("\n").Trim('\n')).Where(p => !string.IsNullOrWhiteSpace(p)).ToList();
        var greeted = paragraphs.Count > 0 && paragraphs[0].StartsWith("Bonjour", StringComparison.OrdinalIgnoreCase);
        return greeted ? paragraphs : paragraphs.Prepend(string.IsNullOrWhiteSpace(mail.ToName) ? "Bonjour," : $"Bonjour {mail.ToName.Trim()},");
    }

    private static string Lines(string paragraph) => string.Join("<br>\n", paragraph.Split('\n').Select(Linked));

    /// <summary>Only http and https addresses become links, whatever a text pretends.</summary>
    private static string Linked(string line)
    {
        var linked = new StringBuilder();
        var from = 0;
        foreach (Match match in Address().Matches(line))
        {
            var address = Encoder.Encode(match.Value);
            linked.Append(Encoder.Encode(line[from..match.Index])).Append("<a href=\"").Append(address).Append("\">").Append(address).Append("</a>");
            from = match.Index + match.Length;
        }

        return linked.Append(Encoder.Encode(line[from..])).ToString();
    }

    [GeneratedRegex(@"\n[ \t]*\n\s*")]
    private static partial Regex Gap();

    /// <summary>Punctuation at the end belongs to the sentence.</summary>
    [GeneratedRegex(@"https?://[^\s<>""«»]*[^\s<>""«».,;:!?)\]’']")]
    private static partial Regex Address();
}
