using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace DinumTalent.Application.Tests.Infrastructure;

/// <summary>Files as people, and others, send them.</summary>
internal static class Documents
{
    private const string WordMain = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string MacroMain = "application/vnd.ms-word.document.macroEnabled.main+xml";

    public static byte[] Pdf(int length = 400)
    {
        var (head, tail) = ("%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n"u8.ToArray(), "\ntrailer << /Root 1 0 R >>\n%%EOF\n"u8.ToArray());
        return [.. head, .. new byte[length - head.Length - tail.Length], .. tail];
    }

    public static byte[] Docx(params (string Name, byte[] Content)[] more) => Zip([("[Content_Types].xml", ContentTypes(WordMain)), ("word/document.xml", "<w:document/>"u8.ToArray()), .. more]);

    public static byte[] MacroDocx() => Zip([("[Content_Types].xml", ContentTypes(MacroMain)), ("word/document.xml", "<w:document/>"u8.ToArray()), ("word/vbaProject.bin", [1, 2, 3])]);

    public static byte[] Spreadsheet() => Zip([("[Content_Types].xml", ContentTypes("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")), ("xl/workbook.xml", "<workbook/>"u8.ToArray())]);

    public static byte[] Odt(params (string Name, byte[] Content)[] more) => Zip([("mimetype", "application/vnd.oasis.opendocument.text"u8.ToArray()), ("content.xml", "<office:document-content/>"u8.ToArray()), .. more]);

    /// <summary>MZ, then a page of a program that carries a PDF header further on.</summary>
    public static byte[] Program() => [.. "MZ\u0090\0"u8, .. Pdf()];

    public static byte[] Png() => [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, .. new byte[64]];

    public static byte[] OldWord() => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[1024]];

    /// <summary>A document with 200 MB of zeros in an entry, about 200 KB long.</summary>
    public static byte[] SwollenDocx() => Docx(("word/media/image1.bmp", new byte[200 * 1024 * 1024]));

    /// <summary>The same, that declares the entry to be ten bytes long.</summary>
    public static byte[] LyingDocx()
    {
        var bytes = SwollenDocx();
        for (var at = 0; at < bytes.Length - 46; at++)
        {
            var isDirectory = bytes.AsSpan(at).StartsWith("PK\u0001\u0002"u8);
            if (isDirectory && BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at + 24)) > 1_000_000) BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at + 24), 10);
        }

        return bytes;
    }

    /// <summary>
    /// 250 entries that share one kernel, each quoting the header of the next in a stored block: some 60 KB that declare,
    /// and unfold into, several gigabytes.
    /// </summary>
    public static byte[] OverlappingBomb()
    {
        const int count = 250;
        const int kernelLength = 20 * 1024 * 1024;
        var kernel = Deflate(new byte[kernelLength]);
        var local = new List<byte[]>();
        var lengths = new long[count];
        long compressed = kernel.Length, declared = kernelLength;
        for (var i = count - 1; i >= 0; i--)
        {
            var header = Local($"e{i:000}", compressed, declared);
            byte[] quote = i == 0 ? [] : Quote(header.Length);
            local.Insert(0, [.. quote, .. header]);
            lengths[i] = compressed;
            (compressed, declared) = (compressed + header.Length + quote.Length, declared + header.Length);
        }

        var file = new MemoryStream();
        var directory = new MemoryStream();
        declared = kernelLength + ((count - 1) * 34L);
        for (var i = 0; i < count; i++)
        {
            var offset = file.Length + (i == 0 ? 0 : 5);
            file.Write(local[i]);
            directory.Write(Central($"e{i:000}", lengths[i], declared - (i * 34L), offset));
        }

        file.Write(kernel);
        var start = file.Length;
        directory.WriteTo(file);
        file.Write(End(count, directory.Length, start));
        return file.ToArray();
    }

    public static byte[] Zip(IEnumerable<(string Name, byte[] Content)> entries)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = archive.CreateEntry(name, name == "mimetype" ? CompressionLevel.NoCompression : CompressionLevel.Fastest).Open();
                entry.Write(content);
            }
        }

        return file.ToArray();
    }

    private static byte[] ContentTypes(string main) => Encoding.UTF8.GetBytes($"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="{main}"/></Types>
        """);

    private static byte[] Deflate(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true)) deflate.Write(content);
        return packed.ToArray();
    }

    /// <summary>A stored block of deflate, not the last one.</summary>
    private static byte[] Quote(int length) => [0, (byte)length, (byte)(length >> 8), (byte)~length, (byte)(~length >> 8)];

    private static byte[] Local(string name, long compressed, long declared)
    {
        var header = new byte[30 + name.Length];
        "PK\u0003\u0004"u8.CopyTo(header);
        header[4] = 20;
        header[8] = 8;
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(18), (uint)compressed);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(22), (uint)declared);
        header[26] = (byte)name.Length;
        Encoding.ASCII.GetBytes(name, header.AsSpan(30));
        return header;
    }

    private static byte[] Central(string name, long compressed, long declared, long offset)
    {
        var header = new byte[46 + name.Length];
        "PK\u0001\u0002"u8.CopyTo(header);
        (header[4], header[6], header[10], header[28]) = (20, 20, 8, (byte)name.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(20), (uint)compressed);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(24), (uint)declared);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(42), (uint)offset);
        Encoding.ASCII.GetBytes(name, header.AsSpan(46));
        return header;
    }

    private static byte[] End(int count, long length, long start)
    {
        var end = new byte[22];
        "PK\u0005\u0006"u8.CopyTo(end);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(8), (ushort)count);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(10), (ushort)count);
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(12), (uint)length);
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(16), (uint)start);
        return end;
    }
}
