using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>The days of a phase.</summary>
/// <param name="Sprint">From 1; always 1 but where sprints follow each other.</param>
/// <param name="Kind">What is done.</param>
/// <param name="OpensOn">First day.</param>
/// <param name="ClosesOn">Last day, included; null for a phase without end.</param>
public sealed record PhaseDates(int Sprint, PhaseKind Kind, DateOnly OpensOn, DateOnly? ClosesOn);

/// <summary>A phase of a cohort. It opens and closes by its days: nobody has to do it.</summary>
public sealed class CohortPhase : IAuditedPart
{
    private CohortPhase()
    {
    }

    internal CohortPhase(PhaseDates dates) => (Sprint, Kind, OpensOn, ClosesOn) = (dates.Sprint, dates.Kind, dates.OpensOn, dates.ClosesOn);

    public int Sprint { get; private set; }

    public PhaseKind Kind { get; private set; }

    public DateOnly OpensOn { get; private set; }

    /// <summary>Last day, included; null for a phase without end.</summary>
    public DateOnly? ClosesOn { get; private set; }

    public PhaseDates Dates => new(Sprint, Kind, OpensOn, ClosesOn);

    public string AuditName => Sprint == 1 ? Kind.Label() : $"{Kind.Label()}, sprint {Sprint}";

    public PhaseState StateOn(DateOnly day) => day < OpensOn ? PhaseState.Coming : day > ClosesOn ? PhaseState.Over : PhaseState.Open;

    internal void Move(PhaseDates dates) => (OpensOn, ClosesOn) = (dates.OpensOn, dates.ClosesOn);
}
