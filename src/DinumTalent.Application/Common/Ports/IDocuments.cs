using DinumTalent.Domain.Common;

namespace DinumTalent.Application.Common.Ports;

/// <summary>Stores what the application itself writes, such as letters, under a random name.</summary>
public interface IDocuments
{
    /// <summary>
    /// Stores a document as it is. It stays unclaimed until something names it, and is removed after some days otherwise.
    /// Throws <see cref="IOException"/> when the store can't take it now.
    /// </summary>
    /// <param name="content">All of it.</param>
    /// <param name="name">Shown to who downloads it.</param>
    /// <param name="contentType">Media type.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task<FileId> Keep(ReadOnlyMemory<byte> content, string name, string contentType, CancellationToken cancellationToken);
}

/// <summary>A stored document, to be downloaded.</summary>
public sealed record StoredDocument(FileId FileId, string Name, string ContentType);
