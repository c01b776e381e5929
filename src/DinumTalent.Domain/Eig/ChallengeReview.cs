using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Domain.Eig;

/// <summary>What a juror notes in a challenge.</summary>
public enum ChallengeCriterion
{
    [Label("Impact pour les usagers")] Impact,
    [Label("Mesure de l’impact")] Measure,
    [Label("Faisabilité, données et infrastructure")] Feasibility,
    [Label("Engagement de l’administration et des mentors")] Commitment,
    [Label("Suites après la mission")] Future,
}

/// <summary>Whether a juror has ties with what is to be judged.</summary>
public enum Independence
{
    [Label("À déclarer")] NotSaid,
    [Label("Aucun lien")] Independent,
    [Label("Lien déclaré, récusé")] Recused,
}

/// <param name="Criterion">One of the five.</param>
/// <param name="Score">1 to 4; null while it is not given.</param>
/// <param name="Comment">Why.</param>
public sealed record ChallengeScore(ChallengeCriterion Criterion, int? Score, string? Comment);

/// <summary>One juror's part in the judging of one challenge: the declaration of ties first, then the scores. Who declares a tie is recused and reads no more of it.</summary>
public sealed class ChallengeReview : AggregateRoot<ChallengeReviewId>, IAudited
{
    public const int MaxScore = 4;
    public const int CommentMaxLength = 1_000;
    public const int RemarksMaxLength = 3_000;
    public const int NameMaxLength = 201;

    private ChallengeReview()
    {
    }

    private ChallengeReview(Challenge challenge, StageActor juror, DateTime now) : base(ChallengeReviewId.New()) =>
        (ChallengeId, CohortId, Sprint, JurorId, JurorName, AssignedAt) = (challenge.Id, challenge.CohortId, challenge.Sprint ?? 1, juror.UserId!.Value, juror.Name, now);

    public ChallengeId ChallengeId { get; private set; }

    public CohortId CohortId { get; private set; }

    /// <summary>In whose jury the challenge is judged.</summary>
    public int Sprint { get; private set; }

    public UserId JurorId { get; private set; }

    public string JurorName { get; private set; } = "";

    public DateTime AssignedAt { get; private set; }

    public Independence Independence { get; private set; }

    public DateTime? DeclaredAt { get; private set; }

    /// <summary>What ties the juror to the challenge.</summary>
    public string? Tie { get; private set; }

    public IReadOnlyList<ChallengeScore> Scores { get; private set; } = [];

    public bool? IsFavourable { get; private set; }

    /// <summary>Coup de cœur.</summary>
    public bool IsFavourite { get; private set; }

    public string? Remarks { get; private set; }

    /// <summary>When it was handed in; null while it is being written.</summary>
    public DateTime? SubmittedAt { get; private set; }

    /// <summary>Sum of the five scores; null while it is not handed in.</summary>
    public int? Total => SubmittedAt is null ? null : Scores.Sum(s => s.Score ?? 0);

    /// <summary>Asks somebody, who is no author of it, to judge an eligible challenge.</summary>
    public static Result<ChallengeReview> Assign(Challenge challenge, ChallengeVerdict? verdict, StageActor juror, DateTime now)
    {
        if (challenge.SubmittedAt is null) return ChallengeErrors.NotSubmitted;
        if (verdict?.IsEligible is not true) return ChallengeErrors.NotEligibleToJudge;
        if (verdict.AnnouncedAt is not null) return ChallengeErrors.Announced;
        if (challenge.IsBy(juror.UserId)) return ChallengeErrors.JurorIsAuthor;
        return new ChallengeReview(challenge, juror, now);
    }

    /// <summary>Says whether there is a tie. A declared one recuses for good; the absence of one can be corrected until the scores are handed in.</summary>
    public Result Declare(Cohort cohort, bool hasTie, string? tie, DateTime now, DateOnly today)
    {
        var open = cohort.Receives(PhaseKind.ChallengeJury, today, Sprint);
        if (open.IsFailure) return open;
        if (SubmittedAt is not null) return ChallengeErrors.ReviewSubmitted;
        if (Independence is Independence.Recused) return hasTie ? Result.Success : ChallengeErrors.Recused;
        if (hasTie && (string.IsNullOrWhiteSpace(tie) || tie.Length > CommentMaxLength)) return ChallengeErrors.ConflictUnexplained;

        (Independence, DeclaredAt) = (hasTie ? Independence.Recused : Independence.Independent, now);
        if (!hasTie) return Result.Success;
        Tie = tie!.Trim();
        (Scores, IsFavourable, IsFavourite, Remarks) = ([], null, false, null);
        return Result.Success;
    }

    /// <summary>Keeps what is written so far.</summary>
    public Result Write(Cohort cohort, IReadOnlyList<ChallengeScore> scores, bool? isFavourable, bool isFavourite, string? remarks, DateOnly today)
    {
        var open = MayJudge(cohort, today);
        if (open.IsFailure) return open;
        var valid = Result.All(
        [
            .. scores.Select((s, at) => s.Score is < 1 or > MaxScore || !Enum.IsDefined(s.Criterion) ? (Result)ChallengeErrors.CriterionMissing($"Scores[{at}].Score", s.Criterion)
                : s.Comment?.Length > CommentMaxLength ? ChallengeErrors.TooLong($"Scores[{at}].Comment", CommentMaxLength) : Result.Success),
            remarks?.Length > RemarksMaxLength ? ChallengeErrors.TooLong("Remarks", RemarksMaxLength) : Result.Success,
            scores.GroupBy(s => s.Criterion).Any(g => g.Count() > 1) ? Error.Invalid("Scores", "Un critère est noté deux fois.") : Result.Success,
        ]);
        if (valid.IsFailure) return valid;
        Scores = [.. scores.Where(s => s.Score is not null || !string.IsNullOrWhiteSpace(s.Comment)).Select(s => s with { Comment = string.IsNullOrWhiteSpace(s.Comment) ? null : s.Comment.Trim() }).OrderBy(s => s.Criterion)];
        (IsFavourable, IsFavourite, Remarks) = (isFavourable, isFavourite, string.IsNullOrWhiteSpace(remarks) ? null : remarks.Trim());
        return Result.Success;
    }

    /// <summary>Hands it in complete: from then on it doesn't change. Doing it twice changes nothing.</summary>
    public Result Submit(Cohort cohort, DateTime now, DateOnly today)
    {
        if (SubmittedAt is not null) return Result.Success;
        var open = MayJudge(cohort, today);
        if (open.IsFailure) return open;
        var complete = Result.All(
        [
            .. Enum.GetValues<ChallengeCriterion>().Where(c => Scores.All(s => s.Criterion != c || s.Score is null)).Select(c => (Result)ChallengeErrors.CriterionMissing($"Scores[{(int)c}].Score", c)),
            IsFavourable is null ? ChallengeErrors.NotFavourableOrNot : Result.Success,
        ]);
        if (complete.IsSuccess) SubmittedAt = now;
        return complete;
    }

    /// <summary>Whether the juror may be taken off: what was handed in stays, and so does a declared tie, which closes the challenge for good.</summary>
    public Result MayBeRemoved() => SubmittedAt is not null || Independence is Independence.Recused ? ChallengeErrors.ReviewRemains : Result.Success;

    private Result MayJudge(Cohort cohort, DateOnly today)
    {
        if (SubmittedAt is not null) return ChallengeErrors.ReviewSubmitted;
        if (Independence is Independence.Recused) return ChallengeErrors.Recused;
        var open = cohort.Receives(PhaseKind.ChallengeJury, today, Sprint);
        return open.IsFailure ? open : Independence is Independence.NotSaid ? ChallengeErrors.IndependenceFirst : Result.Success;
    }
}
