namespace DinumTalent.Domain.Common;

/// <summary>Something that happened to an aggregate; becomes an outbox row in the same transaction.</summary>
#pragma warning disable CA1040 // The type is the message.
public interface IDomainEvent;
#pragma warning restore CA1040

/// <summary>What storage needs of every aggregate, whatever its identifier.</summary>
public interface IAggregateRoot
{
    /// <summary>Raised by one at each saved change; a writer that read another one is refused.</summary>
    long Version { get; }

    /// <summary>Reason given by the person for the change at hand, kept by the audit trail.</summary>
    string? ChangeReason { get; }

    IReadOnlyCollection<IDomainEvent> TakeEvents();
}

/// <summary>A cluster of objects that changes as one, by verbs, under one version.</summary>
public abstract class AggregateRoot<TId> : IAggregateRoot where TId : struct, IId<TId>
{
    private readonly List<IDomainEvent> events = [];

    protected AggregateRoot(TId id) => Id = id;

    /// <summary>For the store, which sets the properties one by one.</summary>
    protected AggregateRoot()
    {
    }

    public TId Id { get; private set; }

    public long Version { get; private set; } = 1;

    public string? ChangeReason { get; private set; }

    public IReadOnlyCollection<IDomainEvent> TakeEvents()
    {
        var taken = events.ToArray();
        events.Clear();
        return taken;
    }

    protected void Raise(IDomainEvent happened) => events.Add(happened);

    protected void Because(string? reason) => ChangeReason = reason;
}

/// <summary>Changes of this aggregate matter to a person: each is written to the audit trail.</summary>
#pragma warning disable CA1040 // A marker by design: the Domain says what, the store says how.
public interface IAudited;
#pragma warning restore CA1040

/// <summary>A part of an aggregate whose changes the audit trail tells one by one.</summary>
public interface IAuditedPart
{
    /// <summary>What tells it apart from its kin, as a person reads it.</summary>
    string AuditName { get; }
}

/// <summary>Found by words: its folded terms are written with it.</summary>
public interface ISearchable
{
    /// <summary>Name of the index it belongs to.</summary>
    string SearchIndex { get; }

    Guid SearchKey { get; }

    /// <summary>Texts by weight; a higher weight ranks first.</summary>
    IEnumerable<(string Text, int Weight)> SearchTexts();
}
