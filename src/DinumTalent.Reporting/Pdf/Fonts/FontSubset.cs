using System.Buffers.Binary;
using System.Text;

namespace DinumTalent.Reporting.Pdf.Fonts;

/// <summary>
/// Makes a TrueType font with the outlines of the glyphs in use only. Glyph numbers stay what they are, so that
/// text measured with the whole font is drawn with the small one.
/// </summary>
/// <remarks>OpenType specification, tables glyf, loca, cmap, hmtx, name and post. The Skia that runs everywhere embeds fonts whole.</remarks>
internal sealed class FontSubset
{
    private static readonly string[] Copied = ["OS/2", "cvt ", "fpgm", "hhea", "maxp", "prep"];

    private readonly byte[] font;
    private readonly Dictionary<string, (int Offset, int Length)> tables = [];
    private readonly bool hasLongOffsets;

    /// <exception cref="InvalidDataException">The font has no TrueType outlines.</exception>
    public FontSubset(byte[] font)
    {
        this.font = font;
        for (var i = 0; i < U16(4); i++)
        {
            var record = 12 + (i * 16);
            tables[Encoding.ASCII.GetString(font, record, 4)] = ((int)U32(record + 8), (int)U32(record + 12));
        }

        if (!tables.ContainsKey("glyf")) throw new InvalidDataException("The font has no TrueType outlines.");
        hasLongOffsets = U16(tables["head"].Offset + 50) == 1;
        GlyphCount = U16(tables["maxp"].Offset + 4);
    }

    public int GlyphCount { get; }

    /// <param name="characters">The characters in use and the glyph of each.</param>
    /// <param name="glyphs">For each glyph, whether it is in use.</param>
    public byte[] Of(SortedDictionary<int, ushort> characters, bool[] glyphs)
    {
        var kept = WithParts(glyphs);
        var (glyf, loca) = Outlines(kept);
        var head = Table("head").ToArray();
        BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(8), 0);
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(50), 1);
        var parts = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["head"] = head, ["glyf"] = glyf, ["loca"] = loca, ["hmtx"] = Metrics(kept),
            ["cmap"] = CharacterMap(characters), ["name"] = Names(), ["post"] = PostScript(),
        };
        foreach (var name in Copied.Where(tables.ContainsKey)) parts[name] = Table(name).ToArray();
        return Assemble(parts);
    }

    // Accented letters are often made of other glyphs: those come along.
    private bool[] WithParts(bool[] glyphs)
    {
        var kept = new bool[GlyphCount];
        var open = new Stack<ushort>(Enumerable.Range(0, GlyphCount).Where(glyph => glyph == 0 || glyphs[glyph]).Select(glyph => (ushort)glyph));
        while (open.TryPop(out var glyph))
        {
            if (glyph >= GlyphCount || kept[glyph]) continue;
            kept[glyph] = true;
            var (start, length) = Outline(glyph);
            if (length == 0 || (short)U16(start) >= 0) continue;

            const int ArgumentsAreWords = 0x1, HasScale = 0x8, HasMore = 0x20, HasTwoScales = 0x40, HasMatrix = 0x80;
            int flags, at = start + 10;
            do
            {
                flags = U16(at);
                open.Push(U16(at + 2));
                at += 4 + ((flags & ArgumentsAreWords) != 0 ? 4 : 2);
                at += (flags & HasScale) != 0 ? 2 : (flags & HasTwoScales) != 0 ? 4 : (flags & HasMatrix) != 0 ? 8 : 0;
            }
            while ((flags & HasMore) != 0);
        }

        return kept;
    }

    private (byte[] Glyf, byte[] Loca) Outlines(bool[] kept)
    {
        using var glyf = new MemoryStream();
        var loca = new byte[(GlyphCount + 1) * 4];
        for (var glyph = 0; glyph < GlyphCount; glyph++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(loca.AsSpan(glyph * 4), (uint)glyf.Length);
            if (!kept[glyph]) continue;
            var (start, length) = Outline(glyph);
            glyf.Write(font, start, length);
            while (glyf.Length % 4 != 0) glyf.WriteByte(0);
        }

        BinaryPrimitives.WriteUInt32BigEndian(loca.AsSpan(GlyphCount * 4), (uint)glyf.Length);
        return (glyf.ToArray(), loca);
    }

    private byte[] Metrics(bool[] kept)
    {
        var metrics = Table("hmtx").ToArray();
        var full = U16(tables["hhea"].Offset + 34);
        for (var glyph = 0; glyph < full - 1; glyph++)
        {
            if (!kept[glyph]) metrics.AsSpan(glyph * 4, 4).Clear();
        }

        return metrics;
    }

    // Format 12: one group a character.
    private static byte[] CharacterMap(SortedDictionary<int, ushort> characters)
    {
        var map = new byte[12 + 16 + (characters.Count * 12)];
        Span<byte> to = map;
        BinaryPrimitives.WriteUInt16BigEndian(to[2..], 1);
        BinaryPrimitives.WriteUInt16BigEndian(to[4..], 3);
        BinaryPrimitives.WriteUInt16BigEndian(to[6..], 10);
        BinaryPrimitives.WriteUInt32BigEndian(to[8..], 12);
        BinaryPrimitives.WriteUInt16BigEndian(to[12..], 12);
        BinaryPrimitives.WriteUInt32BigEndian(to[16..], (uint)map.Length - 12);
        BinaryPrimitives.WriteUInt32BigEndian(to[24..], (uint)characters.Count);
        var at = 28;
        foreach (var (character, glyph) in characters)
        {
            BinaryPrimitives.WriteUInt32BigEndian(to[at..], (uint)character);
            BinaryPrimitives.WriteUInt32BigEndian(to[(at + 4)..], (uint)character);
            BinaryPrimitives.WriteUInt32BigEndian(to[(at + 8)..], glyph);
            at += 12;
        }

        return map;
    }

    // Family, style, full and PostScript name in US English; the licence texts stay with the whole font.
    private byte[] Names()
    {
        var start = tables["name"].Offset;
        var strings = start + U16(start + 4);
        var records = Enumerable.Range(0, U16(start + 2)).Select(i => start + 6 + (i * 12))
            .Where(record => U16(record) == 3 && U16(record + 4) == 0x409 && U16(record + 6) is 1 or 2 or 4 or 6).ToList();

        using var texts = new MemoryStream();
        var table = new byte[6 + (records.Count * 12)];
        BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(2), (ushort)records.Count);
        BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(4), (ushort)table.Length);
        for (var i = 0; i < records.Count; i++)
        {
            var length = U16(records[i] + 8);
            font.AsSpan(records[i], 10).CopyTo(table.AsSpan(6 + (i * 12)));
            BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(6 + (i * 12) + 10), (ushort)texts.Length);
            texts.Write(font, strings + U16(records[i] + 10), length);
        }

        return [.. table, .. texts.ToArray()];
    }

    // Version 3: no names of glyphs.
    private byte[] PostScript()
    {
        var post = Table("post")[..32].ToArray();
        BinaryPrimitives.WriteUInt32BigEndian(post, 0x00030000);
        return post;
    }

    private static byte[] Assemble(SortedDictionary<string, byte[]> parts)
    {
        var file = new byte[12 + (parts.Count * 16) + parts.Values.Sum(part => (part.Length + 3) & ~3)];
        var log = (int)Math.Log2(parts.Count);
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(4), (ushort)parts.Count);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(6), (ushort)(16 << log));
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(8), (ushort)log);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(10), (ushort)((parts.Count * 16) - (16 << log)));
        int record = 12, offset = 12 + (parts.Count * 16), head = 0;
        foreach (var (name, part) in parts)
        {
            if (name == "head") head = offset;
            part.CopyTo(file, offset);
            Encoding.ASCII.GetBytes(name, file.AsSpan(record));
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(record + 4), Sum(file.AsSpan(offset, (part.Length + 3) & ~3)));
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(record + 8), (uint)offset);
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(record + 12), (uint)part.Length);
            record += 16;
            offset += (part.Length + 3) & ~3;
        }

        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(head + 8), 0xB1B0AFBA - Sum(file));
        return file;
    }

    private static uint Sum(ReadOnlySpan<byte> bytes)
    {
        var sum = 0u;
        for (var i = 0; i < bytes.Length; i += 4) sum += BinaryPrimitives.ReadUInt32BigEndian(bytes[i..]);
        return sum;
    }

    private (int Start, int Length) Outline(int glyph)
    {
        var loca = tables["loca"].Offset;
        var (from, to) = hasLongOffsets
            ? ((int)U32(loca + (glyph * 4)), (int)U32(loca + (glyph * 4) + 4))
            : (U16(loca + (glyph * 2)) * 2, U16(loca + (glyph * 2) + 2) * 2);
        return (tables["glyf"].Offset + from, to - from);
    }

    private ReadOnlySpan<byte> Table(string name) => font.AsSpan(tables[name].Offset, tables[name].Length);

    private ushort U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(at));

    private uint U32(int at) => BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(at));
}
