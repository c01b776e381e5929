using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using static DinumTalent.Domain.Tests.Eig.EigCase;

namespace DinumTalent.Domain.Tests.Eig;

public sealed class Freezing_a_result
{
    private readonly ResultsCase lists = ResultsCase.Of([1, 1], ([0, 1], 4), ([0, 1], 3), ([0], 2), ([1], 5));

    [Fact]
    public void needs_another_person_than_who_proposed_it()
    {
        var (results, scenario, proposer) = (CohortResults.Of(lists.Cohort.Id, 1), lists.Computed(), Somebody());
        lists.Confirm(results, scenario, Somebody()).Code().ShouldBe("results.not-proposed");
        results.Propose(scenario, lists.Lists, proposer, false, Now).Code().ShouldBe("");

        lists.Confirm(results, scenario, proposer).Code().ShouldBe("results.same-person");
        lists.Confirm(results, scenario, new StageActor(null, "Le système")).Code().ShouldBe("results.same-person");
        lists.Confirm(results, lists.Computed(ResultsCase.Terms("Autre")), Somebody()).Code().ShouldBe("results.other-scenario");
        results.FrozenAt.ShouldBeNull();

        lists.Confirm(results, scenario, Somebody()).Code().ShouldBe("");
        results.FrozenAt.ShouldBe(Now);
        results.Propose(scenario, lists.Lists, Somebody(), false, Now).Code().ShouldBe("results.frozen");
    }

    [Fact]
    public void is_not_for_somebody_who_applied()
    {
        var (results, scenario) = (CohortResults.Of(lists.Cohort.Id, 1), lists.Computed());
        results.Propose(scenario, lists.Lists, Somebody(), isCandidate: true, Now).Code().ShouldBe("results.candidate");
        results.Propose(scenario, lists.Lists, Somebody(), isCandidate: false, Now).Code().ShouldBe("");

        results.Confirm(lists.Cohort, scenario, lists.Lists, lists.Numbers, [], Somebody(), isCandidate: true, Now, lists.ResultsDay).Code().ShouldBe("results.candidate");
    }

    [Fact]
    public void is_refused_when_a_wish_a_mean_or_a_place_changed_since()
    {
        var scenario = lists.Computed();
        var people = lists.Lists.Fellows;
        CohortLists[] changed =
        [
            lists.Lists with { Fellows = [.. people.Select((f, at) => at == 0 ? f with { Wishes = [.. f.Wishes.Reverse()] } : f)] },
            lists.Lists with { Fellows = [.. people.Select((f, at) => at == 0 ? f with { Audition = 3.9m } : f)] },
            lists.Lists with { Fellows = [.. people.Skip(1)] },
            lists.Lists with { Positions = [.. lists.Lists.Positions.Select(p => p with { Places = p.Places + 1 })] },
        ];

        foreach (var now in changed)
        {
            scenario.IsCurrent(now).Code().ShouldBe("results.stale");
            CohortResults.Of(lists.Cohort.Id, 1).Propose(scenario, now, Somebody(), false, Now).Code().ShouldBe("results.stale");
        }

        scenario.IsCurrent(lists.Lists with { Fellows = [.. people.Reverse()], Positions = [.. lists.Lists.Positions.Reverse()] }).Code().ShouldBe("", "order means nothing");
    }

    [Fact]
    public void is_refused_when_another_rule_ranks_people_since()
    {
        var (results, scenario) = (CohortResults.Of(lists.Cohort.Id, 1), lists.Computed());
        results.Propose(scenario, lists.Lists, Somebody(), false, Now).Code().ShouldBe("");
        var now = lists.Lists with { Rule = RankingRule.Create(0.7m, 2).Value };

        results.Confirm(lists.Cohort, scenario, now, lists.Numbers, [], Somebody(), false, Now, lists.ResultsDay).ShouldSatisfyAllConditions(
            r => r.Code().ShouldBe("results.other-rule"), r => r.Error.Message.ShouldContain("règle de classement"));
        CohortResults.Of(lists.Cohort.Id, 1).Propose(scenario, now with { Rule = null }, Somebody(), false, Now).Code().ShouldBe("results.other-rule");
        var again = MatchingScenario.Compute(now, scenario.Otherwise("Autre", [], now.Rule!), Somebody(), Now).Value;
        results.Propose(again, now, Somebody(), false, Now).Code().ShouldBe("", "computed by the rule that holds");
        results.Confirm(lists.Cohort, again, now with { Rule = RankingRule.Create(0.70m, 2.0m).Value }, lists.Numbers, [], Somebody(), false, Now, lists.ResultsDay).Code().ShouldBe("", "the same rule");
    }

    [Fact]
    public void waits_for_the_end_of_the_auditions_and_the_announcement_for_the_results()
    {
        var (results, scenario) = (CohortResults.Of(lists.Cohort.Id, 1), lists.Computed());
        results.Propose(scenario, lists.Lists, Somebody(), false, Now);

        results.Confirm(lists.Cohort, scenario, lists.Lists, lists.Numbers, [], Somebody(), false, Now, lists.Cohort.During(PhaseKind.Auditions)).Code().ShouldBe("results.auditions-open");
        results.Confirm(lists.Cohort, scenario, lists.Lists, lists.Numbers, [], Somebody(), false, Now, lists.Cohort.During(PhaseKind.Auditions).AddDays(1)).Code().ShouldBe("");
        results.Announce(lists.Cohort, [], ResultsCase.Delay, Now, lists.ResultsDay.AddDays(-1)).Error.Code.ShouldBe("results.too-early");
        results.Announce(lists.Cohort, [], ResultsCase.Delay, Now, lists.ResultsDay).Value.ShouldBe(4);
        results.Announce(lists.Cohort, [], ResultsCase.Delay, Now, lists.ResultsDay).Error.Code.ShouldBe("results.announced");
    }

    [Fact]
    public void can_be_taken_back_with_a_reason_until_it_is_announced()
    {
        var results = lists.Frozen();
        results.Reopen(" ").Code().ShouldBe("invalid");
        results.Reopen("Une audition avait été oubliée.").Code().ShouldBe("");
        (results.ScenarioId, results.FrozenAt, results.Places.Count, results.ChangeReason).ShouldBe((null, null, 0, "Une audition avait été oubliée."));
        results.Announce(lists.Cohort, [], ResultsCase.Delay, Now, lists.ResultsDay).Error.Code.ShouldBe("results.not-frozen");

        lists.Announced().Reopen("Trop tard").Code().ShouldBe("results.announced");
    }

    [Fact]
    public void keeps_a_scenario_with_the_reason_of_each_result()
    {
        var scenario = lists.Computed();

        scenario.Seats.Select(s => (s.ApplicationId, s.ChallengeId, s.WishRank, s.Rank)).ShouldBe(
            [
                (lists.Person(0), lists.Position(0).ChallengeId, 1, 1), (lists.Person(1), null, null, null),
                (lists.Person(2), null, null, null), (lists.Person(3), lists.Position(1).ChallengeId, 1, 1),
            ],
            ignoreOrder: true);
        scenario.Outcomes.Where(o => o.ApplicationId == lists.Person(1)).Select(o => (o.Reason, o.WishRank, o.TakenAbove)).ShouldBe([(PairReason.Outranked, 1, 1), (PairReason.Outranked, 2, 1)]);
        (scenario.Placed, scenario.WishRanks()[0], scenario.Ranks().Single(), scenario.Blocking.Count).ShouldBe((2, 2, 2, 0));
    }

    [Fact]
    public void tells_which_lock_keeps_a_pair_apart_and_refuses_locks_that_make_no_sense()
    {
        var forced = Lock(2, 0, PairLockKind.Forced);
        var scenario = lists.Computed(ResultsCase.Terms("Imposée", forced));

        scenario.Blocking.Select(b => (b.ApplicationId, b.Cause)).ShouldBe([(lists.Person(0), forced), (lists.Person(1), forced)], ignoreOrder: true);
        Refused(forced, Lock(2, 1, PairLockKind.Forced)).ShouldBe("Une même personne est imposée à deux postes : retirez l’une des deux affectations.");
        Refused(forced, Lock(2, 0, PairLockKind.Forbidden)).ShouldBe(ScenarioErrors.LockTwice.Message);
        Refused(forced, Lock(0, 0, PairLockKind.Forced)).ShouldBe("Un poste a moins de places que d’affectations imposées : retirez-en.");
        Refused(forced with { ApplicationId = FellowApplicationId.New() }).ShouldBe(ScenarioErrors.LockUnknown.Message);
        Refused(forced with { Reason = " " }).ShouldBe(ScenarioErrors.LockUnexplained.Message);

        string Refused(params ScenarioLock[] locks) => MatchingScenario.Compute(lists.Lists, ResultsCase.Terms("Essai", locks), Somebody(), Now).Error.Message;
    }

    private ScenarioLock Lock(int person, int position, PairLockKind kind) => new(lists.Person(person), lists.Position(position).ChallengeId, Expertise.Design, kind, "Convention avec le laboratoire.");
}
