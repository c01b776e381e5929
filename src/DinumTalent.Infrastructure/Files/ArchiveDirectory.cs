using System.Buffers.Binary;
using System.Text;

namespace DinumTalent.Infrastructure.Files;

/// <summary>One entry of an archive: where its bytes lie, and how long its author says it gets.</summary>
internal sealed record ArchiveEntry(string Name, bool IsDeflated, int HeaderOffset, int DataOffset, int CompressedLength, long DeclaredLength);

/// <summary>
/// Reads the directory of a ZIP file in memory (APPNOTE.TXT 6.3). Only what word processors write is understood: one
/// disk, stored or deflated, not encrypted. The framework's own reader cuts entries at their declared length, which
/// hides what another program would unfold.
/// </summary>
internal static class ArchiveDirectory
{
    private const int EndLength = 22;
    private const int CentralLength = 46;
    private const int LocalLength = 30;
    private const uint Extended = uint.MaxValue;

    /// <summary>The entries in the order of the directory, one more than the limit at most; null when anything is amiss.</summary>
    public static List<ArchiveEntry>? Read(ReadOnlySpan<byte> bytes, int limit)
    {
        var end = FindEnd(bytes);
        if (end < 0) return null;
        var at = (long)U32(bytes, end + 16);
        var stop = at + U32(bytes, end + 12);
        int count = U16(bytes, end + 10);
        if (stop > end) return null;

        var entries = new List<ArchiveEntry>();
        while (at < stop && entries.Count <= limit)
        {
            if (ReadEntry(bytes, (int)at, (int)stop, out var next) is not { } entry) return null;
            entries.Add(entry);
            at = next;
        }

        return entries.Count > limit || entries.Count == count ? entries : null;
    }

    private static ArchiveEntry? ReadEntry(ReadOnlySpan<byte> bytes, int at, int stop, out int next)
    {
        next = stop;
        if (at + CentralLength > stop || !bytes[at..].StartsWith("PK\u0001\u0002"u8)) return null;
        var (flags, method) = (U16(bytes, at + 8), U16(bytes, at + 10));
        var (nameLength, extraLength, commentLength) = (U16(bytes, at + 28), U16(bytes, at + 30), U16(bytes, at + 32));
        next = at + CentralLength + nameLength + extraLength + commentLength;
        if (next > stop || (flags & 1) != 0 || method is not (0 or 8)) return null;

        var name = bytes.Slice(at + CentralLength, nameLength);
        var extra = bytes.Slice(at + CentralLength + nameLength, extraLength);
        long compressed = U32(bytes, at + 20), declared = U32(bytes, at + 24), header = U32(bytes, at + 42);
        if (!Extend(extra, ref declared, ref compressed, ref header)) return null;
        return Locate(bytes, name, method == 8, header, compressed, declared);
    }

    private static ArchiveEntry? Locate(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> name, bool deflated, long header, long compressed, long declared)
    {
        if (header < 0 || header + LocalLength > bytes.Length || !bytes[(int)header..].StartsWith("PK\u0003\u0004"u8)) return null;
        var local = (int)header;
        int nameLength = U16(bytes, local + 26);
        var data = local + LocalLength + nameLength + U16(bytes, local + 28);
        if (compressed < 0 || compressed > bytes.Length || data + compressed > bytes.Length) return null;
        if (!bytes.Slice(local + LocalLength, nameLength).SequenceEqual(name)) return null;
        return new ArchiveEntry(Encoding.UTF8.GetString(name), deflated, local, data, (int)compressed, declared);
    }

    /// <summary>ZIP64: lengths that are all ones stand in the extra field instead, in this order.</summary>
    private static bool Extend(ReadOnlySpan<byte> extra, ref long declared, ref long compressed, ref long header)
    {
        if (declared != Extended && compressed != Extended && header != Extended) return true;
        while (extra.Length >= 4)
        {
            var (id, length) = (U16(extra, 0), U16(extra, 2));
            if (4 + length > extra.Length) return false;
            if (id == 1)
            {
                var values = extra.Slice(4, length);
                return Take(ref values, ref declared) && Take(ref values, ref compressed) && Take(ref values, ref header);
            }

            extra = extra[(4 + length)..];
        }

        return false;
    }

    private static bool Take(ref ReadOnlySpan<byte> values, ref long field)
    {
        if (field != Extended) return true;
        if (values.Length < 8) return false;
        field = BinaryPrimitives.ReadInt64LittleEndian(values);
        values = values[8..];
        return true;
    }

    private static int FindEnd(ReadOnlySpan<byte> bytes)
    {
        for (var at = bytes.Length - EndLength; at >= Math.Max(0, bytes.Length - EndLength - ushort.MaxValue); at--)
        {
            if (bytes[at..].StartsWith("PK\u0005\u0006"u8) && at + EndLength + U16(bytes, at + 20) == bytes.Length) return at;
        }

        return -1;
    }

    private static ushort U16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);

    private static uint U32(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);
}
