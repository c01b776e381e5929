using System.Buffers.Binary;
using System.IO.Compression;

namespace DinumTalent.Reporting.Pdf.Fonts;

/// <summary>Unwraps a WOFF 1 font to the TrueType font inside, which PDF can embed as a subset.</summary>
/// <remarks>W3C, WOFF File Format 1.0: a header of 44 bytes, a directory of 20 bytes a table, tables compressed by zlib.</remarks>
internal static class Woff
{
    private const uint Signature = 0x774F4646;
    private const int WoffHeader = 44, WoffEntry = 20, SfntHeader = 12, SfntEntry = 16;

    /// <exception cref="InvalidDataException">The bytes are not WOFF 1.</exception>
    public static byte[] Unwrap(ReadOnlySpan<byte> woff)
    {
        if (woff.Length < WoffHeader || U32(woff, 0) != Signature) throw new InvalidDataException("Not a WOFF 1 font.");

        var count = BinaryPrimitives.ReadUInt16BigEndian(woff[12..]);
        var font = new byte[U32(woff, 16)];
        var log = (int)Math.Log2(count);
        Put32(font, 0, U32(woff, 4));
        Put16(font, 4, count);
        Put16(font, 6, (ushort)(16 << log));
        Put16(font, 8, (ushort)log);
        Put16(font, 10, (ushort)((count * 16) - (16 << log)));

        var offset = SfntHeader + (count * SfntEntry);
        for (var i = 0; i < count; i++)
        {
            var entry = woff[(WoffHeader + (i * WoffEntry))..];
            int start = (int)U32(entry, 4), packed = (int)U32(entry, 8), length = (int)U32(entry, 12);
            var record = SfntHeader + (i * SfntEntry);
            entry[..4].CopyTo(font.AsSpan(record));
            Put32(font, record + 4, U32(entry, 16));
            Put32(font, record + 8, (uint)offset);
            Put32(font, record + 12, (uint)length);

            var table = font.AsSpan(offset, length);
            if (packed == length)
            {
                woff.Slice(start, length).CopyTo(table);
            }
            else
            {
                using var zlib = new ZLibStream(new MemoryStream(woff.Slice(start, packed).ToArray()), CompressionMode.Decompress);
                zlib.ReadExactly(table);
            }

            offset = (offset + length + 3) & ~3;
        }

        return font;
    }

    private static uint U32(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);

    private static void Put32(byte[] bytes, int at, uint value) => BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(at), value);

    private static void Put16(byte[] bytes, int at, ushort value) => BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(at), value);
}
