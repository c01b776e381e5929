using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Recruitment;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.TestKit;

/// <summary>CVs with a text, as people send them.</summary>
public static class CvFiles
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private const string Helvetica = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";

    /// <summary>One page; without lines, a page with nothing on it, as of a scan.</summary>
    public static byte[] Pdf(params string[] lines) =>
        PdfWith(Drawn([.. lines.Select(l => l.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal).Replace("’", "\\222", StringComparison.Ordinal))]));

    /// <summary>What draws lines, written as a PDF writes strings.</summary>
    public static byte[] Drawn(params string[] lines) =>
        lines.Length == 0 ? [] : Encoding.Latin1.GetBytes($"BT /F1 11 Tf 60 770 Td {string.Join(" 0 -18 Td ", lines.Select(l => $"({l}) Tj"))} ET");

    /// <summary>One page, object by object.</summary>
    /// <param name="stream">What draws it.</param>
    /// <param name="font">Under the name "F1".</param>
    /// <param name="trailer">Added to the trailer.</param>
    /// <param name="streamKeys">Added to the dictionary of the stream.</param>
    public static byte[] PdfWith(byte[] stream, string font = Helvetica, string trailer = "", string streamKeys = "")
    {
        using var file = new MemoryStream();
        var offsets = new List<long>();
        Write("%PDF-1.4\n");
        Object("<< /Type /Catalog /Pages 2 0 R >>");
        Object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        Object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>");
        Object(font);
        offsets.Add(file.Position);
        Write(string.Create(CultureInfo.InvariantCulture, $"5 0 obj\n<< /Length {stream.Length} {streamKeys} >>\nstream\n"));
        file.Write(stream);
        Write("\nendstream\nendobj\n");
        var start = file.Position;
        Write(string.Create(CultureInfo.InvariantCulture, $"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n"));
        foreach (var offset in offsets) Write(string.Create(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n"));
        Write(string.Create(CultureInfo.InvariantCulture, $"trailer\n<< /Size {offsets.Count + 1} /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n"));
        return file.ToArray();

        void Write(string text) => file.Write(Encoding.Latin1.GetBytes(text));

        void Object(string content)
        {
            offsets.Add(file.Position);
            Write(string.Create(CultureInfo.InvariantCulture, $"{offsets.Count} 0 obj\n{content}\nendobj\n"));
        }
    }

    public static byte[] Docx(params string[] lines) => DocxWith(string.Concat(lines.Select(l => $"<w:p><w:r><w:t xml:space=\"preserve\">{WebUtility.HtmlEncode(l)}</w:t></w:r></w:p>")));

    /// <param name="body">What stands in the body, in the markup of Word under the prefix "w".</param>
    public static byte[] DocxWith(string body) => Zip(
        ("[Content_Types].xml", """<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""),
        ("_rels/.rels", """<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"""),
        ("word/document.xml", $"""<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="{Word}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>{body}</w:body></w:document>"""));

    public static byte[] Odt(params string[] lines) => OdtWith(string.Concat(lines.Select(l => $"<text:p>{WebUtility.HtmlEncode(l)}</text:p>")));

    /// <param name="body">What stands in the text, in the markup of OpenDocument.</param>
    public static byte[] OdtWith(string body) => Zip(
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        ("content.xml", $"""<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body><office:text>{body}</office:text></office:body></office:document-content>"""),
        ("META-INF/manifest.xml", "<manifest/>"));

    /// <summary>Received and scanned like any other; nothing holds it yet.</summary>
    public static Task<CvFile> Store(this WebSite site, byte[] content, string name = "cv.pdf") => site.AsSystem(async services =>
    {
        using var stream = new MemoryStream(content);
        var file = (await services.GetRequiredService<IUploads>().ReceiveCv(stream, name, CancellationToken.None)).Value;
        return new CvFile(file.Id, file.Name, file.ContentType, file.Size);
    });

    private static byte[] Zip(params (string Name, string Content)[] entries)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = archive.CreateEntry(name, name == "mimetype" ? CompressionLevel.NoCompression : CompressionLevel.Fastest).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return file.ToArray();
    }
}
