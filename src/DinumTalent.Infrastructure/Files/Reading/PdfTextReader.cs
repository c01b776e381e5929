using DinumTalent.Domain.Recruitment;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;
using UglyToad.PdfPig.Exceptions;

namespace DinumTalent.Infrastructure.Files.Reading;

/// <summary>Text of a PDF, page by page, as far as its fonts say what their glyphs mean. Pictures are not looked at.</summary>
internal static class PdfTextReader
{
    private const int MostPages = 60;
    private const int MaxDepth = 100;

    private static readonly ContentOrderTextExtractor.Options AsRead = new() { ReplaceWhitespaceWithSpace = true, SeparateParagraphsWithDoubleNewline = true };

    public static string Read(ReadOnlyMemory<byte> content, CancellationToken stop)
    {
        var filters = new BoundedFilters(stop);
        var options = new ParsingOptions
        {
            UseLenientParsing = true,
            SkipMissingFonts = true,
            MaxStackDepth = MaxDepth,
            FilterProvider = filters,
        };
        try
        {
            using var document = PdfDocument.Open(content.ToArray(), options);
            var text = Read(document, stop);
            return filters.IsExceeded ? throw new UnreadableDocumentException(CvReadingStatus.TooComplex) : text;
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new UnreadableDocumentException(CvReadingStatus.Protected);
        }
    }

    private static string Read(PdfDocument document, CancellationToken stop)
    {
        var text = new BoundedText();
        for (var number = 1; number <= Math.Min(document.NumberOfPages, MostPages) && !text.IsFull; number++)
        {
            stop.ThrowIfCancellationRequested();
            text.Add(ContentOrderTextExtractor.GetText(document.GetPage(number), AsRead));
            text.Add('\n', 2);
        }

        return text.ToString();
    }
}
