namespace DinumTalent.Infrastructure.Persistence;

/// <summary>One event for one effect, to be run at least once.</summary>
public sealed class OutboxRow
{
    public Guid Id { get; init; }

    public DateTime At { get; init; }

    public string Event { get; init; } = "";

    public string Effect { get; init; } = "";

    public string Payload { get; init; } = "";

    public int Attempts { get; set; }

    /// <summary>Not before; null: at once.</summary>
    public DateTime? NextAttemptAt { get; set; }

    public DateTime? DoneAt { get; set; }

    /// <summary>When it was given up; null while it is tried.</summary>
    public DateTime? GivenUpAt { get; set; }

    public string? LastError { get; set; }

    /// <summary>When somebody decided that it need not be done any more; null while it waits for somebody.</summary>
    public DateTime? SetAsideAt { get; set; }
}
