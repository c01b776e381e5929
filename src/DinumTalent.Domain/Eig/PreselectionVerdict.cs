using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Domain.Eig;

/// <summary>What the programme decides on an application after its readings. Apart from the application, so that nothing of it shows before the announcement, not even that something changed.</summary>
public sealed class PreselectionVerdict : AggregateRoot<PreselectionVerdictId>, IAudited
{
    public const int ReasonMaxLength = 3_000;
    public const int NameMaxLength = 201;

    private PreselectionVerdict()
    {
    }

    public PreselectionVerdict(FellowApplication application) : base(PreselectionVerdictId.New()) => (ApplicationId, CohortId) = (application.Id, application.CohortId);

    public FellowApplicationId ApplicationId { get; private set; }

    public CohortId CohortId { get; private set; }

    /// <summary>Null while nothing is decided.</summary>
    public bool? IsPreselected { get; private set; }

    /// <summary>What the person reads who asks for it.</summary>
    public string? Reason { get; private set; }

    public UserId? DecidedBy { get; private set; }

    public string? DecidedByName { get; private set; }

    public DateTime? DecidedAt { get; private set; }

    public DateTime? AnnouncedAt { get; private set; }

    /// <summary>Decides, or decides otherwise as long as nothing is announced.</summary>
    /// <param name="cohort">Applied to.</param>
    /// <param name="application">What is decided on.</param>
    /// <param name="outcome">What its readings say.</param>
    /// <param name="isPreselected">Whether it goes on to wishes and auditions.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who enters it.</param>
    /// <param name="now">In UTC.</param>
    /// <param name="today">In Paris.</param>
    public Result Preselect(Cohort cohort, FellowApplication application, PreselectionOutcome outcome, bool isPreselected, string? reason, StageActor by, DateTime now, DateOnly today)
    {
        if (AnnouncedAt is not null) return FellowErrors.Announced;
        if (application.Id != ApplicationId || cohort.Id != CohortId || outcome.Readings.Any(r => r.ApplicationId != ApplicationId)) return Error.NotFound;
        var possible = application.IsToBePreselected();
        if (possible.IsFailure) return possible;
        if (DecisionFrom(cohort, application.Sprint, today) is { } opening) return FellowErrors.TooEarlyToDecide(opening);
        if (outcome.Awaits(by.UserId)) return FellowErrors.OwnReadingFirst;
        if (string.IsNullOrWhiteSpace(reason) || reason.Length > ReasonMaxLength) return FellowErrors.ReasonMissing;
        var enough = outcome.MayBeDecided();
        if (enough.IsFailure) return enough;

        (IsPreselected, Reason) = (isPreselected, reason.Trim());
        (DecidedBy, DecidedByName, DecidedAt) = (by.UserId, by.Name, now);
        return Result.Success;
    }

    /// <summary>The day from which applications are decided on; null once they may be.</summary>
    public static DateOnly? DecisionFrom(Cohort cohort, int sprint, DateOnly today) =>
        cohort.Find(PhaseKind.Preselection, sprint) is { } phase && phase.StateOn(today) is PhaseState.Coming ? phase.OpensOn : null;

    /// <summary>From now on the person knows. Doing it twice changes nothing.</summary>
    internal Result Announce(FellowApplication application, DateTime now)
    {
        if (AnnouncedAt is not null) return Result.Success;
        if (IsPreselected is not { } isPreselected) return FellowErrors.Undecided(1);
        AnnouncedAt = now;
        application.Announce(isPreselected, now);
        return Result.Success;
    }
}
