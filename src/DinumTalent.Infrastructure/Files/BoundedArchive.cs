using System.Buffers;
using System.IO.Compression;
using System.Runtime.InteropServices;
using DinumTalent.Domain.Common;

namespace DinumTalent.Infrastructure.Files;

/// <summary>
/// A ZIP archive in memory that has been decompressed whole once, counting what really comes out: the sizes that an
/// archive declares are its author's word. Archives within it are not opened.
/// </summary>
internal sealed class BoundedArchive
{
    public const int MaxEntries = 2_000;

    /// <summary>In bytes, all entries together.</summary>
    public const long MaxDecompressed = 100L * 1024 * 1024;

    /// <summary>Decompressed over compressed; documents full of repeated XML stay well below.</summary>
    public const int MaxRatio = 150;

    /// <summary>Below this many bytes, the ratio says nothing.</summary>
    public const long RatioFrom = 10L * 1024 * 1024;

    private readonly ReadOnlyMemory<byte> bytes;
    private readonly List<ArchiveEntry> entries;

    private BoundedArchive(ReadOnlyMemory<byte> bytes, List<ArchiveEntry> entries) => (this.bytes, this.entries) = (bytes, entries);

    public IEnumerable<string> Names => entries.Select(e => e.Name);

    /// <summary>The archive, or the refusal: damaged, of a form that no word processor writes, or a bomb.</summary>
    public static Result<BoundedArchive> Read(ReadOnlyMemory<byte> bytes)
    {
        if (ArchiveDirectory.Read(bytes.Span, MaxEntries) is not { } found) return UploadErrors.Damaged;
        if (found.Count > MaxEntries) return UploadErrors.Bomb;
        if (found.DistinctBy(e => e.Name, StringComparer.OrdinalIgnoreCase).Count() != found.Count || !found.All(e => IsPlain(e.Name))) return UploadErrors.Damaged;
        if (Overlap(found)) return UploadErrors.Bomb;

        var archive = new BoundedArchive(bytes, found);
        return archive.Measure() is { } refusal ? refusal : archive;
    }

    public bool Has(string name) => Find(name) is not null;

    /// <summary>Whether the file begins with this entry, as OpenDocument asks of "mimetype".</summary>
    public bool IsFirst(string name) => Find(name) is { HeaderOffset: 0 };

    /// <summary>What an entry contains; null when absent or longer than a number of bytes.</summary>
    public byte[]? Content(string name, int most)
    {
        if (Find(name) is not { } entry) return null;
        using var content = new MemoryStream();
        return Decompress(entry, most, content) is > -1 ? content.ToArray() : null;
    }

    private ArchiveEntry? Find(string name) => entries.FirstOrDefault(e => e.Name == name);

    private Error? Measure()
    {
        long total = 0;
        foreach (var entry in entries)
        {
            long length;
            try
            {
                length = Decompress(entry, MaxDecompressed - total, null);
            }
            catch (InvalidDataException)
            {
                return UploadErrors.Damaged;
            }

            if (length < 0) return UploadErrors.Bomb;
            total += length;
            if (total > RatioFrom && total / MaxRatio > bytes.Length) return UploadErrors.Bomb;
            if (length != entry.DeclaredLength) return UploadErrors.Damaged;
        }

        return null;
    }

    /// <summary>How many bytes came out; -1 as soon as they are more than allowed.</summary>
    private long Decompress(ArchiveEntry entry, long most, MemoryStream? into)
    {
        var data = bytes.Slice(entry.DataOffset, entry.CompressedLength);
        if (!entry.IsDeflated)
        {
            into?.Write(data.Span);
            return data.Length > most ? -1 : data.Length;
        }

        MemoryMarshal.TryGetArray(data, out var segment);
        using var inflated = new DeflateStream(new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false), CompressionMode.Decompress);
        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            long total = 0;
            for (int read; (read = inflated.Read(buffer)) > 0;)
            {
                total += read;
                if (total > most) return -1;
                into?.Write(buffer.AsSpan(0, read));
            }

            return total;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Entries that share bytes are how a small archive pretends to hold a lot.</summary>
    private static bool Overlap(List<ArchiveEntry> entries)
    {
        var end = 0;
        foreach (var entry in entries.OrderBy(e => e.HeaderOffset))
        {
            if (entry.HeaderOffset < end) return true;
            end = entry.DataOffset + entry.CompressedLength;
        }

        return false;
    }

    private static bool IsPlain(string name) =>
        name.Length > 0 && name[0] is not ('/' or '\\') && !name.Contains(':', StringComparison.Ordinal) && !name.Any(char.IsControl)
        && !name.Split('/', '\\').Contains("..");
}
