namespace DinumTalent.Domain.Common;

/// <summary>One line of the audit trail: who changed what, when, why. The values can be erased, the line can't.</summary>
public sealed class AuditEntry
{
    public Guid Id { get; init; }

    public DateTime At { get; init; }

    public Guid? ActorId { get; init; }

    public string ActorName
    {
        get;
        init => (field, ActorKey) = (value, FoldedText.Fold(value));
    } = "";

    /// <summary>The name folded, what searches compare; no part of the chain.</summary>
    public string ActorKey { get; private init; } = "";

    /// <summary>Name of the request that caused it.</summary>
    public string Action { get; init; } = "";

    public string Entity { get; init; } = "";

    public Guid EntityId { get; init; }

    /// <summary>Version that the change made.</summary>
    public long EntityVersion { get; init; }

    /// <summary>Administration that the entity belongs to, for the scope of auditors; null where it has none.</summary>
    public Guid? OrganisationId { get; init; }

    /// <summary>Names of the properties that changed, separated by commas.</summary>
    public string Fields { get; init; } = "";

    /// <summary>JSON of before and after by property; null once erased.</summary>
    public string? Changes { get; private set; }

    public string? Reason { get; private set; }

    /// <summary>Salt of the hash of the values; gone with them.</summary>
    public byte[]? Salt { get; private set; }

    /// <summary>HMAC-free SHA-256 of salt, values and reason, which stands in for them in the chain.</summary>
    public byte[] ValuesHash { get; init; } = [];

    /// <summary>Place in the chain, from 1; null until sealed.</summary>
    public long? Sequence { get; private set; }

    /// <summary>HMAC over the previous seal and this line.</summary>
    public byte[]? Seal { get; private set; }

    public void SetValues(string changes, string? reason, byte[] salt) => (Changes, Reason, Salt) = (changes, reason, salt);

    public void Chain(long sequence, byte[] seal) => (Sequence, Seal) = (sequence, seal);

    /// <summary>Forgets values and salt; the hash stays, so that the chain holds.</summary>
    public void Erase() => (Changes, Reason, Salt) = (null, null, null);
}
