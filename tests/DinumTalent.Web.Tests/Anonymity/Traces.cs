using System.IO.Compression;
using System.Net;
using System.Text;
using DinumTalent.Domain.Common;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;
using Answer = DinumTalent.TestKit.Answer;

namespace DinumTalent.Web.Tests.Anonymity;

/// <summary>Looks for what gives somebody away, in whatever comes back: pages with their source, tables, workbooks, documents, headers.</summary>
/// <param name="markers">Words that stand nowhere else.</param>
internal sealed class Traces(IReadOnlyCollection<string> markers)
{
    private readonly IReadOnlyCollection<string> markers = [.. markers.Select(Plain)];

    /// <summary>Those that an answer holds.</summary>
    public IReadOnlyList<string> In(Answer answer) => In(string.Join('\n', [answer.Address, answer.Location ?? "", .. answer.Headers.Values, answer.Text, Content(answer)]));

    /// <summary>Those that a text holds, however it is written: case, accents, spaces, encodings of addresses and pages apart.</summary>
    public IReadOnlyList<string> In(string text)
    {
        var (plain, decoded) = (Plain(text), Plain(WebUtility.UrlDecode(WebUtility.HtmlDecode(text))));
        return [.. markers.Where(m => plain.Contains(m, StringComparison.Ordinal) || decoded.Contains(m, StringComparison.Ordinal))];
    }

    private static string Content(Answer answer)
    {
        var bytes = answer.Bytes;
        if (bytes.AsSpan().StartsWith("%PDF"u8))
        {
            using var pdf = PdfDocument.Open(bytes);
            return string.Join('\n', [Encoding.Latin1.GetString(bytes), pdf.Information.Title ?? "", pdf.Information.Subject ?? "", pdf.Information.Keywords ?? "", .. pdf.GetPages().Select(p => ContentOrderTextExtractor.GetText(p))]);
        }

        if (!bytes.AsSpan().StartsWith("PK"u8)) return answer.Text.Length == 0 ? Encoding.UTF8.GetString(bytes) : "";
        var text = new StringBuilder();
        using var zip = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            text.AppendLine(entry.FullName).AppendLine(reader.ReadToEnd());
        }

        return text.ToString();
    }

    /// <summary>Letters and digits alone, folded: "06 98…" is "0698…", "n&#xE9;e" was decoded before.</summary>
    private static string Plain(string text) => FoldedText.Fold(text).Replace(" ", "", StringComparison.Ordinal);
}
