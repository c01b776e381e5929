using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>The challenges handed in to a cohort, ranked by what the jury says of them. Those that the reader is recused from are not among them.</summary>
[Requires(Permission.ReadCohorts)]
public sealed record CohortChallenges(CohortId Id) : IQuery<CohortChallengesView>;

/// <param name="Id">The cohort.</param>
/// <param name="Name">As it is called.</param>
/// <param name="Mode">How its phases follow each other.</param>
/// <param name="IsPast">Taken over from a file.</param>
/// <param name="Rows">By sprint, then by deliberated rank, then by mean.</param>
/// <param name="ToAnnounce">Sprints whose decisions can be announced now.</param>
/// <param name="MayManage">Whether the reader may act.</param>
public sealed record CohortChallengesView(CohortId Id, string Name, CohortMode Mode, bool IsPast, IReadOnlyList<CohortChallengeRow> Rows, IReadOnlyList<SprintToAnnounce> ToAnnounce, bool MayManage);

public sealed record SprintToAnnounce(int Sprint, int Chosen, int Reserve, int NotChosen);

/// <param name="Id">The challenge.</param>
/// <param name="Title">As it is called.</param>
/// <param name="Administration">Who proposes.</param>
/// <param name="Sprint">In whose call it was handed in.</param>
/// <param name="IsEligible">Null while it is not checked, or not for the reader to know.</param>
/// <param name="Assigned">Jurors, without those who are recused.</param>
/// <param name="Recused">Jurors who are.</param>
/// <param name="Reviews">What was handed in, summed up.</param>
/// <param name="Decision">Null before one is taken.</param>
/// <param name="Rank">Of the deliberation.</param>
/// <param name="IsFavourite">Coup de cœur of the jury.</param>
/// <param name="IsAnnounced">Whether its authors know.</param>
/// <param name="IsPublished">Whether all may read it.</param>
/// <param name="IsOwn">Whether the reader is one of its authors, and treats it not.</param>
public sealed record CohortChallengeRow(
    ChallengeId Id, string Title, string Administration, int Sprint, bool? IsEligible, int Assigned, int Recused, ReviewSummary Reviews, ChallengeDecision? Decision, int? Rank, bool IsFavourite,
    bool IsAnnounced, bool IsPublished, bool IsOwn);

/// <param name="Count">Reviews handed in.</param>
/// <param name="Mean">Of all scores, 1 to 4; null where nothing was handed in.</param>
/// <param name="Spread">Between the highest and the lowest mean of a juror; null under two.</param>
/// <param name="Favourable">Favourable ones.</param>
/// <param name="Favourites">Coups de cœur.</param>
public sealed record ReviewSummary(int Count, decimal? Mean, decimal? Spread, int Favourable, int Favourites)
{
    internal static ReviewSummary Of(IEnumerable<ChallengeReview> reviews)
    {
        var handedIn = reviews.Where(r => r.SubmittedAt is not null).ToList();
        var means = handedIn.ConvertAll(r => (decimal)r.Total!.Value / Enum.GetValues<ChallengeCriterion>().Length);
        return new ReviewSummary(
            handedIn.Count, means.Count == 0 ? null : means.Average(), means.Count < 2 ? null : means.Max() - means.Min(), handedIn.Count(r => r.IsFavourable is true), handedIn.Count(r => r.IsFavourite));
    }
}

internal sealed class CohortChallengesHandler(ITalentDbContext db, IAccess access, HeldPermissions permissions, TimeProvider clock) : IQueryHandler<CohortChallenges, CohortChallengesView>
{
    public async Task<Result<CohortChallengesView>> Handle(CohortChallenges query, CancellationToken cancellationToken)
    {
        var cohort = await db.Cohorts(access).AsNoTracking().FirstOrDefaultAsync(c => c.Id == query.Id, cancellationToken);
        if (cohort is null) return Error.NotFound;
        var challenges = await db.Challenges(access).AsNoTracking().Where(c => c.CohortId == cohort.Id)
            .Select(c => new { c.Id, c.Title, c.Administration, c.Sprint, c.PublishedAt, IsOwn = c.Authors.Any(a => a.UserId == access.User) }).ToListAsync(cancellationToken);
        var verdicts = await db.ChallengeVerdicts(access).AsNoTracking().Where(v => v.CohortId == cohort.Id).ToDictionaryAsync(v => v.ChallengeId, cancellationToken);
        var reviews = (await db.ChallengeReviews(access).AsNoTracking().Where(r => r.CohortId == cohort.Id).ToListAsync(cancellationToken)).ToLookup(r => r.ChallengeId);
        var duties = (await db.JuryDuties(access).Where(d => d.CohortId == cohort.Id).Select(d => new { d.ChallengeId, d.Independence }).ToListAsync(cancellationToken)).ToLookup(d => d.ChallengeId, d => d.Independence);
        var rows = challenges.Select(c =>
        {
            var verdict = verdicts.GetValueOrDefault(c.Id);
            return new CohortChallengeRow(
                c.Id, c.Title, c.Administration, c.Sprint ?? 1, verdict?.IsEligible, duties[c.Id].Count(i => i is not Independence.Recused), duties[c.Id].Count(i => i is Independence.Recused),
                ReviewSummary.Of(reviews[c.Id]), verdict?.Decision, verdict?.Rank, verdict?.IsFavourite is true, verdict?.AnnouncedAt is not null, c.PublishedAt is not null, c.IsOwn);
        })
        .OrderBy(r => r.Sprint).ThenBy(r => r.Rank ?? int.MaxValue).ThenByDescending(r => r.Reviews.Mean ?? 0).ThenByDescending(r => r.Reviews.Favourable).ThenBy(r => FoldedText.Fold(r.Title), StringComparer.Ordinal).ToList();
        return new CohortChallengesView(
            cohort.Id, cohort.Name, cohort.Mode, cohort.IsPast, rows, cohort.IsPast ? [] : Announceable(cohort, rows, clock.Today()),
            !cohort.IsPast && (await permissions.In(cohort.OrganisationId, cancellationToken)).Contains(Permission.ManageCohorts));
    }

    /// <summary>As far as the reader can tell; the announcement itself looks at all challenges.</summary>
    private static List<SprintToAnnounce> Announceable(Cohort cohort, List<CohortChallengeRow> rows, DateOnly today) =>
        [.. rows.Where(r => !r.IsAnnounced && !r.IsOwn).GroupBy(r => r.Sprint)
            .Where(g => g.Any(r => r.Decision is not null) && (cohort.Mode is CohortMode.Continuous || (g.All(r => r.Decision is not null) && cohort.Find(PhaseKind.CallForChallenges, g.Key)?.StateOn(today) is PhaseState.Over)))
            .Select(g => new SprintToAnnounce(g.Key, g.Count(r => r.Decision is ChallengeDecision.Chosen), g.Count(r => r.Decision is ChallengeDecision.Reserve), g.Count(r => r.Decision is ChallengeDecision.NotChosen)))];
}
