using DinumTalent.Domain.Common;

namespace DinumTalent.Infrastructure.Files;

/// <summary>Keeps the bytes of files under names that tell nothing. Throws <see cref="IOException"/> when it can't now.</summary>
public interface IFileStore
{
    /// <summary>Returns once the file is whole and safe; one that exists is never overwritten.</summary>
    Task Write(FileId id, ReadOnlyMemory<byte> content, CancellationToken cancellationToken);

    /// <summary>The same for content that comes bit by bit; says its SHA-256. Nothing is left of content that breaks off.</summary>
    Task<byte[]> Write(FileId id, Stream content, CancellationToken cancellationToken);

    /// <summary>Null when there is no such file.</summary>
    Task<Stream?> Open(FileId id, CancellationToken cancellationToken);

    /// <summary>Harmless when there is no such file.</summary>
    Task Delete(FileId id, CancellationToken cancellationToken);

    /// <summary>Removes what writers that died left half written before an instant (UTC); says how many.</summary>
    Task<int> RemoveUnfinished(DateTime before, CancellationToken cancellationToken);

    /// <summary>Throws when files can't be read or written now.</summary>
    Task Probe(CancellationToken cancellationToken);
}
