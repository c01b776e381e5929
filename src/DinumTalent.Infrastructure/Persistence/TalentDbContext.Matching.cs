using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Eig;
using DinumTalent.Domain.Eig;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Infrastructure.Persistence;

/// <content>What each kind of access reaches of matchings and their results.</content>
public sealed partial class TalentDbContext
{
    public IQueryable<MatchingScenario> MatchingScenarios(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<MatchingScenario>(),
        AccessKind.Permission => Set<MatchingScenario>().Where(s => Cohorts(access).Any(c => c.Id == s.CohortId) && !OwnFellows(access).Any(a => a.CohortId == s.CohortId && a.Sprint == s.Sprint)),
        _ => Nothing<MatchingScenario>(),
    };

    public IQueryable<CohortResults> CohortResults(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<CohortResults>(),
        AccessKind.Permission => Set<CohortResults>().Where(r => Cohorts(access).Any(c => c.Id == r.CohortId) && !OwnFellows(access).Any(a => a.CohortId == r.CohortId && a.Sprint == r.Sprint)),
        AccessKind.OwnData or AccessKind.MailLink => Set<CohortResults>().Where(r => r.AnnouncedAt != null && r.Places.Any(p => FellowApplications(access).Any(a => a.Id == p.ApplicationId))),
        _ => Nothing<CohortResults>(),
    };

    public async Task<(CohortLists Lists, IReadOnlyDictionary<FellowApplicationId, int> Numbers)> CohortLists(CohortId cohort, int sprint, DateOnly today, CancellationToken cancellationToken)
    {
        var facts = await RankingFacts(cohort, sprint, cancellationToken);
        var preselected = facts.Applications.Where(a => a.Status is FellowStatus.Preselected).ToList();
        var all = SprintLists.Of(cohort, sprint, preselected, facts.Readings, facts.Sheets, facts.Challenges, facts.Terms?.Rule);
        return (ResultsSession.Of(facts.Cohort, sprint, facts.Results, facts.Authors, today).ToMatch(all), preselected.ToDictionary(a => a.Id, a => a.Number));
    }

    public async Task<int> CountToMatch(Cohort cohort, int sprint, IEnumerable<CohortResults> results, DateOnly today, CancellationToken cancellationToken)
    {
        var profiles = await Set<Challenge>().Where(c => c.CohortId == cohort.Id && (c.Sprint ?? 1) == sprint && c.PublishedAt != null).Select(c => new { c.Id, c.Profiles }).ToListAsync(cancellationToken);
        var session = ResultsSession.Of(cohort, sprint, results, await FellowAuthors(cohort.Id, sprint, cancellationToken), today);
        var all = new CohortLists(cohort.Id, sprint, [], [.. profiles.SelectMany(c => c.Profiles.Select(p => new FellowPosition(c.Id, p.Expertise, p.Number)))], null);
        if (session.Left(all).Positions.All(p => p.Places == 0)) return 0;
        var people = await Set<FellowApplication>().Where(a => a.CohortId == cohort.Id && a.Sprint == sprint && a.Status == FellowStatus.Preselected)
            .Select(a => new { a.Id, a.Expertises, a.Wishes, Sheets = Set<AuditionSheet>().Count(s => s.ApplicationId == a.Id && s.SubmittedAt != null) }).ToListAsync(cancellationToken);
        return session.ToMatch(all with
        {
            Fellows = [.. people.Select(a => new RankableFellow(a.Id, a.Expertises, [.. a.Wishes.Select(w => w.ChallengeId)], null, a.Sheets >= AuditionOutcome.FewestSheets ? 0 : null, false))],
        }).Fellows.Count;
    }

    public async Task<IReadOnlyCollection<FellowApplicationId>> WithdrawnFellows(CohortId cohort, int sprint, CancellationToken cancellationToken) =>
        await Set<FellowApplication>().Where(a => a.CohortId == cohort && a.Sprint == sprint && a.Status == FellowStatus.Withdrawn).Select(a => a.Id).ToListAsync(cancellationToken);

    public Task<CohortResults?> FindResultsOf(FellowApplicationId application, CancellationToken cancellationToken) =>
        Set<CohortResults>().FirstOrDefaultAsync(r => r.Places.Any(p => p.ApplicationId == application), cancellationToken);

    public Task<bool> HasResult(FellowApplicationId application, CancellationToken cancellationToken) =>
        Set<CohortResults>().AnyAsync(r => r.AnnouncedAt != null && r.Places.Any(p => p.ApplicationId == application), cancellationToken);

    public async Task<IReadOnlyList<CohortResults>> FindResults(CohortId cohort, int sprint, CancellationToken cancellationToken) =>
        await Set<CohortResults>().AsNoTracking().Where(r => r.CohortId == cohort && r.Sprint == sprint).OrderBy(r => r.Session).ToListAsync(cancellationToken);

    public async Task<bool> IsToldElsewhere(Cohort cohort, FellowApplication application, DateOnly today, CancellationToken cancellationToken) =>
        cohort.Mode is CohortMode.Continuous
        && ResultsSession.Of(cohort, application.Sprint, await FindResults(cohort.Id, application.Sprint, cancellationToken), await FellowAuthors(cohort.Id, application.Sprint, cancellationToken), today).IsToldElsewhere(application.Id);

    public async Task<IReadOnlyCollection<FellowApplicationId>> InMission(IReadOnlyCollection<FellowApplicationId> applications, CancellationToken cancellationToken) =>
        await Set<FellowApplication>().Where(a => applications.Contains(a.Id) && Set<Mission>().Any(m => m.CohortId == a.CohortId && m.Email == a.Email)).Select(a => a.Id).ToListAsync(cancellationToken);

    public async Task<(IReadOnlyList<MatchingScenario> Scenarios, IReadOnlyList<CohortResults> Results)> MatchingsOf(IReadOnlyCollection<CohortId> cohorts, CancellationToken cancellationToken) =>
        (await Set<MatchingScenario>().Where(s => cohorts.Contains(s.CohortId)).ToListAsync(cancellationToken), await Set<CohortResults>().Where(r => cohorts.Contains(r.CohortId)).ToListAsync(cancellationToken));

    public Task<bool> HasApplied(IAccess access, CohortId cohort, int sprint, CancellationToken cancellationToken) =>
        OwnFellows(access).AnyAsync(a => a.CohortId == cohort && a.Sprint == sprint, cancellationToken);

    public async Task<IReadOnlyDictionary<ChallengeId, (string Title, string Administration)>> PublicChallengesOf(CohortId cohort, CancellationToken cancellationToken) =>
        await Set<Challenge>().AsNoTracking().Where(c => c.CohortId == cohort && c.PublishedAt != null).Select(c => new { c.Id, c.Title, c.Administration })
            .ToDictionaryAsync(c => c.Id, c => (c.Title, c.Administration), cancellationToken);

    private async Task<IReadOnlyList<FellowAuthor>> FellowAuthors(CohortId cohort, int sprint, CancellationToken cancellationToken) =>
        await Set<FellowApplication>().Where(a => a.CohortId == cohort && a.Sprint == sprint).Select(a => new FellowAuthor(a.Id, a.Email, a.AccountId)).ToListAsync(cancellationToken);
}
