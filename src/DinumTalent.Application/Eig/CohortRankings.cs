using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>
/// The ranked list of every place of the session of results that a sprint is at, and who is on none and why. Who applied to the sprint reads none of it; those that the person is recused
/// from, and those still to be noted by the person, do not show, and ranks leave no gap where they are.
/// </summary>
[Requires(Permission.ManageCohorts)]
public sealed record CohortRankings(CohortId Id, int Sprint = 1) : IQuery<CohortRankingsView>;

/// <param name="Id">The cohort.</param>
/// <param name="Name">As it is called.</param>
/// <param name="Organisation">Who runs it.</param>
/// <param name="Sprint">From 1.</param>
/// <param name="Sprints">All that have auditions.</param>
/// <param name="Session">Of results, from 1: who has an announced result and what is taken is not in it.</param>
/// <param name="Rule">Null while none is set.</param>
/// <param name="Positions">By challenge, then expertise; empty without a rule.</param>
/// <param name="Waiting">Sheets that are still to come.</param>
public sealed record CohortRankingsView(CohortId Id, string Name, string Organisation, int Sprint, IReadOnlyList<int> Sprints, int Session, RankingRuleView? Rule, IReadOnlyList<PositionRankingView> Positions, int Waiting);

/// <param name="Version">To change it by.</param>
/// <param name="AuditionWeight">From 0 to 1.</param>
/// <param name="Floor">From 0 to 5.</param>
public sealed record RankingRuleView(long Version, decimal AuditionWeight, decimal Floor, string By, DateTime At, string? Reason);

/// <param name="Challenge">Title.</param>
/// <param name="Places">How many are free in this session.</param>
/// <param name="Ranked">The best first; equals share a rank.</param>
/// <param name="Others">Who wishes the challenge and is not ranked.</param>
public sealed record PositionRankingView(ChallengeId ChallengeId, string Challenge, Expertise Expertise, int Places, IReadOnlyList<RankedRow> Ranked, IReadOnlyList<UnrankedRow> Others);

/// <param name="Wish">Rank of the challenge among the person's wishes.</param>
/// <param name="IsTied">Whether others have the same rank.</param>
public sealed record RankedRow(FellowApplicationId Id, int Number, string Name, int Rank, bool IsTied, int Wish, decimal Mean, decimal? Audition, decimal? Preselection);

public sealed record UnrankedRow(FellowApplicationId Id, int Number, string Name, UnrankedReason Reason, decimal? Mean);

/// <summary>Why somebody who wishes a challenge is not on the list of a place in it.</summary>
public enum UnrankedReason
{
    [Label("A retiré sa candidature")] Withdrawn,
    [Label("Ne propose pas cette expertise")] OtherExpertise,
    [Label("Pas encore deux grilles d’audition")] NotHeard,
    [Label("Sous la moyenne minimale")] BelowTheFloor,
}

internal sealed class CohortRankingsHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<CohortRankings, CohortRankingsView>
{
    public Task<Result<CohortRankingsView>> Handle(CohortRankings query, CancellationToken cancellationToken) => Read(db, access, query, clock.Today(), cancellationToken);

    internal static async Task<Result<CohortRankingsView>> Read(ITalentDbContext db, IAccess access, CohortRankings query, DateOnly today, CancellationToken cancellationToken)
    {
        var cohort = await db.Cohorts(access).AsNoTracking().FirstOrDefaultAsync(c => c.Id == query.Id, cancellationToken);
        if (cohort?.Find(PhaseKind.Auditions, query.Sprint) is null || !await db.MayMatch(access, cohort.Id, query.Sprint, cancellationToken)) return Error.NotFound;
        var market = await CohortMarket.Load(db, cohort.Id, query.Sprint, today, cancellationToken);
        var duties = await db.AuditionDuties(access).Where(d => d.CohortId == cohort.Id && d.Sprint == query.Sprint).Select(d => new { d.ApplicationId, d.JurorId, d.SubmittedAt, d.Independence }).ToListAsync(cancellationToken);
        var unheard = duties.Where(d => d.JurorId == access.User && d.SubmittedAt is null).Select(d => d.ApplicationId).ToHashSet();
        var shown = (await db.FellowApplications(access).AsNoTracking().Where(a => a.CohortId == cohort.Id && a.Sprint == query.Sprint).Select(a => a.Id).ToListAsync(cancellationToken)).Where(id => !unheard.Contains(id)).ToHashSet();
        var rule = market.Terms is not { } terms ? null : new RankingRuleView(terms.Version, terms.AuditionWeight, terms.Floor, terms.SetByName, terms.SetAt, terms.Reason);
        return new CohortRankingsView(
            cohort.Id, cohort.Name, await db.Organisations.Where(o => o.Id == cohort.OrganisationId).Select(o => o.Name).FirstAsync(cancellationToken), query.Sprint, [.. cohort.Phases.Where(p => p.Kind is PhaseKind.Auditions).Select(p => p.Sprint).Order()], market.Session, rule,
            rule is null ? [] : [.. Positions(market, shown)], duties.Count(d => d.SubmittedAt is null && d.Independence is not Independence.Recused));
    }

    private static IEnumerable<PositionRankingView> Positions(CohortMarket market, HashSet<FellowApplicationId> shown)
    {
        var (fellows, rule) = (market.Fellows.ToDictionary(f => f.Id), market.Terms!.Rule);
        foreach (var position in market.Positions.OrderBy(p => FoldedText.Fold(market.Challenges[p.ChallengeId].Title), StringComparer.Ordinal).ThenBy(p => p.Expertise))
        {
            var ranking = PositionRanking.Of(position, market.Fellows.Where(f => shown.Contains(f.Id)), rule);
            var ties = ranking.Entries.CountBy(e => e.Rank).Where(r => r.Value > 1).Select(r => r.Key).ToHashSet();
            var ranked = ranking.Entries.Select(e => e.Id).ToHashSet();
            yield return new PositionRankingView(
                position.ChallengeId, market.Challenges[position.ChallengeId].Title, position.Expertise, position.Places,
                [.. ranking.Entries.Select(e => Row(e, ties.Contains(e.Rank)))],
                [.. market.Fellows.Where(f => f.Wishes.Contains(position.ChallengeId) && !ranked.Contains(f.Id) && shown.Contains(f.Id))
                    .Select(f => (Of: market.Applications[f.Id], Fellow: f)).OrderBy(f => f.Of.SortKey, StringComparer.Ordinal)
                    .Select(f => new UnrankedRow(f.Of.Id, f.Of.Number, f.Of.Name.Full, Reason(f.Fellow, position), rule.Of(f.Fellow.Preselection, f.Fellow.Audition)))]);

            RankedRow Row(RankedFellow e, bool isTied) => new(
                e.Id, market.Applications[e.Id].Number, market.Applications[e.Id].Name.Full, e.Rank, isTied, fellows[e.Id].Wishes.ToList().IndexOf(position.ChallengeId) + 1, e.Mean, fellows[e.Id].Audition, fellows[e.Id].Preselection);
        }
    }

    private static UnrankedReason Reason(RankableFellow fellow, FellowPosition position) =>
        fellow.IsWithdrawn ? UnrankedReason.Withdrawn
        : !fellow.Expertises.Contains(position.Expertise) ? UnrankedReason.OtherExpertise
        : fellow.Audition is null ? UnrankedReason.NotHeard
        : UnrankedReason.BelowTheFloor;
}
