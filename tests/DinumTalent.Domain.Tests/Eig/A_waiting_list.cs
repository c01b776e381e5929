using CsCheck;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using static DinumTalent.Domain.Tests.Eig.EigCase;

namespace DinumTalent.Domain.Tests.Eig;

/// <summary>After the announcement, places that come free go to whom the stable result names.</summary>
public sealed class A_waiting_list
{
    /// <summary>Two challenges of one place each. Ranked there: 0, 1, 2 and 3, 1.</summary>
    private readonly ResultsCase lists = ResultsCase.Of([1, 1], ([0], 5), ([0, 1], 4), ([0], 3), ([1], 4.5m), ([], 5));

    [Fact]
    public void holds_those_who_could_still_come_to_a_place()
    {
        var results = lists.Announced();

        Statuses(results).ShouldBe([PlaceStatus.Offered, PlaceStatus.Waiting, PlaceStatus.Waiting, PlaceStatus.Offered, PlaceStatus.NotTaken]);
        var first = results.Positions.Single(p => p.ChallengeId == lists.Position(0).ChallengeId);
        results.WaitingFor(first).Select(p => p.ApplicationId).ShouldBe([lists.Person(1), lists.Person(2)]);
        results.TakeEvents().OfType<ResultAnnounced>().Count().ShouldBe(5);
    }

    [Fact]
    public void offers_a_declined_place_to_the_next_and_a_better_one_to_who_has_not_accepted()
    {
        var results = lists.Announced();
        results.TakeEvents();

        lists.Answer(results, 3, accepts: false).Code().ShouldBe("");
        Held(results, 1).ShouldBe((PlaceStatus.Offered, lists.Position(1).ChallengeId, 2));
        results.WaitingFor(results.Positions.Single(p => p.ChallengeId == lists.Position(0).ChallengeId)).Select(p => p.ApplicationId)
            .ShouldBe([lists.Person(1), lists.Person(2)], "who was offered less still comes first");

        lists.Answer(results, 0, accepts: false).Code().ShouldBe("");
        Held(results, 1).ShouldBe((PlaceStatus.Offered, lists.Position(0).ChallengeId, 1), "who has not answered moves up");
        Statuses(results)[2].ShouldBe(PlaceStatus.Waiting);
        results.TakeEvents().OfType<PlaceOffered>().ShouldBe([new PlaceOffered(lists.Person(1)), new PlaceOffered(lists.Person(1), IsBetter: true)]);

        results.Answer(lists.Person(1), lists.Position(1).ChallengeId, true, lists.Cohort, Now, lists.ResultsDay).Code().ShouldBe("results.offer-changed");
        lists.Answer(results, 1, accepts: true).Code().ShouldBe("");
    }

    [Fact]
    public void lets_a_mission_be_opened_on_the_place_that_was_accepted_and_on_no_other()
    {
        var (first, second) = (lists.Position(0).ChallengeId, lists.Position(1).ChallengeId);
        MayOpen(lists.Frozen(), 4, second).Code().ShouldBe("", "nothing is announced");

        var results = lists.Announced();
        MayOpen(results, 0, first).Code().ShouldBe("mission.not-accepted");
        lists.Answer(results, 0, accepts: true);

        MayOpen(results, 0, first).Code().ShouldBe("");
        MayOpen(results, 0, second).Code().ShouldBe("mission.not-accepted");
        MayOpen(results, 1, first).Code().ShouldBe("mission.not-accepted");
        results.Leave(lists.Person(0), lists.Cohort, Now, lists.ResultsDay);
        MayOpen(results, 0, first).Code().ShouldBe("mission.not-accepted", "given up");
    }

    [Fact]
    public void moves_nobody_who_has_accepted()
    {
        var results = lists.Announced();
        lists.Answer(results, 3, accepts: false);
        lists.Answer(results, 1, accepts: true);

        lists.Answer(results, 0, accepts: false);

        Held(results, 1).ShouldBe((PlaceStatus.Accepted, lists.Position(1).ChallengeId, 2), "acceptance is final");
        Held(results, 2).ShouldBe((PlaceStatus.Offered, lists.Position(0).ChallengeId, 1));
    }

    [Fact]
    public void takes_the_same_answer_twice_and_no_other_after_it()
    {
        var results = lists.Announced();
        lists.Answer(results, 0, accepts: true).Code().ShouldBe("");
        results.TakeEvents();

        lists.Answer(results, 0, accepts: true).Code().ShouldBe("");
        lists.Answer(results, 0, accepts: false).Code().ShouldBe("results.accepted");
        lists.Answer(results, 1, accepts: true).Code().ShouldBe("results.no-offer");
        results.TakeEvents().ShouldBeEmpty();

        lists.Answer(results, 3, accepts: false).Code().ShouldBe("");
        lists.Answer(results, 3, accepts: false).Code().ShouldBe("");
        lists.Answer(results, 3, accepts: true).Code().ShouldBe("results.declined");
    }

    [Fact]
    public void takes_an_answer_that_the_programme_enters_and_changes_none_that_was_given()
    {
        var people = Enumerable.Range(0, 5).Select(_ => FellowCase.Preselected(lists.Cohort)).ToList();
        var named = lists with { Lists = lists.Lists with { Fellows = [.. lists.Lists.Fellows.Zip(people, (f, a) => f with { Id = a.Id })] } };
        var results = named.Announced();
        results.TakeEvents();
        Entered(0, " ").Code().ShouldBe("invalid");
        Entered(0, new string('a', EntrySource.MaxLength + 1)).Code().ShouldBe("invalid");
        results.Of(people[0].Id).Status.ShouldBe(PlaceStatus.Offered);

        Entered(0, " Appel du 3 mars ").Code().ShouldBe("");
        (results.Of(people[0].Id).Status, people[0].AnswerEnteredAt, people[0].ChangeReason).ShouldBe((PlaceStatus.Declined, Now, "Saisi pour la personne : Appel du 3 mars"));
        results.ChangeReason.ShouldBeNull("it outlives what is kept of the person");
        results.TakeEvents().ShouldContain(new PlaceAnswered(people[0].Id, false, IsEntered: true), "confirmed, and said to be entered");
        results.Of(people[1].Id).Status.ShouldBe(PlaceStatus.Offered, "the next one has it");

        Entered(0, "Appel").Code().ShouldBe("results.nothing-to-enter", "answered");
        Entered(2, "Appel").Code().ShouldBe("results.nothing-to-enter", "waiting");
        Entered(3, "Appel", lists.Position(0).ChallengeId).Code().ShouldBe("results.offer-changed");
        Entered(3, "Appel", on: results.Of(people[3].Id).AnswerBy!.Value.AddDays(1)).Code().ShouldBe("results.nothing-to-enter", "late");
        people[3].AnswerEnteredAt.ShouldBeNull();
        people[0].EnterAnswer(named.Frozen(), lists.Position(0).ChallengeId, true, "Appel", lists.Cohort, Now, lists.ResultsDay).Code().ShouldBe(Error.NotFound.Code, "nothing is announced");

        Result Entered(int person, string source, ChallengeId? challenge = null, DateOnly? on = null) =>
            people[person].EnterAnswer(results, challenge ?? results.Of(people[person].Id).ChallengeId ?? default, accepts: false, source, lists.Cohort, Now, on ?? lists.ResultsDay);
    }

    [Fact]
    public void gives_the_whole_last_day_and_offers_the_place_the_day_after()
    {
        var results = lists.Announced();
        var last = results.Of(lists.Person(0)).AnswerBy!.Value;
        last.ShouldBe(lists.Cohort.During(PhaseKind.Acceptance));

        results.ExpireDue(lists.Cohort, Now, last).ShouldBe(0);
        lists.Answer(results, 3, accepts: true, on: last).Code().ShouldBe("");
        lists.Answer(results, 0, accepts: true, on: last.AddDays(1)).ShouldSatisfyAllConditions(r => r.Code().ShouldBe("results.late"), r => r.Error.Message.ShouldContain("jusqu’au"));

        results.ExpireDue(lists.Cohort, Now, last.AddDays(1)).ShouldBe(1);
        results.ExpireDue(lists.Cohort, Now, last.AddDays(1)).ShouldBe(0);
        Statuses(results).ShouldBe([PlaceStatus.Expired, PlaceStatus.Offered, PlaceStatus.Waiting, PlaceStatus.Accepted, PlaceStatus.NotTaken]);
        results.Of(lists.Person(1)).AnswerBy.ShouldBe(last.AddDays(1 + AnswerDelay.UsualNextDays), "each has a delay of their own");
        lists.Answer(results, 0, accepts: true, on: last.AddDays(1)).Code().ShouldBe("results.late");
    }

    [Fact]
    public void gives_fifteen_days_after_a_late_announcement()
    {
        var results = lists.Frozen();
        var late = lists.Cohort.During(PhaseKind.Acceptance).AddDays(-3);
        results.Announce(lists.Cohort, [], ResultsCase.Delay, Now, late).Errors.ShouldBeEmpty();

        results.Of(lists.Person(0)).AnswerBy.ShouldBe(late.AddDays(15));
    }

    [Fact]
    public void passes_over_who_withdrew_before_the_announcement_and_follows_who_withdraws_after()
    {
        var results = lists.Frozen();
        results.Leave(lists.Person(3), lists.Cohort, Now, lists.ResultsDay);
        Statuses(results)[3].ShouldBe(PlaceStatus.Offered, "before the announcement nothing changes");

        results.Announce(lists.Cohort, [lists.Person(0)], ResultsCase.Delay, Now, lists.ResultsDay).Value.ShouldBe(4);
        Statuses(results).ShouldBe([PlaceStatus.Withdrawn, PlaceStatus.Offered, PlaceStatus.Waiting, PlaceStatus.Offered, PlaceStatus.NotTaken]);

        lists.Answer(results, 1, accepts: true);
        results.Leave(lists.Person(1), lists.Cohort, Now, lists.ResultsDay);
        Statuses(results)[2].ShouldBe(PlaceStatus.Offered, "an accepted place is given up by withdrawing");
    }

    [Fact]
    public void closes_once_no_offer_waits_for_an_answer()
    {
        var results = lists.Announced();
        results.CloseWaitingList(Now).Error.Code.ShouldBe("results.offers-outstanding");
        lists.Answer(results, 0, accepts: true);
        lists.Answer(results, 3, accepts: true);
        results.TakeEvents();

        results.CloseWaitingList(Now).Value.ShouldBe(2);
        Statuses(results)[1].ShouldBe(PlaceStatus.NotTaken);
        results.TakeEvents().OfType<WaitingListClosed>().Count().ShouldBe(2);
        results.CloseWaitingList(Now).Error.Code.ShouldBe("results.nobody-waits");
    }

    [Fact]
    public void offers_nothing_any_more_once_the_missions_have_begun()
    {
        var results = lists.Announced();
        lists.Answer(results, 0, accepts: true);
        results.TakeEvents();

        results.Forget([lists.Person(0)], [], lists.Cohort, Now, lists.Cohort.Find(PhaseKind.Missions)!.OpensOn);

        Statuses(results, 1).ShouldBe([PlaceStatus.Waiting]);
        results.TakeEvents().OfType<PlaceOffered>().ShouldBeEmpty();
    }

    [Fact]
    public void forgets_who_is_erased()
    {
        var results = lists.Announced();
        results.Forget([lists.Person(0)], [], lists.Cohort, Now, lists.ResultsDay);

        results.Places.ShouldNotContain(p => p.ApplicationId == lists.Person(0));
        results.Positions.ShouldAllBe(p => !p.Ranking.Contains(lists.Person(0)));
        (results.Wishes.Any(w => w.ApplicationId == lists.Person(0)), results.Outcomes.Any(o => o.ApplicationId == lists.Person(0))).ShouldBe((false, false));
        Statuses(results, 1).ShouldBe([PlaceStatus.Offered]);
    }

    [Fact]
    public void gives_the_place_of_who_is_erased_before_the_announcement_to_the_next()
    {
        var results = lists.Frozen();
        results.Forget([lists.Person(0)], [], lists.Cohort, Now, lists.ResultsDay);
        Statuses(results, 1).ShouldBe([PlaceStatus.Offered]);
        results.TakeEvents().ShouldBeEmpty("nobody is told before the announcement");

        results.Announce(lists.Cohort, [], ResultsCase.Delay, Now, lists.ResultsDay).Value.ShouldBe(4);
        results.Of(lists.Person(1)).AnswerBy.ShouldBe(lists.Cohort.During(PhaseKind.Acceptance));
    }

    /// <summary>Whoever answers what in whichever order.</summary>
    [Fact]
    public void leaves_no_free_place_that_somebody_waiting_would_rather_have_and_harms_nobody() => Gen.Select(ResultsCase.Any, Gen.Int[0, 1_000_000], Gen.Enum<MarketSide>()).Sample(
        (lists, seed, optimal) =>
        {
            var random = new Random(seed);
            var results = lists.Announced(ResultsCase.Terms(locks: SomeLock(lists, random)) with { Optimal = optimal });
            for (var step = 0; step < 30; step++)
            {
                var before = results.Places.ToDictionary(p => p.ApplicationId, p => (p.Status, p.ChallengeId, p.Expertise));
                var delays = results.Places.Where(p => p.Status is PlaceStatus.Offered).ToDictionary(p => p.ApplicationId, p => p.AnswerBy);
                if (results.Places.Where(p => p.Status is PlaceStatus.Offered or PlaceStatus.Accepted).OrderBy(_ => random.Next()).FirstOrDefault() is not { } chosen) break;
                switch (random.Next(4))
                {
                    case 0: results.Leave(chosen.ApplicationId, lists.Cohort, Now, lists.ResultsDay); break;
                    case 1: results.ExpireDue(lists.Cohort, Now, lists.ResultsDay.AddDays(random.Next(60))); break;
                    default: lists.Answer(results, chosen.ApplicationId, random.Next(2) == 0); break;
                }

                Check(results, before);
                foreach (var place in results.Places.Where(p => p.Status is PlaceStatus.Offered && delays.ContainsKey(p.ApplicationId))) place.AnswerBy!.Value.ShouldBeGreaterThanOrEqualTo(delays[place.ApplicationId]!.Value, "a better offer leaves the time that was promised");
            }
        },
        iter: 400);

    private static void Check(CohortResults results, Dictionary<FellowApplicationId, (PlaceStatus Status, ChallengeId? Challenge, Expertise? Expertise)> before)
    {
        var holders = results.Places.Where(p => p.Status is PlaceStatus.Offered or PlaceStatus.Accepted).ToLookup(p => (p.ChallengeId, p.Expertise));
        foreach (var (position, number) in results.Positions.Select((p, number) => (p, number)))
        {
            var held = holders[(position.ChallengeId, position.Expertise)].ToList();
            held.Count.ShouldBeLessThanOrEqualTo(position.Places);
            foreach (var place in results.Places.Where(p => p.Status is PlaceStatus.Waiting or PlaceStatus.Offered))
            {
                if (results.Locks.Any(l => l.ApplicationId == place.ApplicationId)) continue;
                var wishes = results.Wishes.Single(w => w.ApplicationId == place.ApplicationId).Positions.ToList();
                var (wish, rank) = (wishes.IndexOf(number), position.Ranking.ToList().IndexOf(place.ApplicationId));
                if (wish < 0 || rank < 0 || (place.Status is PlaceStatus.Offered && wish >= Had(results, wishes, place))) continue;
                held.Count.ShouldBe(position.Places, $"{place.Number} would rather have a free place");
                held.ShouldAllBe(h => h.Status == PlaceStatus.Accepted || results.Locks.Any(l => l.ApplicationId == h.ApplicationId) || position.Ranking.ToList().IndexOf(h.ApplicationId) < rank);
            }
        }

        foreach (var place in results.Places)
        {
            var (status, challenge, expertise) = before[place.ApplicationId];
            if (status is PlaceStatus.Accepted) (place.ChallengeId, place.Expertise).ShouldBe((challenge, expertise));
            if (status is not PlaceStatus.Offered) continue;
            place.Status.ShouldNotBe(PlaceStatus.Waiting, "no offer is taken back");
            var wishes = results.Wishes.Single(w => w.ApplicationId == place.ApplicationId).Positions.ToList();
            Had(results, wishes, place).ShouldBeLessThanOrEqualTo(wishes.IndexOf(Number(results, challenge, expertise)));
        }
    }

    private static int Had(CohortResults results, List<int> wishes, FellowPlace place) => wishes.IndexOf(Number(results, place.ChallengeId, place.Expertise));

    private static int Number(CohortResults results, ChallengeId? challenge, Expertise? expertise) => results.Positions.ToList().FindIndex(p => (p.ChallengeId, p.Expertise) == (challenge, expertise));

    private static ScenarioLock[] SomeLock(ResultsCase lists, Random random)
    {
        if (random.Next(3) > 0) return [];
        var position = lists.Lists.Positions.ElementAt(random.Next(lists.Lists.Positions.Count));
        return [new ScenarioLock(lists.Person(random.Next(lists.Lists.Fellows.Count)), position.ChallengeId, position.Expertise, random.Next(2) == 0 ? PairLockKind.Forced : PairLockKind.Forbidden, "Motif")];
    }

    private Result MayOpen(CohortResults results, int person, ChallengeId challenge) => CohortResults.MayOpenMission([results], lists.Person(person), challenge);

    private PlaceStatus[] Statuses(CohortResults results, int skip = 0) => [.. Enumerable.Range(skip, skip == 0 ? 5 : 1).Select(at => results.Of(lists.Person(at)).Status)];

    private (PlaceStatus, ChallengeId?, int?) Held(CohortResults results, int person) => results.Of(lists.Person(person)) is var p ? (p.Status, p.ChallengeId, p.WishRank) : default;
}
