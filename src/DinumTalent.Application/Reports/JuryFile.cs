using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Eig;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Reports;

/// <summary>
/// The file of a deliberation: who is ranked for a challenge, with means by criterion, comments and wishes. Those whom <see cref="CohortRankings"/> does not show are not in it, nor
/// what others noted of somebody whom the person has still to read.
/// </summary>
/// <param name="Id">The cohort.</param>
/// <param name="Challenge">On whose lists.</param>
/// <param name="Sprint">From 1.</param>
[Requires(Permission.ManageCohorts)]
public sealed record JuryFile(CohortId Id, ChallengeId Challenge, int Sprint = 1) : IQuery<Report>;

internal sealed class JuryFileHandler(ITalentDbContext db, IAccess access, ICurrentUser user, ISiteLinks links, TimeProvider clock) : IQueryHandler<JuryFile, Report>
{
    public async Task<Result<Report>> Handle(JuryFile query, CancellationToken cancellationToken)
    {
        // Who is tied to a challenge reads nothing of it.
        if (!await db.Challenges(access).AnyAsync(c => c.Id == query.Challenge && c.CohortId == query.Id, cancellationToken)) return Error.NotFound;
        var rankings = await CohortRankingsHandler.Read(db, access, new CohortRankings(query.Id, query.Sprint), clock.Today(), cancellationToken);
        if (rankings.IsFailure) return Result<Report>.Failure(rankings.Errors);
        var positions = rankings.Value.Positions.Where(p => p.ChallengeId == query.Challenge).ToList();
        if (rankings.Value.Rule is null) return AuditionErrors.RuleFirst;
        if (positions.Count == 0) return Error.NotFound;

        var ids = positions.SelectMany(p => p.Ranked).Select(r => r.Id).Distinct().ToList();
        var applications = await db.FellowApplications(access).AsNoTracking().Where(a => ids.Contains(a.Id)).Select(a => new { a.Id, a.Expertises, a.Wishes }).ToDictionaryAsync(a => a.Id, cancellationToken);
        var readings = (await db.PreselectionReadings(access).AsNoTracking().Where(r => ids.Contains(r.ApplicationId) && r.SubmittedAt != null).ToListAsync(cancellationToken)).ToLookup(r => r.ApplicationId);
        var sheets = (await db.AuditionSheets(access).AsNoTracking().Where(s => ids.Contains(s.ApplicationId) && s.SubmittedAt != null).ToListAsync(cancellationToken)).ToLookup(s => s.ApplicationId);
        var titles = await db.OfferedChallenges([query.Id], cancellationToken);
        var people = positions.SelectMany(p => p.Ranked).DistinctBy(r => r.Id).Select(r => new DeliberatedCandidate(
            r.Number, r.Name, applications[r.Id].Expertises,
            [.. applications[r.Id].Wishes.OrderBy(w => w.Rank).Select(w => titles.GetValueOrDefault(w.ChallengeId, "Défi qui n’est plus proposé"))],
            GridMeans.Of(readings[r.Id]), GridMeans.Of(sheets[r.Id]), [.. Grids(readings[r.Id])], [.. Grids(sheets[r.Id])]));
        return JuryFileReport.Build(rankings.Value, positions, [.. people], new Extraction(clock.UtcNow(), user.Name) { Word = "Dossier" }, new Uri(links.CohortRankings(query.Id, query.Sprint)));
    }

    private static IEnumerable<DeliberatedGrid> Grids<TId>(IEnumerable<FellowGrid<TId>> grids) where TId : struct, IId<TId> =>
        grids.OrderBy(g => FoldedText.Fold(g.JudgeName), StringComparer.Ordinal).Select(g => new DeliberatedGrid(g.JudgeName, GridMeans.Of([g]).Overall, g.Scores, g.Remarks));
}

/// <summary>Somebody on the lists of a challenge, with what was noted.</summary>
/// <param name="Wishes">Titles, the most wanted first.</param>
/// <param name="Preselection">Of the readings that may be shown.</param>
/// <param name="Audition">Of the sheets that may be shown.</param>
internal sealed record DeliberatedCandidate(
    int Number, string Name, IReadOnlyList<Expertise> Expertises, IReadOnlyList<string> Wishes, GridMeans Preselection, GridMeans Audition, IReadOnlyList<DeliberatedGrid> Readings, IReadOnlyList<DeliberatedGrid> Sheets);

/// <summary>What one judge handed in.</summary>
internal sealed record DeliberatedGrid(string Judge, decimal? Mean, IReadOnlyList<FellowScore> Scores, string? Remarks);
