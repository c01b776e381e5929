using System.Globalization;
using System.Text;
using System.Xml;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Infrastructure.Files.Reading;

/// <summary>Text of an OpenDocument: an archive with content.xml (ISO/IEC 26300).</summary>
internal static class OdtTextReader
{
    private const string TextNamespace = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private const string OfficeNamespace = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private const int PartMaxLength = 20 * 1024 * 1024;

    public static string Read(ReadOnlyMemory<byte> content, CancellationToken stop)
    {
        var archive = BoundedArchive.Read(content);
        if (archive.IsFailure) throw new UnreadableDocumentException(CvReadingStatus.Damaged);
        if (archive.Value.Content("META-INF/manifest.xml", PartMaxLength) is { } manifest && Encoding.UTF8.GetString(manifest).Contains("encryption-data", StringComparison.Ordinal))
            throw new UnreadableDocumentException(CvReadingStatus.Protected);

        var part = archive.Value.Content("content.xml", PartMaxLength) ?? throw new UnreadableDocumentException(CvReadingStatus.TooComplex);
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = PartMaxLength };
        using var reader = XmlReader.Create(new MemoryStream(part, writable: false), settings);
        return Read(reader, stop);
    }

    private static string Read(XmlReader reader, CancellationToken stop)
    {
        var text = new BoundedText();
        var within = 0;
        var more = reader.Read();
        while (more && !text.IsFull)
        {
            stop.ThrowIfCancellationRequested();
            if (IsPassedOver(reader))
            {
                // Stands on what follows afterwards, which is to be looked at as well.
                reader.Skip();
                more = !reader.EOF;
                continue;
            }

            switch (reader.NodeType)
            {
                case XmlNodeType.Element when reader.NamespaceURI == TextNamespace:
                    if (reader.LocalName is "p" or "h" && !reader.IsEmptyElement) within++;
                    AddSign(reader, text);
                    break;
                case XmlNodeType.EndElement when reader.NamespaceURI == TextNamespace && reader.LocalName is "p" or "h":
                    within--;
                    text.Add('\n');
                    break;
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA when within > 0:
                    text.Add(reader.Value.ReplaceLineEndings(" "));
                    break;
            }

            more = reader.Read();
        }

        return text.ToString();
    }

    /// <summary>Remarks of others, and what was struck out.</summary>
    private static bool IsPassedOver(XmlReader reader) => reader.NodeType is XmlNodeType.Element
        && ((reader.NamespaceURI == OfficeNamespace && reader.LocalName is "annotation") || (reader.NamespaceURI == TextNamespace && reader.LocalName is "tracked-changes"));

    private static void AddSign(XmlReader reader, BoundedText text)
    {
        switch (reader.LocalName)
        {
            case "s":
                text.Add(' ', int.TryParse(reader.GetAttribute("c", TextNamespace), NumberStyles.None, CultureInfo.InvariantCulture, out var times) ? times : 1);
                break;
            case "tab":
                text.Add(' ');
                break;
            case "line-break":
                text.Add('\n');
                break;
        }
    }
}
