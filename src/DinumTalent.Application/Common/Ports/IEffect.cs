using DinumTalent.Domain.Common;

namespace DinumTalent.Application.Common.Ports;

/// <summary>What follows from an event, outside the transaction that caused it: run from the outbox, at least once, as the system.</summary>
public interface IEffect<in TEvent> where TEvent : IDomainEvent
{
    /// <param name="happened">The event.</param>
    /// <param name="occurrence">The same at each repetition; use it as key of what is sent.</param>
    /// <param name="cancellationToken">Stops with the host; the effect runs again later.</param>
    Task Handle(TEvent happened, Occurrence occurrence, CancellationToken cancellationToken);
}

/// <summary>One event of the outbox, for one effect.</summary>
public readonly record struct Occurrence(Guid Key, DateTime At);
