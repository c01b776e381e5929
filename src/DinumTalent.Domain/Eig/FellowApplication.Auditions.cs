using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <content>When the person can't be heard.</content>
public sealed partial class FellowApplication
{
    public const int MostAbsences = 60;

    /// <summary>When the person can't come to an audition, in UTC; said until it is confirmed.</summary>
    public IReadOnlyList<TimeWindow> Absences { get; private set; } = [];

    /// <summary>When that was last said; null: never.</summary>
    public DateTime? AbsencesSaidAt { get; private set; }

    /// <summary>The person says when an audition would not suit, in place of what was said before.</summary>
    /// <param name="cohort">Applied to.</param>
    /// <param name="absences">Some of the hours at which auditions are held.</param>
    /// <param name="schedule">Of these auditions.</param>
    /// <param name="held">The own audition, if one is confirmed.</param>
    /// <param name="now">In UTC.</param>
    /// <param name="today">In Paris.</param>
    public Result SayAbsences(Cohort cohort, IReadOnlyList<TimeWindow> absences, AuditionSchedule schedule, Audition? held, DateTime now, DateOnly today)
    {
        var possible = IsPreselected();
        if (possible.IsFailure) return possible;
        if (schedule.CohortId != CohortId || schedule.Sprint != Sprint || cohort.Id != CohortId) return Error.NotFound;
        if (held is { IsConfirmed: true }) return AuditionErrors.ConfirmedAlready;
        if (cohort.Find(PhaseKind.Auditions, Sprint) is { ClosesOn: { } last } && last < today) return CohortErrors.Over(PhaseKind.Auditions, last);
        if (absences.Count > MostAbsences || absences.Any(a => !schedule.Opening.Contains(a))) return AuditionErrors.UnknownHours;
        if (schedule.Opening.Count > 0 && schedule.Opening.All(absences.Contains)) return AuditionErrors.NeverThere;
        (Absences, AbsencesSaidAt) = ([.. absences.Distinct().OrderBy(a => a.Start)], now);
        return Result.Success;
    }

    /// <summary>The programme enters when an audition would not suit somebody who phoned or wrote; the person is told.</summary>
    /// <inheritdoc cref="SayAbsences"/>
    /// <param name="source">Where it comes from, for the trail.</param>
    public Result EnterAbsences(Cohort cohort, IReadOnlyList<TimeWindow> absences, AuditionSchedule schedule, Audition? held, string? source, DateTime now, DateOnly today)
    {
        if (held is { IsConfirmed: true }) return AuditionErrors.ConfirmedForThem;
        var from = EntrySource.Of(source);
        if (from.IsFailure) return from.ToResult();
        var said = SayAbsences(cohort, absences, schedule, held, now, today);
        if (said.IsFailure) return said;
        Because(from.Value);
        Raise(new FellowEntryMade(Id, FellowEntry.Absences));
        return Result.Success;
    }
}
