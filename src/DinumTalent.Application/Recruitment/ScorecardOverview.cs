using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment;

/// <summary>What the submitted scorecards of an application say together.</summary>
/// <param name="IsBlind">The reader evaluates this application and has not submitted yet: the others' scorecards are kept back.</param>
/// <param name="Submitted">Scorecards handed in, those kept back included.</param>
/// <param name="Criteria">One line a criterion, over the scorecards that may be read.</param>
/// <param name="Cards">The scorecards that may be read.</param>
public sealed record ScorecardOverview(bool IsBlind, int Submitted, IReadOnlyList<CriterionSummary> Criteria, IReadOnlyList<SubmittedCard> Cards)
{
    internal static ScorecardOverview Of(IReadOnlyList<Criterion> criteria, IReadOnlyList<Scorecard> readable, bool isBlind, int submitted)
    {
        var handedIn = readable.Where(s => s.SubmittedAt is not null).OrderBy(s => s.SubmittedAt).ToList();
        return new ScorecardOverview(
            isBlind,
            submitted,
            criteria.Select(c => CriterionSummary.Of(c.Label, handedIn.SelectMany(s => s.Ratings).Where(r => r.CriterionId == c.Id).Select(r => r.Score))).ToList(),
            handedIn.Select(s => new SubmittedCard(
                s.EvaluatorId, s.EvaluatorName, s.SubmittedAt!.Value, s.Advice, s.Remarks,
                criteria.Select(c => (c, Rating: s.Ratings.FirstOrDefault(r => r.CriterionId == c.Id)))
                    .Select(x => new RatedCriterion(x.c.Label, x.Rating?.Score, x.Rating?.Comment)).ToList())
            {
                InterviewId = s.InterviewId == InterviewId.None ? null : s.InterviewId,
            }).ToList());
    }
}

/// <summary>One criterion over several scorecards. What was not assessed counts nowhere.</summary>
/// <param name="Label">The criterion.</param>
/// <param name="Assessed">Scores given.</param>
/// <param name="Mean">Of the scores given; null without any.</param>
/// <param name="Lowest">Null without any score.</param>
/// <param name="Highest">Null without any score.</param>
public sealed record CriterionSummary(string Label, int Assessed, decimal? Mean, int? Lowest, int? Highest)
{
    public static CriterionSummary Of(string label, IEnumerable<int?> scores)
    {
        var given = scores.OfType<int>().ToList();
        return given.Count == 0
            ? new CriterionSummary(label, 0, null, null, null)
            : new CriterionSummary(label, given.Count, (decimal)given.Average(), given.Min(), given.Max());
    }
}

/// <summary>A scorecard that was handed in.</summary>
public sealed record SubmittedCard(
    UserId EvaluatorId, string Evaluator, DateTime SubmittedAt, Advice? Advice, string? Remarks, IReadOnlyList<RatedCriterion> Ratings)
{
    /// <summary>The interview that it belongs to; null for one of the file alone.</summary>
    public InterviewId? InterviewId { get; init; }
}

/// <summary>A criterion as one evaluator rated it; a score of null was not assessed.</summary>
public sealed record RatedCriterion(string Label, int? Score, string? Comment);
