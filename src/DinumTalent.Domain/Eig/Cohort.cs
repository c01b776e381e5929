using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Eig;

/// <summary>A cohort of fellows (promotion EIG): its phases and their days, from the call for challenges to what became of the alumni.</summary>
public sealed class Cohort : AggregateRoot<CohortId>, IAudited
{
    public const int NameMaxLength = 80;
    public const int SlugMaxLength = 100;
    public const int ReasonMaxLength = 500;

    private readonly List<CohortPhase> phases = [];

    private Cohort()
    {
    }

    private Cohort(OrganisationId organisation, string name, CohortMode mode, UserId? by, DateTime now) : base(CohortId.New()) =>
        (OrganisationId, Name, Slug, Mode, CreatedBy, CreatedAt) = (organisation, name, SlugOf(name), mode, by, now);

    /// <summary>The administration that runs the programme.</summary>
    public OrganisationId OrganisationId { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>What its address bears; unique.</summary>
    public string Slug { get; private set; } = "";

    public CohortMode Mode { get; private set; }

    public UserId? CreatedBy { get; private set; }

    public DateTime CreatedAt { get; private set; }

    /// <summary>From when on administrations and the public know of it; null while it is prepared.</summary>
    public DateTime? PublishedAt { get; private set; }

    /// <summary>One of the past, taken over from a file: it has no dates.</summary>
    public bool IsPast { get; private set; }

    /// <summary>In the order in which they are done, sprint by sprint.</summary>
    public IReadOnlyList<CohortPhase> Phases => phases;

    /// <summary>A cohort in preparation, with the days of a template or others.</summary>
    public static Result<Cohort> Create(OrganisationId organisation, string? name, CohortMode mode, IReadOnlyList<PhaseDates> dates, UserId? by, DateTime now, DateOnly today)
    {
        var trimmed = name?.Trim() ?? "";
        var named = trimmed.Length is 0 or > NameMaxLength || FoldedText.Fold(trimmed).Length == 0 ? CohortErrors.NoName : Result.Success;
        var call = dates.Where(d => d.Kind is PhaseKind.CallForChallenges).MinBy(d => d.OpensOn);
        var valid = Result.All(named, new PhaseCalendar(mode, dates).Check(), call?.ClosesOn < today ? CohortErrors.CallWouldBeOver : Result.Success);
        if (valid.IsFailure) return Result<Cohort>.Failure(valid.Errors);

        var cohort = new Cohort(organisation, trimmed, mode, by, now);
        cohort.phases.AddRange(Ordered(dates).Select(d => new CohortPhase(d)));
        return cohort;
    }

    /// <summary>A cohort that is over, of which no more is known than its challenges.</summary>
    public static Result<Cohort> OfThePast(OrganisationId organisation, string name, UserId? by, DateTime now) =>
        name.Trim().Length is 0 or > NameMaxLength || FoldedText.Fold(name).Length == 0
            ? CohortErrors.NoName
            : new Cohort(organisation, name.Trim(), CohortMode.FixedCalendar, by, now) { IsPast = true, PublishedAt = now };

    /// <summary>"promotion-8".</summary>
    public static string SlugOf(string name) => FoldedText.Fold(name).Replace(' ', '-') is var folded && folded.Length > SlugMaxLength ? folded[..SlugMaxLength] : folded;

    /// <summary>Administrations and the public see it from now on.</summary>
    public Result Publish(DateTime now, DateOnly today)
    {
        if (PublishedAt is not null) return CohortErrors.AlreadyPublished;
        if (Find(PhaseKind.CallForChallenges) is { } call && call.StateOn(today) is PhaseState.Over) return CohortErrors.Over(PhaseKind.CallForChallenges, call.ClosesOn!.Value);
        PublishedAt = now;
        return Result.Success;
    }

    /// <summary>Other days for the phases to come. What has begun keeps its first day, what is over both; an open phase is not shortened.</summary>
    public Result ChangeDates(IReadOnlyList<PhaseDates> dates, string? reason, DateOnly today)
    {
        if (dates.Count != phases.Count || phases.Any(p => dates.All(d => d.Sprint != p.Sprint || d.Kind != p.Kind))) return CohortErrors.OtherPhases;
        var valid = Result.All([.. dates.Select((d, at) => MayMove(d, at, today)), new PhaseCalendar(Mode, dates).Check(), MayBeGiven(reason)]);
        if (valid.IsFailure) return valid;
        foreach (var date in dates) Find(date.Kind, date.Sprint)!.Move(date);
        Because(string.IsNullOrWhiteSpace(reason) ? null : reason.Trim());
        return Result.Success;
    }

    /// <summary>A later last day for a phase that has begun, be it just over; on demand, what has not begun yet is put off by as many days.</summary>
    public Result Extend(PhaseKind kind, int sprint, DateOnly until, bool putOffTheRest, string? reason, DateOnly today)
    {
        if (Find(kind, sprint) is not { } phase) return CohortErrors.NoSuchPhase;
        if (phase.StateOn(today) is PhaseState.Coming) return CohortErrors.NotBegun;
        if (phase.ClosesOn is not { } last) return CohortErrors.WithoutEnd;
        if (until <= last) return CohortErrors.NotLater(last);
        if (until < today) return CohortErrors.NotToCome;
        if (string.IsNullOrWhiteSpace(reason) || reason.Length > ReasonMaxLength) return CohortErrors.ReasonMissing;
        if (Mode is not CohortMode.Continuous && phases.Any(p => p.Sprint == sprint && p.Kind > kind && p.StateOn(today) is not PhaseState.Coming)) return CohortErrors.TooLateToExtend;

        var days = until.DayNumber - last.DayNumber;
        var dates = phases.Select(p => p == phase ? p.Dates with { ClosesOn = until }
            : putOffTheRest && p.Sprint >= sprint && p.StateOn(today) is PhaseState.Coming ? p.Dates with { OpensOn = p.OpensOn.AddDays(days), ClosesOn = p.ClosesOn?.AddDays(days) }
            : p.Dates).ToList();
        var valid = new PhaseCalendar(Mode, dates).Check();
        if (valid.IsFailure) return Result.Failure([.. valid.Errors.Select(e => e with { Field = "Until" })]);
        foreach (var date in dates) Find(date.Kind, date.Sprint)!.Move(date);
        Because(reason.Trim());
        return Result.Success;
    }

    /// <summary>The phase of a kind that is open on a day; null where none is.</summary>
    public CohortPhase? OpenOn(PhaseKind kind, DateOnly day) => phases.FirstOrDefault(p => p.Kind == kind && p.StateOn(day) is PhaseState.Open);

    /// <summary>Whether what a phase is for may be done on a day; a late or early entry is refused with the date.</summary>
    /// <param name="kind">What is done.</param>
    /// <param name="day">When.</param>
    /// <param name="sprint">Of that sprint alone; null: of any.</param>
    public Result Receives(PhaseKind kind, DateOnly day, int? sprint = null)
    {
        if (PublishedAt is null) return CohortErrors.NotPublished;
        var ofKind = phases.Where(p => p.Kind == kind && (sprint is null || p.Sprint == sprint)).ToList();
        if (ofKind.Any(p => p.StateOn(day) is PhaseState.Open)) return Result.Success;
        if (ofKind.Where(p => p.OpensOn > day).MinBy(p => p.OpensOn) is { } next) return CohortErrors.NotOpenYet(kind, next.OpensOn);
        return ofKind.MaxBy(p => p.ClosesOn) is { ClosesOn: { } last } ? CohortErrors.Over(kind, last) : CohortErrors.NoSuchPhase;
    }

    public CohortPhase? Find(PhaseKind kind, int sprint = 1) => phases.FirstOrDefault(p => p.Kind == kind && p.Sprint == sprint);

    private Result MayMove(PhaseDates wanted, int at, DateOnly today)
    {
        var held = Find(wanted.Kind, wanted.Sprint)!;
        if (PublishedAt is null || held.StateOn(today) is PhaseState.Coming) return Result.Success;
        var (opens, closes) = ($"Phases[{at}].{nameof(PhaseDates.OpensOn)}", $"Phases[{at}].{nameof(PhaseDates.ClosesOn)}");
        return wanted.OpensOn != held.OpensOn ? CohortErrors.PastIsFixed(opens, held.Dates)
            : wanted.ClosesOn == held.ClosesOn ? Result.Success
            : held.StateOn(today) is PhaseState.Over ? CohortErrors.EndPassed(closes, held.Dates)
            : held.ClosesOn is { } last && wanted.ClosesOn < last ? CohortErrors.NotShorter(closes, held.Dates)
            : Result.Success;
    }

    private Result MayBeGiven(string? reason) =>
        PublishedAt is not null && (string.IsNullOrWhiteSpace(reason) || reason.Length > ReasonMaxLength) ? CohortErrors.ReasonMissing : Result.Success;

    private static IEnumerable<PhaseDates> Ordered(IEnumerable<PhaseDates> dates) => dates.OrderBy(d => d.Sprint).ThenBy(d => d.Kind);
}
