using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Workforce;

/// <summary>One trial or run of an import: how far it came, and who has it in hand.</summary>
/// <remarks>
/// Whoever works on it holds it until an instant, and pushes that instant with each saved chunk. The position is saved with
/// the lines up to it, and a chunk counts only if it begins there: lines are never written twice, whoever holds it.
/// </remarks>
public sealed class AgentImportRun : AggregateRoot<AgentImportRunId>
{
    public const int HolderMaxLength = 100;
    public const int FailureMaxLength = 300;

    private AgentImportRun()
    {
    }

    public AgentImportRun(AgentImportId import, int attempt, bool isTrial, DateTime now) : base(AgentImportRunId.New()) =>
        (ImportId, Attempt, IsTrial, StartedAt) = (import, attempt, isTrial, now);

    public AgentImportId ImportId { get; private set; }

    public int Attempt { get; private set; }

    public bool IsTrial { get; private set; }

    public DateTime StartedAt { get; private set; }

    public DateTime? EndedAt { get; private set; }

    /// <summary>Lines of the file; null until they have been counted.</summary>
    public int? Total { get; private set; }

    /// <summary>Lines done.</summary>
    public int Position { get; private set; }

    /// <summary>Lines whose line manager, who stood further down, has been looked at again.</summary>
    public int Linked { get; private set; }

    public int Created { get; private set; }

    public int Changed { get; private set; }

    public int Unchanged { get; private set; }

    public int Refused { get; private set; }

    public int Warnings { get; private set; }

    public string? Holder { get; private set; }

    public DateTime? HeldUntil { get; private set; }

    /// <summary>What stopped it, for the operator.</summary>
    public string? Failure { get; private set; }

    /// <summary>Whole percent; null until the lines have been counted.</summary>
    public int? Percent => Total is { } total ? (total == 0 ? 100 : (int)(Position * 100L / total)) : null;

    public bool IsFree(DateTime now) => HeldUntil is null || HeldUntil <= now;

    public void Take(string holder, DateTime until) => (Holder, HeldUntil, Failure) = (holder, until, null);

    public void Count(int lines) => Total = lines;

    /// <summary>Whether this holder may add what follows a position.</summary>
    public bool IsHeldBy(string holder, int from) => Holder == holder && Position == from && EndedAt is null;

    public void Advance(LineCounts counts, DateTime heldUntil)
    {
        Position += counts.Read;
        Created += counts.Created;
        Changed += counts.Changed;
        Unchanged += counts.Unchanged;
        Refused += counts.Refused;
        Warnings += counts.Warnings;
        HeldUntil = heldUntil;
    }

    /// <summary>Managers further down have been looked at up to a line.</summary>
    public void Link(int upTo, int warnings, DateTime heldUntil)
    {
        Linked = upTo;
        Warnings += warnings;
        HeldUntil = heldUntil;
    }

    public void Finish(DateTime now) => (EndedAt, Holder, HeldUntil) = (now, null, null);

    public void Release() => (Holder, HeldUntil) = (null, null);

    public void Fail(string why) => (Holder, HeldUntil, Failure) = (null, null, why.Length > FailureMaxLength ? why[..FailureMaxLength] : why);
}

/// <summary>What became of some lines.</summary>
public sealed record LineCounts(int Read, int Created, int Changed, int Unchanged, int Refused, int Warnings);

/// <summary>Why a line of a file was refused, or what was noted about one that was taken.</summary>
public sealed class AgentImportIssue
{
    public const int ColumnMaxLength = 100;
    public const int ValueMaxLength = 100;
    public const int MessageMaxLength = 500;

    private AgentImportIssue()
    {
    }

    public AgentImportIssue(AgentImportRunId run, int line, int number, string column, string value, string message, bool isWarning)
    {
        (RunId, Line, Number, IsWarning) = (run, line, number, isWarning);
        (Column, Value, Message) = (Cut(column, ColumnMaxLength), Cut(value, ValueMaxLength), Cut(message, MessageMaxLength));
    }

    public AgentImportRunId RunId { get; private set; }

    /// <summary>Of the file, the header being line 1 where nothing stands above it.</summary>
    public int Line { get; private set; }

    /// <summary>Tells several of one line apart.</summary>
    public int Number { get; private set; }

    /// <summary>As the file calls it; empty when it is about the whole line.</summary>
    public string Column { get; private set; } = "";

    /// <summary>What stood there; empty for what needs a permission of its own.</summary>
    public string Value { get; private set; } = "";

    public string Message { get; private set; } = "";

    /// <summary>The line was taken all the same.</summary>
    public bool IsWarning { get; private set; }

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..(most - 1)] + "…";
}
