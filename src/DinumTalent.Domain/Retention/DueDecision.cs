using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Domain.Retention;

/// <summary>What is decided of a contract, a trial, a certificate or a mission that comes to its end: by whom it is owned, what was chosen, what was told.</summary>
/// <remarks>It exists from the first reminder, owner or decision on. It holds for one last day: when the end moves, it is to be decided anew.</remarks>
public sealed class DueDecision : AggregateRoot<DueDecisionId>, IAudited
{
    public const int ReasonMaxLength = 1_000;

    private DueDecision()
    {
    }

    public DueDecision(AgentId agent, DecisionMatter matter, Guid subject, DateOnly dueOn) : base(DueDecisionId.New()) =>
        (AgentId, Matter, Subject, DueOn) = (agent, matter, subject, dueOn);

    public AgentId AgentId { get; private set; }

    public DecisionMatter Matter { get; private set; }

    /// <summary>The contract (also of a trial), assessment or mission; with the matter, unique.</summary>
    public Guid Subject { get; private set; }

    /// <summary>Last day of the subject.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>Who answers for it; null: whoever holds the right nearest to the agent's administration.</summary>
    public UserId? OwnerId { get; private set; }

    public DecisionChoice? Choice { get; private set; }

    public string? Reason { get; private set; }

    public DateOnly? DecidedOn { get; private set; }

    public UserId? DecidedBy { get; private set; }

    /// <summary>Day on which the agent was told; null before.</summary>
    public DateOnly? ToldOn { get; private set; }

    /// <summary>The nearest of <see cref="ReminderSchedule.MonthsBefore"/> that was sent for <see cref="DueOn"/>; null before the first.</summary>
    public int? RemindedMonths { get; private set; }

    /// <summary>Whether something was chosen for that last day.</summary>
    public bool HoldsFor(DateOnly dueOn) => Choice is not null && DueOn == dueOn;

    /// <summary>Whether the facts must show what was chosen, or its day comes back.</summary>
    public bool AsksForAct => Choice is not (null or DecisionChoice.ConfirmTrial or DecisionChoice.LetExpire or DecisionChoice.EndMission);

    /// <summary>Gives it to somebody, or to nobody.</summary>
    public void Entrust(UserId? owner, DateOnly dueOn)
    {
        Follow(dueOn);
        OwnerId = owner;
    }

    /// <summary>Decides, or decides otherwise while nothing was done.</summary>
    /// <param name="choice">One of the lawful ones.</param>
    /// <param name="reason">Why; kept with it.</param>
    /// <param name="toldOn">Day on which the agent was told, if that is done.</param>
    /// <param name="lawful">What <see cref="LawfulChoices"/> answers today.</param>
    /// <param name="by">Who decides; null for the system.</param>
    /// <param name="dueOn">Last day of the subject.</param>
    /// <param name="today">The day it is.</param>
    public Result Decide(DecisionChoice choice, string? reason, DateOnly? toldOn, IReadOnlyList<LawfulChoice> lawful, UserId? by, DateOnly dueOn, DateOnly today)
    {
        if (lawful.FirstOrDefault(c => c.Choice == choice) is not { IsLawful: true }) return RadarErrors.NotLawful(choice, lawful.FirstOrDefault(c => c.Choice == choice)?.Explanation);
        if (reason?.Trim().Length > ReasonMaxLength) return RadarErrors.ReasonTooLong;
        if (string.IsNullOrWhiteSpace(reason)) return RadarErrors.ReasonMissing;
        if (toldOn > today) return RadarErrors.ToldInFuture;
        if (toldOn < dueOn.AddMonths(-Deadlines.Months)) return RadarErrors.ToldTooEarly(dueOn.AddMonths(-Deadlines.Months));

        Follow(dueOn);
        (Choice, Reason, DecidedOn, DecidedBy, ToldOn) = (choice, reason.Trim(), today, by, toldOn);
        OwnerId ??= by;
        Because(Reason);
        return Result.Success;
    }

    /// <summary>Records the day on which the agent was told.</summary>
    public Result Tell(DateOnly on, DateOnly dueOn, DateOnly today)
    {
        if (!HoldsFor(dueOn)) return RadarErrors.NothingDecided;
        if (on > today) return RadarErrors.ToldInFuture;
        if (on < DecidedOn) return RadarErrors.ToldBeforeDecision(DecidedOn.Value);
        ToldOn = on;
        return Result.Success;
    }

    /// <summary>Notes that the person in charge is reminded, unless that was done for this day or a nearer one.</summary>
    /// <returns>Whether there is something to remind of.</returns>
    public bool Remind(DateOnly dueOn, DateOnly today)
    {
        if (ReminderSchedule.Due(dueOn, today) is not { } months) return false;
        if (DueOn == dueOn && (Choice is not null || RemindedMonths <= months)) return false;
        Follow(dueOn);
        RemindedMonths = months;
        return true;
    }

    /// <summary>Another last day: what was decided and reminded of concerned the one before.</summary>
    private void Follow(DateOnly dueOn)
    {
        if (DueOn == dueOn) return;
        (DueOn, Choice, Reason, DecidedOn, DecidedBy, ToldOn, RemindedMonths) = (dueOn, null, null, null, null, null, null);
    }
}
