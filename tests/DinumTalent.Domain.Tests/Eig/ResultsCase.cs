using CsCheck;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Recruitment;
using static DinumTalent.Domain.Tests.Eig.EigCase;

namespace DinumTalent.Domain.Tests.Eig;

/// <summary>A cohort after its auditions: people with wishes and means, positions, and the results that come of them.</summary>
internal sealed record ResultsCase(Cohort Cohort, CohortLists Lists)
{
    public static readonly AnswerDelay Delay = new();

    public static readonly RankingRule Rule = RankingRule.Create(0.7m, 0).Value;

    public static Gen<ResultsCase> Any { get; } = Gen.Int[0, 1_000_000].Select(seed => Random(new Random(seed)));

    public DateOnly ResultsDay => Cohort.During(PhaseKind.Results);

    public IReadOnlyDictionary<FellowApplicationId, int> Numbers => Lists.Fellows.Select((f, at) => (f.Id, Number: at + 1)).ToDictionary(f => f.Id, f => f.Number);

    public static ScenarioTerms Terms(string name = "Premier essai", params ScenarioLock[] locks) => new(name, MarketSide.Candidates, 0.7m, 0, "promotion-8", locks);

    /// <summary>Places of one expertise each, and people who can do all of them: for each the wishes by number, and the mean of the audition.</summary>
    public static ResultsCase Of(int[] places, params (int[] Wishes, decimal Mean)[] people)
    {
        var cohort = EigCase.Cohort();
        var positions = places.Select(p => new FellowPosition(ChallengeId.New(), Expertise.Design, p)).ToList();
        return new ResultsCase(cohort, new CohortLists(cohort.Id, 1,
            [.. people.Select(p => new RankableFellow(FellowApplicationId.New(), [Expertise.Design], [.. p.Wishes.Select(w => positions[w].ChallengeId)], null, p.Mean, false))], positions, Rule));
    }

    public FellowApplicationId Person(int at) => Lists.Fellows.ElementAt(at).Id;

    public FellowPosition Position(int at) => Lists.Positions.ElementAt(at);

    public MatchingScenario Computed(ScenarioTerms? terms = null) => MatchingScenario.Compute(Lists, terms ?? Terms(), Somebody(), Now).Value;

    public CohortResults Frozen(ScenarioTerms? terms = null)
    {
        var (results, scenario) = (CohortResults.Of(Cohort.Id, 1), Computed(terms));
        results.Propose(scenario, Lists, Somebody(), false, Now).Code().ShouldBe("");
        Confirm(results, scenario, Somebody()).Code().ShouldBe("");
        return results;
    }

    public CohortResults Announced(ScenarioTerms? terms = null)
    {
        var results = Frozen(terms);
        results.Announce(Cohort, [], Delay, Now, ResultsDay).Errors.ShouldBeEmpty();
        return results;
    }

    public Result Confirm(CohortResults results, MatchingScenario scenario, StageActor by) => results.Confirm(Cohort, scenario, Lists, Numbers, [], by, false, Now, ResultsDay);

    public Result Answer(CohortResults results, int person, bool accepts, DateOnly? on = null) => Answer(results, Person(person), accepts, on);

    public Result Answer(CohortResults results, FellowApplicationId person, bool accepts, DateOnly? on = null) =>
        results.Answer(person, results.Of(person).ChallengeId ?? default, accepts, Cohort, Now, on ?? ResultsDay);

    private static ResultsCase Random(Random random)
    {
        var cohort = EigCase.Cohort();
        Expertise[] known = [Expertise.Design, Expertise.Development, Expertise.DataScience];
        var challenges = Enumerable.Range(0, random.Next(2, 6)).Select(_ => ChallengeId.New()).ToList();
        var positions = challenges.SelectMany(c => Some(known, 2).Select(e => new FellowPosition(c, e, random.Next(1, 3)))).ToList();
        var people = Enumerable.Range(0, random.Next(3, 16)).Select(_ => new RankableFellow(
            FellowApplicationId.New(), Some(known, 2), Some([.. challenges], 5), random.Next(6), random.Next(5) == 0 ? null : random.Next(6), false)).ToList();
        return new ResultsCase(cohort, new CohortLists(cohort.Id, 1, people, positions, Rule));

        T[] Some<T>(T[] of, int most) => [.. of.OrderBy(_ => random.Next()).Take(random.Next(1, Math.Min(most, of.Length) + 1))];
    }
}

internal static class ResultsReading
{
    public static FellowPlace Of(this CohortResults results, FellowApplicationId person) => results.Places.Single(p => p.ApplicationId == person);
}
