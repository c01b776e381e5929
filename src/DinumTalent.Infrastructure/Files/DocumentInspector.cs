using System.Text;
using System.Xml;
using System.Xml.Linq;
using DinumTalent.Domain.Common;

namespace DinumTalent.Infrastructure.Files;

/// <summary>Finds by content what a document is, and refuses all that is not a PDF, a DOCX or an ODT without macros.</summary>
internal static class DocumentInspector
{
    private const int PdfHeaderWithin = 1024;
    private const int PdfEndWithin = 2048;
    private const int PartMaxLength = 1024 * 1024;
    private const string WordMain = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private static readonly byte[] OleMagic = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>The kind of document, or why it is refused.</summary>
    public static Result<DocumentKind> Inspect(ReadOnlyMemory<byte> content)
    {
        var bytes = content.Span;
        if (bytes.IsEmpty) return UploadErrors.Empty;
        if (bytes.StartsWith("PK"u8)) return InspectArchive(content);
        if (bytes.StartsWith(OleMagic)) return UploadErrors.OldWord;
        return InspectPdf(bytes);
    }

    private static Result<DocumentKind> InspectPdf(ReadOnlySpan<byte> bytes)
    {
        // The format lets junk precede the header; a program or a page that hides one there is refused all the same.
        if (bytes.StartsWith("MZ"u8) || bytes.StartsWith("\u007fELF"u8) || bytes.StartsWith("#!"u8) || bytes.StartsWith("<"u8)) return UploadErrors.Type;
        if (bytes[..Math.Min(bytes.Length, PdfHeaderWithin)].IndexOf("%PDF-"u8) < 0) return UploadErrors.Type;
        return bytes[^Math.Min(bytes.Length, PdfEndWithin)..].IndexOf("%%EOF"u8) < 0 ? UploadErrors.Damaged : DocumentKind.Pdf;
    }

    private static Result<DocumentKind> InspectArchive(ReadOnlyMemory<byte> content)
    {
        var archive = BoundedArchive.Read(content);
        if (archive.IsFailure) return Result<DocumentKind>.Failure(archive.Errors);
        if (archive.Value.IsFirst("mimetype")) return InspectOdt(archive.Value);
        return archive.Value.Has("[Content_Types].xml") ? InspectDocx(archive.Value) : UploadErrors.Type;
    }

    private static Result<DocumentKind> InspectOdt(BoundedArchive archive)
    {
        var type = archive.Content("mimetype", PartMaxLength);
        if (type is null || Encoding.ASCII.GetString(type) != DocumentKind.Odt.ContentType) return UploadErrors.Type;
        if (!archive.Has("content.xml")) return UploadErrors.Damaged;
        return archive.Names.Any(IsOdtMacro) ? UploadErrors.Macros : DocumentKind.Odt;
    }

    /// <summary>Libraries without a module are written by LibreOffice even where nobody wrote a macro.</summary>
    private static bool IsOdtMacro(string name) =>
        (name.StartsWith("Scripts/", StringComparison.OrdinalIgnoreCase) && !name.EndsWith('/'))
        || (name.StartsWith("Basic/", StringComparison.OrdinalIgnoreCase)
            && name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
            && !name.EndsWith("script-lc.xml", StringComparison.OrdinalIgnoreCase)
            && !name.EndsWith("script-lb.xml", StringComparison.OrdinalIgnoreCase));

    private static Result<DocumentKind> InspectDocx(BoundedArchive archive)
    {
        if (ContentTypes(archive) is not { } types) return UploadErrors.Damaged;
        if (types.Any(t => t.Type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || t.Type.Contains("vbaProject", StringComparison.OrdinalIgnoreCase))
            || archive.Names.Any(n => n.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
        {
            return UploadErrors.Macros;
        }

        var main = types.FirstOrDefault(t => t.Type.Equals(WordMain, StringComparison.OrdinalIgnoreCase));
        if (main is null) return UploadErrors.Type;
        return archive.Has((main.Part ?? "/word/document.xml").TrimStart('/')) ? DocumentKind.Docx : UploadErrors.Damaged;
    }

    private static List<PartType>? ContentTypes(BoundedArchive archive)
    {
        if (archive.Content("[Content_Types].xml", PartMaxLength) is not { } xml) return null;
        try
        {
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = PartMaxLength };
            using var reader = XmlReader.Create(new MemoryStream(xml), settings);
            return XDocument.Load(reader).Root?.Elements()
                .Select(e => new PartType((string?)e.Attribute("PartName"), (string?)e.Attribute("ContentType") ?? ""))
                .ToList();
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>A line of [Content_Types].xml; the part is null where the type is the default of an extension.</summary>
    private sealed record PartType(string? Part, string Type);
}
