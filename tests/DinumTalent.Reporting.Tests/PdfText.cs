using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace DinumTalent.Reporting.Tests;

/// <summary>Reads a rendered document back, as any reader would.</summary>
internal sealed class PdfText : IDisposable
{
    private readonly PdfDocument document;

    public PdfText(byte[] file) => document = PdfDocument.Open(file);

    public PdfDocument Document => document;

    public IReadOnlyList<Page> Pages => [.. document.GetPages()];

    /// <summary>The text of each page, all white space single.</summary>
    public IReadOnlyList<string> Texts => [.. Pages.Select(page => Single(ContentOrderTextExtractor.GetText(page)))];

    public string Text => string.Join(' ', Texts);

    /// <summary>All letters in drawing order, without any space.</summary>
    public string Letters => Tight(string.Concat(Pages.SelectMany(page => page.Letters).Select(letter => letter.Value)));

    public static string Tight(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    public static string Single(string text) => string.Join(' ', text.Split([' ', '\n', '\r', '\t', '\u00A0', '\u202F'], StringSplitOptions.RemoveEmptyEntries));

    public void Dispose() => document.Dispose();
}
