using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>What the submitted scorecards of an application say together.</summary>
/// <param name="IsBlind">The reader evaluates this application and has not submitted yet: the others' scorecards are kept back.</param>
/// <param name="Submitted">Scorecards handed in, those kept back included.</param>
/// <param name="Criteria">One line a criterion, over the scorecards that may be read.</param>
/// <param name="Cards">The scorecards that may be read.</param>
public sealed record ScorecardOverview(bool IsBlind, int Submitted, IReadOnlyList<CriterionSummary> Criteria, IReadOnlyList<SubmittedCard> Cards)
{
    /// <summary>Who handed one in, those kept back included.</summary>
    internal IReadOnlyList<UserId> SubmittedBy { get; private init; } = [];

    /// <summary>As somebody who treats the application reads them.</summary>
    internal static async Task<ScorecardOverview> Read(ITalentDbContext db, IAccess access, UserId? reader, Vacancy vacancy, JobApplication application, CancellationToken cancellationToken)
    {
        var scorecards = await db.Scorecards(access).AsNoTracking().Where(s => s.ApplicationId == application.Id).ToListAsync(cancellationToken);
        var submitted = await db.SubmittedScorecards(access).Where(s => s.ApplicationId == application.Id).Select(s => s.EvaluatorId).ToListAsync(cancellationToken);
        var isBlind = application.Evaluators.Any(e => e.EvaluatorId == reader) && submitted.All(s => s != reader);
        return Of(await InterviewCriteria.OfApplication(db, access, vacancy, application.Id, cancellationToken), scorecards, isBlind, submitted.Count) with { SubmittedBy = submitted };
    }

    internal static ScorecardOverview Of(IReadOnlyList<Criterion> criteria, IReadOnlyList<Scorecard> readable, bool isBlind, int submitted)
    {
        var handedIn = readable.Where(s => s.SubmittedAt is not null).OrderBy(s => s.SubmittedAt).ToList();
        return new ScorecardOverview(
            isBlind,
            submitted,
            criteria.Select(c => CriterionSummary.Of(c.Label, handedIn.SelectMany(s => s.Ratings).Where(r => r.CriterionId == c.Id).Select(r => r.Score))).ToList(),
            handedIn.Select(s => new SubmittedCard(
                s.EvaluatorId, s.EvaluatorName, s.SubmittedAt!.Value, s.Advice, s.Remarks,
                RatedCriterion.All(criteria, s.Ratings))
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
public sealed record RatedCriterion(string Label, int? Score, string? Comment)
{
    /// <summary>Each criterion with what was given on it.</summary>
    internal static IReadOnlyList<RatedCriterion> All(IReadOnlyList<Criterion> criteria, IReadOnlyList<Rating> given) =>
        [.. criteria.Select(c => (c.Label, Rating: given.FirstOrDefault(r => r.CriterionId == c.Id))).Select(x => new RatedCriterion(x.Label, x.Rating?.Score, x.Rating?.Comment))];
}
