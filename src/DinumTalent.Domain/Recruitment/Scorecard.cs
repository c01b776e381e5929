using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Recruitment;

/// <summary>What an evaluator advises.</summary>
public enum Advice
{
    [Label("Favorable")] Favourable,
    [Label("Réservé")] Reserved,
    [Label("Défavorable")] Unfavourable,
}

/// <summary>A score on one criterion.</summary>
/// <param name="CriterionId">Of the vacancy.</param>
/// <param name="Score">0 to 5; null: not assessed, which is not 0.</param>
/// <param name="Comment">At most 1,000 characters.</param>
public sealed record Rating(CriterionId CriterionId, int? Score, string? Comment)
{
    public const int MaxScore = 5;
    public const int CommentMaxLength = 1_000;
}

/// <summary>One evaluator's scorecard of one application, or of one interview of it; others see it once submitted, and it sees theirs.</summary>
public sealed class Scorecard : AggregateRoot<ScorecardId>, IAudited
{
    private readonly List<Rating> ratings = [];

    private Scorecard()
    {
    }

    public Scorecard(JobApplicationId application, UserId evaluator, string name, DateTime now, InterviewId? interview = null) : base(ScorecardId.New()) =>
        (ApplicationId, EvaluatorId, EvaluatorName, StartedAt, InterviewId) = (application, evaluator, name, now, interview ?? InterviewId.None);

    public JobApplicationId ApplicationId { get; private set; }

    public UserId EvaluatorId { get; private set; }

    /// <summary>The interview that it belongs to, or <see cref="InterviewId.None"/>; with application and evaluator, unique.</summary>
    public InterviewId InterviewId { get; private set; }

    public string EvaluatorName { get; private set; } = "";

    public DateTime StartedAt { get; private set; }

    /// <summary>When it was submitted, in UTC; null while it is being written.</summary>
    public DateTime? SubmittedAt { get; private set; }

    public Advice? Advice { get; private set; }

    public string? Remarks { get; private set; }

    public IReadOnlyList<Rating> Ratings => ratings;

    /// <summary>Keeps what is written so far.</summary>
    public Result Write(IReadOnlyList<Rating> written, Advice? advice, string? remarks, IReadOnlyList<Criterion> criteria)
    {
        if (SubmittedAt is not null) return ApplicationErrors.ScorecardSubmitted;
        if (written.Any(r => r.Score is < 0 or > Rating.MaxScore)) return Error.Invalid(nameof(Ratings), $"Les notes vont de 0 à {Rating.MaxScore}.");
        if (written.Any(r => r.Comment?.Length > Rating.CommentMaxLength)) return VacancyErrors.TooLong(nameof(Ratings), "Chaque commentaire", Rating.CommentMaxLength);
        if (remarks?.Length > Comment.TextMaxLength) return VacancyErrors.TooLong(nameof(Remarks), "L’appréciation", Comment.TextMaxLength);
        if (written.Any(r => criteria.All(c => c.Id != r.CriterionId))) return Error.NotFound;

        ratings.Clear();
        ratings.AddRange(written.Where(r => r.Score is not null || !string.IsNullOrWhiteSpace(r.Comment)));
        (Advice, Remarks) = (advice, string.IsNullOrWhiteSpace(remarks) ? null : remarks.Trim());
        return Result.Success;
    }

    /// <summary>Everything that is missing before it can be handed in.</summary>
    public Result MayBeSubmitted() => SubmittedAt is not null ? ApplicationErrors.ScorecardSubmitted : Result.All(
        ratings.All(r => r.Score is null) ? ApplicationErrors.NothingScored : Result.Success,
        Advice is null ? Error.Invalid(nameof(Advice), "Donnez un avis.") : Result.Success);

    /// <summary>Hands it in: from then on it doesn't change.</summary>
    public Result Submit(DateTime now)
    {
        var complete = MayBeSubmitted();
        if (complete.IsFailure) return complete;
        SubmittedAt = now;
        return Result.Success;
    }

    /// <summary>Forgets what was said of the candidate; the scores stay.</summary>
    public void Erase()
    {
        var scores = ratings.Where(r => r.Score is not null).Select(r => r with { Comment = null }).ToList();
        ratings.Clear();
        ratings.AddRange(scores);
        Remarks = null;
    }
}
