using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Retention;

/// <summary>What comes due for an agent.</summary>
public enum DeadlineKind
{
    [Label("Délai de prévenance")] RenewalNotice,
    [Label("Fin de contrat")] ContractEnd,
    [Label("Six ans de services")] SixYears,
    [Label("Fin d’essai")] TrialEnd,
    [Label("Fin de certification")] CertificateExpiry,
    [Label("Fin de mission EIG")] MissionEnd,
}

/// <summary>What one decision is about; several days may hang on it.</summary>
public enum DecisionMatter
{
    [Label("Contrat")] Contract,
    [Label("Période d’essai")] Trial,
    [Label("Certification")] Certificate,
    [Label("Mission EIG")] Mission,
}

/// <summary>Where the decision on a day stands.</summary>
public enum DeadlineState
{
    /// <summary>The day has passed, and what it asked for is not done.</summary>
    [Label("En retard")] Overdue,

    /// <summary>Nothing is decided, or the agent is still to be told.</summary>
    [Label("À décider")] Open,

    /// <summary>Decided; what follows from it is done by its day, or the line is overdue.</summary>
    [Label("Décidée")] Decided,
}

/// <summary>A day on which something comes due.</summary>
/// <param name="Kind">What.</param>
/// <param name="Matter">What is to be decided for it.</param>
/// <param name="Subject">The contract (also of a trial), assessment or mission.</param>
/// <param name="Day">When.</param>
/// <param name="DueOn">Last day of the subject: the decision holds for this day alone.</param>
/// <param name="Note">What is to be known or done, in a sentence.</param>
/// <param name="Reference">The text that sets it; null where none does.</param>
public sealed record Deadline(DeadlineKind Kind, DecisionMatter Matter, Guid Subject, DateOnly Day, DateOnly DueOn, string Note, string? Reference)
{
    /// <summary>Whether it is the last day of its subject, the one that reminders count back from.</summary>
    public bool IsLast => Kind is DeadlineKind.ContractEnd or DeadlineKind.TrialEnd or DeadlineKind.CertificateExpiry or DeadlineKind.MissionEnd;

    /// <summary>Where it stands; null once nothing more is expected of it.</summary>
    /// <param name="decision">On its subject, if any.</param>
    /// <param name="today">The day it is.</param>
    public DeadlineState? StateOn(DueDecision? decision, DateOnly today)
    {
        var passed = Day < today;
        if (decision is null || !decision.HoldsFor(DueOn)) return passed ? DeadlineState.Overdue : DeadlineState.Open;
        if (Kind is DeadlineKind.RenewalNotice && decision.ToldOn is null) return passed ? DeadlineState.Overdue : DeadlineState.Open;
        if (!passed) return DeadlineState.Decided;

        // A decision asks for an act; while the facts don't show it, its last day comes back.
        return IsLast && decision.AsksForAct ? DeadlineState.Overdue : null;
    }
}
