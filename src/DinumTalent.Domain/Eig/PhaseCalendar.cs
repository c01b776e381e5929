using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>The dates of the phases of a cohort do not contradict each other.</summary>
/// <remarks>
/// A choice of design, no law. Fixed calendar and sprints: a phase opens after the one before it has closed. A sprint: opens a phase
/// after the sprint before has closed the same one, missions and what follows them apart. Continuous: phases open in their order.
/// </remarks>
/// <param name="Mode">How the phases follow each other.</param>
/// <param name="Phases">All of them, in any order.</param>
public sealed record PhaseCalendar(CohortMode Mode, IReadOnlyList<PhaseDates> Phases)
{
    /// <summary>Who is chosen has so many days to accept.</summary>
    public const int FewestDaysToAccept = 15;

    /// <summary>Longer, a cohort would be no cohort any more.</summary>
    public const int MaxYears = 10;

    /// <summary>Every contradiction, each beside the date to correct.</summary>
    public Result Check()
    {
        if (Phases.Count == 0) return CohortErrors.NoPhase;
        if (Phases.GroupBy(p => (p.Sprint, p.Kind)).Any(g => g.Count() > 1)) return CohortErrors.PhaseTwice;
        return Result.All([.. Phases.Select(Alone), .. Phases.Select(AfterTheOneBefore), .. Phases.Select(AfterTheSprintBefore)]);
    }

    private Result Alone(PhaseDates phase) =>
        phase.ClosesOn is not { } last ? phase.Kind is PhaseKind.Alumni || Mode is CohortMode.Continuous ? Result.Success : CohortErrors.EndMissing(Field(phase, nameof(PhaseDates.ClosesOn)), phase)
        : last < phase.OpensOn ? CohortErrors.Inverted(Field(phase, nameof(PhaseDates.ClosesOn)), phase)
        : last.Year - Phases.Min(p => p.OpensOn).Year > MaxYears ? CohortErrors.TooFar(Field(phase, nameof(PhaseDates.ClosesOn)))
        : phase.Kind is PhaseKind.Acceptance && last < phase.OpensOn.AddDays(FewestDaysToAccept - 1) ? CohortErrors.AcceptanceTooShort(Field(phase, nameof(PhaseDates.ClosesOn)), phase.OpensOn.AddDays(FewestDaysToAccept - 1))
        : Result.Success;

    private Result AfterTheOneBefore(PhaseDates phase)
    {
        var before = Phases.Where(p => p.Sprint == phase.Sprint && p.Kind < phase.Kind).MaxBy(p => p.Kind);
        if (before is null) return Result.Success;
        var (field, earliest) = (Field(phase, nameof(PhaseDates.OpensOn)), Mode is CohortMode.Continuous ? before.OpensOn : before.ClosesOn?.AddDays(1));
        return phase.OpensOn < earliest ? CohortErrors.TooEarly(field, phase, before, earliest.Value) : Result.Success;
    }

    private Result AfterTheSprintBefore(PhaseDates phase)
    {
        if (phase.Kind >= PhaseKind.Missions || Phases.FirstOrDefault(p => p.Sprint == phase.Sprint - 1 && p.Kind == phase.Kind) is not { ClosesOn: { } last }) return Result.Success;
        return phase.OpensOn <= last ? CohortErrors.SprintsMeet(Field(phase, nameof(PhaseDates.OpensOn)), phase, last.AddDays(1)) : Result.Success;
    }

    private string Field(PhaseDates phase, string name) => $"Phases[{Phases.ToList().IndexOf(phase)}].{name}";
}
