using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Domain.Eig;

/// <summary>What the deliberation decides on a challenge.</summary>
public enum ChallengeDecision
{
    [Label("Retenu")] Chosen,
    [Label("Sur liste complémentaire")] Reserve,
    [Label("Non retenu")] NotChosen,
}

/// <summary>What becomes of a challenge that was handed in: eligible or not, then decided, then announced. Apart from the challenge, so that nothing of it shows before the announcement, not even that something changed.</summary>
public sealed class ChallengeVerdict : AggregateRoot<ChallengeVerdictId>, IAudited
{
    public const int ReasonsMaxLength = 3_000;
    public const int NameMaxLength = 201;

    /// <summary>Fewer opinions make no jury.</summary>
    public const int FewestReviews = 2;

    public const int LastRank = 500;

    private ChallengeVerdict()
    {
    }

    public ChallengeVerdict(Challenge challenge) : base(ChallengeVerdictId.New()) => (ChallengeId, CohortId) = (challenge.Id, challenge.CohortId);

    public ChallengeId ChallengeId { get; private set; }

    public CohortId CohortId { get; private set; }

    /// <summary>Null while it is not checked.</summary>
    public bool? IsEligible { get; private set; }

    public string? EligibilityReason { get; private set; }

    public ChallengeDecision? Decision { get; private set; }

    /// <summary>Place given by the deliberation; the order of the chosen ones and of the reserve.</summary>
    public int? Rank { get; private set; }

    /// <summary>Coup de cœur of the jury.</summary>
    public bool IsFavourite { get; private set; }

    /// <summary>What the authors will read.</summary>
    public string? Reasons { get; private set; }

    public UserId? DecidedBy { get; private set; }

    public string? DecidedByName { get; private set; }

    public DateTime? DecidedAt { get; private set; }

    public DateTime? AnnouncedAt { get; private set; }

    /// <summary>Says whether the challenge goes to the jury. One that does not is decided by that, with the reason.</summary>
    public Result CheckEligibility(Cohort cohort, Challenge challenge, bool isEligible, string? reason, StageActor by, DateTime now, DateOnly today)
    {
        if (AnnouncedAt is not null) return ChallengeErrors.Announced;
        if (challenge.SubmittedAt is null) return ChallengeErrors.NotSubmitted;
        if (EligibilityFrom(cohort, challenge.Sprint ?? 1, today) is { } from) return ChallengeErrors.StillOpen(from.AddDays(-1));
        if (!isEligible && (string.IsNullOrWhiteSpace(reason) || reason.Length > ReasonsMaxLength)) return ChallengeErrors.ReasonsMissing with { Field = "EligibilityReason" };
        (IsEligible, EligibilityReason) = (isEligible, isEligible ? null : reason!.Trim());
        (Decision, Rank, IsFavourite, Reasons) = (isEligible ? null : ChallengeDecision.NotChosen, null, false, EligibilityReason);
        (DecidedBy, DecidedByName, DecidedAt) = isEligible ? ((UserId?)null, (string?)null, (DateTime?)null) : (by.UserId, by.Name, now);
        return Result.Success;
    }

    /// <summary>What the deliberation decides; it may decide again until the announcement.</summary>
    /// <param name="cohort">Of the challenge.</param>
    /// <param name="challenge">What is decided on.</param>
    /// <param name="submitted">Reviews handed in.</param>
    /// <param name="ruling">What is decided.</param>
    /// <param name="by">Who enters it.</param>
    /// <param name="now">The instant.</param>
    /// <param name="today">The day.</param>
    public Result Decide(Cohort cohort, Challenge challenge, int submitted, ChallengeRuling ruling, StageActor by, DateTime now, DateOnly today)
    {
        if (AnnouncedAt is not null) return ChallengeErrors.Announced;
        if (IsEligible is null) return ChallengeErrors.NotEligibleToJudge;
        if (DecisionFrom(cohort, challenge.Sprint ?? 1, today) is { } opening) return ChallengeErrors.TooEarlyToDecide(opening);
        var valid = Result.All(
            ruling.Decision is not { } decision || !Enum.IsDefined(decision) ? ChallengeErrors.DecisionMissing : IsEligible is false && decision is not ChallengeDecision.NotChosen ? ChallengeErrors.NotToChoose : Result.Success,
            ruling.Rank is < 1 or > LastRank ? ChallengeErrors.BadRank : Result.Success,
            string.IsNullOrWhiteSpace(ruling.Reasons) || ruling.Reasons.Length > ReasonsMaxLength ? ChallengeErrors.ReasonsMissing : Result.Success);
        if (valid.IsFailure) return valid;
        if (IsEligible is true && submitted < FewestReviews) return ChallengeErrors.TooFewReviews(submitted);

        (Decision, Rank, IsFavourite, Reasons) = (ruling.Decision, ruling.Rank, ruling.IsFavourite, ruling.Reasons!.Trim());
        (DecidedBy, DecidedByName, DecidedAt) = (by.UserId, by.Name, now);
        return Result.Success;
    }

    /// <summary>From now on the authors read it; a chosen challenge becomes public. Doing it twice changes nothing.</summary>
    internal Result Announce(Challenge challenge, DateTime now)
    {
        if (AnnouncedAt is not null) return Result.Success;
        if (Decision is null) return ChallengeErrors.Undecided(1);
        AnnouncedAt = now;
        challenge.Announce(Decision is ChallengeDecision.Chosen, now);
        return Result.Success;
    }

    /// <summary>The day from which eligibility is said: nothing is checked while the call is open. Null once it may be said.</summary>
    public static DateOnly? EligibilityFrom(Cohort cohort, int sprint, DateOnly today) =>
        cohort.Mode is not CohortMode.Continuous && cohort.Find(PhaseKind.CallForChallenges, sprint) is { ClosesOn: { } last } call && call.StateOn(today) is not PhaseState.Over ? last.AddDays(1) : null;

    /// <summary>The day from which challenges are decided on; null once they may be.</summary>
    public static DateOnly? DecisionFrom(Cohort cohort, int sprint, DateOnly today) =>
        cohort.Find(PhaseKind.ChallengeJury, sprint) is { } jury && jury.StateOn(today) is PhaseState.Coming ? jury.OpensOn : null;
}

/// <param name="Decision">Chosen, on the reserve, not chosen.</param>
/// <param name="Rank">Place, from 1; null for none.</param>
/// <param name="IsFavourite">Coup de cœur of the jury.</param>
/// <param name="Reasons">What the authors will read.</param>
public sealed record ChallengeRuling(ChallengeDecision? Decision, int? Rank, bool IsFavourite, string? Reasons);
