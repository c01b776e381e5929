using DinumTalent.Application.Eig;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.TestKit;

/// <summary>Builds wishes, auditions, matchings and their results through the domain, whatever the phase that the cohort is in.</summary>
public static class MatchingData
{
    /// <summary>Announced, with one place in design and one in development.</summary>
    public static async Task<Challenge> PublicChallenge(this TestData data, Cohort cohort, Organisation organisation, Person author)
    {
        var challenge = await data.Challenge(cohort, organisation, author);
        await data.Eligible(cohort, challenge);
        await data.Decided(cohort, challenge, ChallengeDecision.Chosen, announced: true);
        return await data.Read(db => db.Set<Challenge>().AsNoTracking().SingleAsync(c => c.Id == challenge.Id));
    }

    /// <summary>Preselected, wishing the challenges in this order, heard by two jurors who give every criterion this score.</summary>
    public static async Task<FellowApplication> Matchable(this TestData data, Cohort cohort, int score, IReadOnlyList<Challenge> wishes, Func<FellowContent, FellowContent>? change = null)
    {
        if (!await data.Read(db => db.Set<RankingTerms>().AnyAsync(t => t.CohortId == cohort.Id)))
        {
            await data.Save(RankingTerms.Of(cohort.Id, 1, RankingRule.Create(0.7m, 0).Value, new StageActor(UserId.New(), "Camille"), data.Now));
        }

        var application = await data.Preselected(cohort, change: change);
        var (wishing, hearing) = (cohort.Find(PhaseKind.Wishes)!.OpensOn, cohort.Find(PhaseKind.Auditions)!.OpensOn);
        await data.Change<FellowApplication>(q => q.SingleAsync(a => a.Id == application.Id), a => Must(a.GiveWishes(cohort, wishes, [.. wishes.Select(w => w.Id)], data.Now, wishing)));
        for (var juror = 0; juror < AuditionOutcome.FewestSheets; juror++)
        {
            var judge = await data.Account();
            var sheet = AuditionSheet.Assign(application, new StageActor(judge.Id, judge.Name), judge.Email, data.Now).Value;
            Must(sheet.Declare(cohort, application, false, null, data.Now, hearing));
            Must(sheet.Write(cohort, application, FellowData.Marks(score), null, hearing));
            Must(sheet.Submit(cohort, application, data.Now, hearing));
            await data.Save(sheet);
        }

        return await data.Read(db => db.Set<FellowApplication>().AsNoTracking().SingleAsync(a => a.Id == application.Id));
    }

    public static async Task<MatchingScenario> Scenario(this TestData data, Cohort cohort, string? name = null)
    {
        var (lists, _) = await data.Read(db => db.CohortLists(cohort.Id, 1, data.Today, default));
        var scenario = MatchingScenario.Compute(lists, new ScenarioTerms(name ?? TestData.Unique("Scénario "), MarketSide.Candidates, 0.7m, 0, "graine", []), new StageActor(UserId.New(), "Camille"), data.Now).Value;
        await data.Save(scenario);
        return scenario;
    }

    /// <summary>The first session of results: proposed by somebody, and as far as asked for frozen by another and announced, on the day of the results.</summary>
    public static async Task<CohortResults> Results(this TestData data, Cohort cohort, MatchingScenario scenario, bool frozen = false, bool announced = false)
    {
        var (lists, numbers) = await data.Read(db => db.CohortLists(cohort.Id, 1, data.Today, default));
        var (results, day) = (CohortResults.Of(cohort.Id, 1), cohort.Find(PhaseKind.Results)!.OpensOn);
        Must(results.Propose(scenario, lists, new StageActor(UserId.New(), "Camille"), false, data.Now));
        if (frozen || announced) Must(results.Confirm(cohort, scenario, lists, numbers, [], new StageActor(UserId.New(), "Dominique"), false, data.Now, day));
        if (announced) Must(results.Announce(cohort, [], new AnswerDelay(), data.Now, day).ToResult());
        await data.Save(results);
        return results;
    }

    private static void Must(Result result)
    {
        if (result.IsFailure) throw new InvalidOperationException(result.Error.Message);
    }
}
