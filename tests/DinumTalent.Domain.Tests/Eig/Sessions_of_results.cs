using CsCheck;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using static DinumTalent.Domain.Tests.Eig.EigCase;

namespace DinumTalent.Domain.Tests.Eig;

/// <summary>A cohort that recruits continuously announces one session after the other.</summary>
public sealed class Sessions_of_results
{
    private static readonly DateOnly Open = Cohort(CohortMode.Continuous).Find(PhaseKind.Missions)!.OpensOn;

    [Fact]
    public void follow_each_other_in_a_continuous_cohort_alone()
    {
        var fixedCase = ResultsCase.Of([1], ([0], 4));
        ResultsSession.Of(fixedCase.Cohort, 1, [fixedCase.Announced()], [], fixedCase.ResultsDay).ToMatch(fixedCase.Lists).ShouldSatisfyAllConditions(
            l => l.Session.ShouldBe(1), l => l.Fellows.Count.ShouldBe(1), l => l.Positions.Single().Places.ShouldBe(1));

        var c = new Recruiting([2], ([0], 5), ([0], 4), ([0], 3));
        var first = c.Announce(0, 1);
        c.Session.Number.ShouldBe(2);
        var lists = c.Session.ToMatch(c.All);
        (lists.Session, lists.Fellows.Count, lists.Positions.Single().Places).ShouldBe((2, 0, 0));
        c.Answer(first, 0, accepts: false);
        lists = c.Session.ToMatch(c.All);
        (lists.Fellows.Select(f => f.Id).ShouldHaveSingleItem(), lists.Positions.Single().Places).ShouldBe((c.Person(2), 1), "nobody of the first session waits for it");
    }

    [Fact]
    public void take_those_who_are_heard_and_everybody_left_once_the_auditions_are_over()
    {
        var c = new Recruiting([2], ([0], 5), ([0], null), ([], 4));
        c.Session.ToMatch(c.All).Fellows.Select(f => f.Id).ShouldBe([c.Person(0)]);
        c.Session.Left(c.All).Fellows.Count.ShouldBe(3);

        ResultsSession.Of(c.Cohort, 1, [], [], c.Cohort.During(PhaseKind.Auditions).AddDays(1)).ToMatch(c.All).Fellows.Count.ShouldBe(3);
    }

    [Fact]
    public void keep_those_for_later_whose_wishes_have_no_free_place_as_long_as_others_are_heard()
    {
        var c = new Recruiting([1, 1], ([0], 5), ([0], 4), ([1, 0], 3));
        var first = c.Announce(0);

        var second = c.Announce(1, 2);
        second.Places.Select(p => p.ApplicationId).ShouldBe([c.Person(2)], "a place that is only offered may come free: nobody is told that there is none");
        c.Answer(first, 0, accepts: false);
        c.Announce(1).Of(c.Person(1)).Status.ShouldBe(PlaceStatus.Offered);
    }

    [Fact]
    public void leave_a_place_that_comes_free_to_the_waiting_list_of_its_own()
    {
        var c = new Recruiting([1], ([0], 5), ([0], 4), ([0], 4.5m));
        var first = c.Announce(0, 1);
        c.Answer(first, 0, accepts: false);

        first.Of(c.Person(1)).Status.ShouldBe(PlaceStatus.Offered);
        c.Session.ToMatch(c.All).Positions.Single().Places.ShouldBe(0);
        c.Answer(first, 1, accepts: false);
        var second = c.Announce(2);
        second.Of(c.Person(2)).Status.ShouldBe(PlaceStatus.Offered);
        (first.HandedOnAt, first.Positions.Single().Places).ShouldBe((Now, 0), "the first session has given it up");
    }

    [Fact]
    public void are_stale_when_fewer_places_are_free_and_frozen_over_those_of_the_sessions_before()
    {
        var c = new Recruiting([1], ([0], 5), ([0], 4));
        var first = c.Announce(0);
        c.Answer(first, 0, accepts: false);
        var lists = c.Session.ToMatch(c.With(1));
        var (second, scenario) = (CohortResults.Of(c.Cohort.Id, 1, 2), MatchingScenario.Compute(lists, ResultsCase.Terms(), Somebody(), Now).Value);
        second.Propose(scenario, lists, Somebody(), false, Now).Code().ShouldBe("");

        Confirm(lists with { Positions = [lists.Positions.Single() with { Places = 0 }] }, [first]).ShouldBe("results.stale");
        Confirm(lists, []).ShouldBe(Error.NotFound.Code, "without the session before, its places would be given twice");
        CohortResults.Of(c.Cohort.Id, 1).Propose(scenario, lists, Somebody(), false, Now).Code().ShouldBe(Error.NotFound.Code, "of another session");
        Confirm(lists, [first]).ShouldBe("");

        string Confirm(CohortLists at, CohortResults[] before) => second.Confirm(c.Cohort, scenario, at, c.Numbers, before, Somebody(), false, Now, Open).Code();
    }

    [Fact]
    public void pass_on_the_place_of_who_withdraws_although_missions_have_begun_and_never_that_of_a_mission_of_who_is_erased()
    {
        var c = new Recruiting([1, 1], ([0], 5), ([0], 4), ([1], 5), ([1], 4));
        var first = c.Announce(0, 1, 2, 3);
        c.Answer(first, 0, accepts: true);
        c.Answer(first, 2, accepts: true);

        first.Leave(c.Person(0), c.Cohort, Now, Open);
        first.Of(c.Person(1)).Status.ShouldBe(PlaceStatus.Offered);
        first.Forget([c.Person(2)], [c.Person(2)], c.Cohort, Now, Open);
        first.Of(c.Person(3)).Status.ShouldBe(PlaceStatus.Waiting);

        c.Answer(first, 1, accepts: false);
        first.Of(c.Person(3)).Status.ShouldBe(PlaceStatus.Waiting, "nor when the result is computed again");
        c.Session.ToMatch(c.All).Positions.Select(p => p.Places).ShouldBe([1, 0], "a mission that was done takes its place for good");
    }

    [Fact]
    public void offer_nothing_any_more_once_the_missions_are_over()
    {
        var c = new Recruiting([1, 1, 1], ([0], 5), ([0], 4), ([0], 3), ([1], 5), ([1], 4), ([2], 5), ([2], 4));
        var (results, last) = (c.Announce(0, 1, 2, 3, 4, 5, 6), c.Cohort.During(PhaseKind.Missions));
        foreach (var holder in new[] { 0, 5 }) c.Answer(results, holder, accepts: true);
        results.Leave(c.Person(0), c.Cohort, Now, last);
        results.Of(c.Person(1)).Status.ShouldBe(PlaceStatus.Offered, "on the last day");

        results.Leave(c.Person(5), c.Cohort, Now, last.AddDays(1));
        results.ExpireDue(c.Cohort, Now, last.AddDays(1)).ShouldBe(1);
        c.Answer(results, 1, accepts: false, on: last.AddDays(1));

        foreach (var next in new[] { 2, 4, 6 }) results.Of(c.Person(next)).Status.ShouldBe(PlaceStatus.Waiting);
    }

    /// <summary>Whoever applies, answers, withdraws and is erased when, and whichever session is reopened after it was frozen.</summary>
    [Fact]
    public void never_give_a_place_beyond_what_is_sought_nor_anybody_two_results() => Gen.Select(ResultsCase.Any, Gen.Int[0, 1_000_000]).Sample(
        (made, seed) =>
        {
            var random = new Random(seed);
            var c = new Recruiting(made.Lists);
            var (came, erased, results, frozen) = (0, new HashSet<FellowApplicationId>(), new List<CohortResults>(), (CohortResults?)null);
            for (var step = 0; step < 40; step++)
            {
                switch (random.Next(6))
                {
                    case 0: came = Math.Min(made.Lists.Fellows.Count, came + random.Next(1, 5)); break;
                    case 1 when c.Session.ToMatch(Left()) is { Fellows.Count: > 0 } lists:
                        frozen = c.Freeze(lists);
                        Disturb();
                        if (random.Next(3) == 0) frozen.Reopen("Motif").Code().ShouldBe("");
                        else results.Add(c.Announce(frozen));
                        frozen = null;
                        break;
                    case 2 when results.Count > 0: results[random.Next(results.Count)].CloseWaitingList(Now); break;
                    default: Disturb(); break;
                }

                foreach (var position in made.Lists.Positions) results.Sum(r => r.TakenOf(position.ChallengeId, position.Expertise)).ShouldBeLessThanOrEqualTo(position.Places, "with the missions of who is erased");
                results.SelectMany(r => r.Places).GroupBy(p => p.ApplicationId).ShouldAllBe(g => g.Count() == 1);
                results.SelectMany(r => r.Places).ShouldAllBe(p => !erased.Contains(p.ApplicationId));
                foreach (var of in results)
                    of.Positions.Where(p => of.WaitingFor(p).Any(w => w.Status is PlaceStatus.Waiting)).ShouldAllBe(p => p.Places <= of.TakenOf(p.ChallengeId, p.Expertise), "what is free is offered to who waits");
            }

            CohortLists Left() => c.With([.. Enumerable.Range(0, came)]) is var all ? all with { Fellows = [.. all.Fellows.Where(f => !erased.Contains(f.Id))] } : all;

            void Disturb()
            {
                if (random.Next(5) == 0) Erase();
                if (results.SelectMany(r => r.Places.Select(p => (Of: r, Place: p))).Where(x => x.Place.Status is PlaceStatus.Offered or PlaceStatus.Accepted or PlaceStatus.Waiting).OrderBy(_ => random.Next()).FirstOrDefault() is not { Of: { } of } chosen) return;
                switch (random.Next(4))
                {
                    case 0: of.Leave(chosen.Place.ApplicationId, c.Cohort, Now, Open); break;
                    case 1: of.ExpireDue(c.Cohort, Now, Open.AddDays(random.Next(40))); break;
                    default: of.Answer(chosen.Place.ApplicationId, chosen.Place.ChallengeId ?? default, random.Next(2) == 0, c.Cohort, Now, Open); break;
                }
            }

            void Erase()
            {
                var all = frozen is null ? results : [.. results, frozen];
                if (all.SelectMany(r => r.Places).OrderBy(_ => random.Next()).FirstOrDefault() is not { ApplicationId: var who }) return;
                erased.Add(who);
                var inMission = random.Next(2) == 0;
                foreach (var of in all) of.Forget([who], inMission ? [who] : [], c.Cohort, Now, Open);
            }
        },
        iter: 300);

    /// <summary>A continuous cohort, everybody who ever comes to it, and the sessions announced so far.</summary>
    private sealed class Recruiting
    {
        private readonly List<CohortResults> announced = [];

        public Recruiting(int[] places, params (int[] Wishes, decimal? Mean)[] people)
            : this(Known(ResultsCase.Of(places, [.. people.Select(p => (p.Wishes, p.Mean ?? 0))]).Lists, [.. people.Select(p => p.Mean)]))
        {
        }

        public Recruiting(CohortLists lists) => All = lists with { CohortId = Cohort.Id };

        public Cohort Cohort { get; } = EigCase.Cohort(CohortMode.Continuous);

        public CohortLists All { get; }

        public ResultsSession Session => ResultsSession.Of(Cohort, 1, announced, [], Cohort.Find(PhaseKind.Auditions)!.OpensOn);

        public IReadOnlyDictionary<FellowApplicationId, int> Numbers => All.Fellows.Select((f, at) => (f.Id, at)).ToDictionary(f => f.Id, f => f.at + 1);

        public FellowApplicationId Person(int at) => All.Fellows.ElementAt(at).Id;

        /// <summary>Only these people have come.</summary>
        public CohortLists With(params int[] people) => All with { Fellows = [.. people.Select(All.Fellows.ElementAt)] };

        public CohortResults Announce(params int[] people) => Announce(Session.ToMatch(With(people)));

        public CohortResults Announce(CohortLists lists) => Announce(Freeze(lists));

        public CohortResults Announce(CohortResults frozen)
        {
            frozen.Announce(Cohort, [], ResultsCase.Delay, Now, Open).Errors.ShouldBeEmpty();
            announced.Add(frozen);
            return frozen;
        }

        public CohortResults Freeze(CohortLists lists)
        {
            var (results, scenario) = (CohortResults.Of(Cohort.Id, 1, lists.Session), MatchingScenario.Compute(lists, ResultsCase.Terms(), Somebody(), Now).Value);
            results.Propose(scenario, lists, Somebody(), false, Now).Code().ShouldBe("");
            results.Confirm(Cohort, scenario, lists, Numbers, announced, Somebody(), false, Now, Open).Code().ShouldBe("");
            return results;
        }

        public void Answer(CohortResults results, int person, bool accepts, DateOnly? on = null) => results.Answer(Person(person), results.Of(Person(person)).ChallengeId!.Value, accepts, Cohort, Now, on ?? Open).Code().ShouldBe("");

        private static CohortLists Known(CohortLists lists, decimal?[] means) => lists with { Fellows = [.. lists.Fellows.Select((f, at) => f with { Audition = means[at] })] };
    }
}
