namespace DinumTalent.Infrastructure.Persistence;

/// <summary>The end of the audit chain on a day, kept apart so that a removed tail shows.</summary>
public sealed class AuditHead
{
    public long Sequence { get; init; }

    public DateTime At { get; init; }

    public byte[] Seal { get; init; } = [];
}
