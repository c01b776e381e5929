namespace DinumTalent.Domain.Eig;

/// <summary>How long a place stays offered.</summary>
/// <remarks>A rule of the programme: fifteen days after the announcement. The delay of those who come later from the waiting list is a choice of design.</remarks>
/// <param name="Days">After the announcement.</param>
/// <param name="NextDays">After a place that came free was offered to somebody.</param>
public sealed record AnswerDelay(int Days = AnswerDelay.UsualDays, int NextDays = AnswerDelay.UsualNextDays)
{
    public const int UsualDays = PhaseCalendar.FewestDaysToAccept;

    public const int UsualNextDays = 7;

    /// <summary>Last day to answer, included: that of the phase of acceptance, or the delay from today where that is later.</summary>
    public DateOnly First(Cohort cohort, int sprint, DateOnly today) =>
        cohort.Mode is not CohortMode.Continuous && cohort.Find(PhaseKind.Acceptance, sprint)?.ClosesOn is { } last && last > today.AddDays(Days) ? last : today.AddDays(Days);
}
