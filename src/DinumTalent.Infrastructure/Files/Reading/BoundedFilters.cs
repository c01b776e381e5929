using System.Buffers;
using System.IO.Compression;
using DinumTalent.Domain.Recruitment;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace DinumTalent.Infrastructure.Files.Reading;

/// <summary>
/// The filters of the library, which unfold a stream whole however long it gets, behind a measure: what comes out of all the
/// streams of a document together is bounded, and known before it is unfolded.
/// </summary>
internal sealed class BoundedFilters(CancellationToken stop) : IFilterProvider
{
    /// <summary>In bytes, all streams that are looked at together.</summary>
    private const long MaxUnfolded = 64L * 1024 * 1024;

    /// <summary>What these filters may make of a stream can't be measured without them; no CV needs more.</summary>
    private const int OtherMaxLength = 256 * 1024;

    /// <summary>Bytes that one byte becomes at most.</summary>
    private const long LzwMost = 2_600;

    private const long RunLengthMost = 64;

    private static readonly IFilterProvider Inner = DefaultFilterProvider.Instance;

    private readonly CancellationToken stop = stop;
    private long unfolded;

    /// <summary>Whether something was left out: the library may pass over what is thrown here.</summary>
    public bool IsExceeded { get; private set; }

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bound(Inner.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bound(Inner.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bound(Inner.GetAllFilters());

    private IReadOnlyList<IFilter> Bound(IReadOnlyList<IFilter> filters) => [.. filters.Select(f => f is Bounded ? f : new Bounded(f, this))];

    private void Count(long length)
    {
        if ((unfolded += length) > MaxUnfolded) Exceed();
    }

    private void Exceed()
    {
        IsExceeded = true;
        throw new UnreadableDocumentException(CvReadingStatus.TooComplex);
    }

    private sealed class Bounded(IFilter inner, BoundedFilters all) : IFilter
    {
        public bool IsSupported => inner.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            all.stop.ThrowIfCancellationRequested();
            switch (inner.GetType().Name)
            {
                case "FlateFilter":
                    all.Count(LengthOf(input));
                    break;
                case "LzwFilter" or "RunLengthFilter" when input.Length > OtherMaxLength:
                case "CcittFaxDecodeFilter": // As large as its dictionary says, and never text.
                    all.Exceed();
                    break;
                case "LzwFilter":
                    all.Count(input.Length * LzwMost);
                    break;
                case "RunLengthFilter":
                    all.Count(input.Length * RunLengthMost);
                    break;
                default:
                    all.Count(input.Length);
                    break;
            }

            return inner.Decode(input, streamDictionary, filterProvider, filterIndex);
        }

        /// <summary>What a stream unfolds to, as far as it can be; a little beyond the bound is enough to know.</summary>
        private static long LengthOf(ReadOnlyMemory<byte> input)
        {
            var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
            long length = 0;
            try
            {
                // The library passes over the two bytes of the header without a look at them, so a wrong one stops nothing here either.
                using var content = new MemoryStream(input[Math.Min(2, input.Length)..].ToArray(), writable: false);
                using var inflated = new DeflateStream(content, CompressionMode.Decompress);
                for (int read; length <= MaxUnfolded && (read = inflated.Read(buffer)) > 0;) length += read;
            }
            catch (InvalidDataException)
            {
                // Damaged from here on; the library makes of it what it can.
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(buffer);
            }

            return length;
        }
    }
}
