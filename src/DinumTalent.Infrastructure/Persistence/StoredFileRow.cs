using DinumTalent.Domain.Common;

namespace DinumTalent.Infrastructure.Persistence;

/// <summary>A received file; the bytes are in the file store under its identifier.</summary>
public sealed class StoredFileRow
{
    public FileId Id { get; init; }

    public string Name { get; set; } = "";

    public string ContentType { get; init; } = "";

    public long Size { get; init; }

    public byte[] Sha256 { get; init; } = [];

    public DateTime ReceivedAt { get; set; }

    /// <summary>When something came to hold it; unclaimed files go with the drafts.</summary>
    public DateTime? ClaimedAt { get; set; }

    /// <summary>Nothing holds it any more, nor may again; the next cleaning takes it.</summary>
    public void GiveUp() => (Name, ClaimedAt, ReceivedAt) = ("", null, DateTime.UnixEpoch);
}
