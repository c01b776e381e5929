using DinumTalent.Domain.Recruitment;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DinumTalent.Infrastructure.Files.Reading;

/// <summary>Text of a Word document, element by element: nothing of it is in memory as a tree.</summary>
internal static class DocxTextReader
{
    private const int PartMaxLength = 20 * 1024 * 1024;

    public static string Read(ReadOnlyMemory<byte> content, CancellationToken stop)
    {
        // Unfolds and measures: the package itself believes what an archive declares.
        if (BoundedArchive.Read(content).IsFailure) throw new UnreadableDocumentException(CvReadingStatus.Damaged);
        using var stream = new MemoryStream(content.ToArray(), writable: false);
        using var document = WordprocessingDocument.Open(stream, isEditable: false, new OpenSettings { MaxCharactersInPart = PartMaxLength });
        if (document.MainDocumentPart is not { } main) throw new UnreadableDocumentException(CvReadingStatus.Damaged);
        var text = new BoundedText();
        foreach (var header in main.HeaderParts) Read(header, text, stop);
        Read(main, text, stop);
        foreach (var footer in main.FooterParts) Read(footer, text, stop);
        return text.ToString();
    }

    private static void Read(OpenXmlPart part, BoundedText text, CancellationToken stop)
    {
        using var reader = OpenXmlReader.Create(part);
        while (!text.IsFull && reader.Read())
        {
            stop.ThrowIfCancellationRequested();
            // The same text box in the words of older programs.
            while (reader.ElementType == typeof(AlternateContentFallback) && reader.IsStartElement) reader.Skip();
            if (reader.EOF) break;
            if (reader.IsStartElement) Begin(reader, text);
            if (reader.IsEndElement && reader.ElementType == typeof(Paragraph)) text.Add('\n');
        }
    }

    private static void Begin(OpenXmlReader reader, BoundedText text)
    {
        if (reader.ElementType == typeof(Text)) text.Add(reader.GetText());
        else if (reader.ElementType == typeof(TabChar)) text.Add(' ');
        else if (reader.ElementType == typeof(Break) || reader.ElementType == typeof(CarriageReturn)) text.Add('\n');
        else if (reader.ElementType == typeof(NoBreakHyphen)) text.Add('-');
        else if (reader.ElementType == typeof(SoftHyphen)) text.Add('\u00AD');
    }
}
