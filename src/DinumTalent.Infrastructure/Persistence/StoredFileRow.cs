using DinumTalent.Domain.Common;

namespace DinumTalent.Infrastructure.Persistence;

/// <summary>A received file; the bytes are in the file store under its identifier.</summary>
public sealed class StoredFileRow
{
    public FileId Id { get; init; }

    public string Name { get; init; } = "";

    public string ContentType { get; init; } = "";

    public long Size { get; init; }

    public byte[] Sha256 { get; init; } = [];

    public DateTime ReceivedAt { get; init; }

    /// <summary>When something came to hold it; unclaimed files go with the drafts.</summary>
    public DateTime? ClaimedAt { get; set; }
}
