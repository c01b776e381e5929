using CsCheck;
using DinumTalent.Domain.Eig;
using static DinumTalent.Domain.Tests.Eig.AuditionCase;

namespace DinumTalent.Domain.Tests.Eig;

public sealed class Planning_auditions
{
    public static TheoryData<int, int, int> RealSizes => new() { { 140, 48, 4 }, { 140, 48, 6 }, { 800, 48, 12 } };

    [Fact]
    public void keeps_every_rule_whatever_is_given() => Any.Sample(needs => AuditionCheck.Broken(needs, AuditionPlan.Make(needs).Value).ShouldBeEmpty(), iter: 400);

    [Theory]
    [MemberData(nameof(RealSizes))]
    public void places_a_whole_cohort_with_ties_and_absences(int people, int jurors, int rooms)
    {
        var needs = AuditionCase.Random(people + rooms, people, jurors, rooms, days: 5);

        var plan = AuditionPlan.Make(needs).Value;

        AuditionCheck.Broken(needs, plan).ShouldBeEmpty();
        plan.Unplaced.ShouldBeEmpty();
        AuditionCheck.Spread(needs, plan).ShouldBeLessThanOrEqualTo(1);
    }

    [Theory]
    [InlineData(140, 48, 4)]
    [InlineData(100, 30, 5)]
    [InlineData(7, 10, 2)]
    public void gives_jurors_who_are_always_there_the_same_load_to_one(int people, int jurors, int rooms)
    {
        var needs = Plain(people, jurors, rooms, days: 5);

        var plan = AuditionPlan.Make(needs).Value;

        plan.Unplaced.ShouldBeEmpty();
        AuditionCheck.Spread(needs, plan).ShouldBeLessThanOrEqualTo(1);
    }

    [Fact]
    public void leaves_no_audition_that_somebody_with_two_fewer_could_take() => Any.Sample(needs => AuditionCheck.Uneven(needs, AuditionPlan.Make(needs).Value).ShouldBeEmpty(), iter: 100);

    [Fact]
    public void keeps_panels_together_so_that_jurors_come_on_few_days()
    {
        var needs = Plain(140, 48, 4, days: 5);

        var plan = AuditionPlan.Make(needs).Value;

        var days = needs.Jurors.Select(j => plan.Auditions.Where(a => a.Panel.Contains(j.Id)).Select(a => a.Start.Date).Distinct().Count()).ToList();
        days.Average().ShouldBeLessThan(1.5);
    }

    [Fact]
    public void does_not_depend_on_the_order_of_the_input() => Gen.Select(Any, Gen.Int[0, 1_000_000]).Sample(
        (needs, seed) =>
        {
            var standing = needs with { Standing = Confirmed(AuditionPlan.Make(needs).Value, seed) };

            AuditionPlan.Make(needs.Shuffled(seed)).Value.Written().ShouldBe(AuditionPlan.Make(needs).Value.Written());
            AuditionPlan.Make(standing.Shuffled(seed)).Value.Written().ShouldBe(AuditionPlan.Make(standing).Value.Written());
        },
        iter: 100);

    [Fact]
    public void places_as_many_as_rooms_allow_where_jurors_do_not_lack() => Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[1, 20], Gen.Int[1, 2]).Sample(
        (seed, people, rooms) =>
        {
            var random = new Random(seed);
            var opening = new[] { Hours(0, 0, 4) };
            var needs = Plain(people, 8, rooms, days: 1) with
            {
                Opening = opening,
                Candidates = [.. Enumerable.Range(1, people).Select(n => new AuditionCandidate(Candidate(n), [], [.. Enumerable.Range(0, 8).Where(_ => random.Next(3) > 0).Select(h => Hours(0, h / 2.0, (h + 1) / 2.0))]))],
                Jurors = [.. Enumerable.Range(1, 8).Select(n => new AuditionJuror(Juror(n), opening, [], []))],
                Terms = new AuditionTerms(InARow: 8),
            };

            AuditionPlan.Make(needs).Value.Auditions.Count.ShouldBe(AuditionCheck.MostByRooms(needs));
        },
        iter: 300);

    [Fact]
    public void exchanges_jurors_of_one_slot_where_ties_ask_for_it()
    {
        // Whoever is placed first takes 1 and 2, and has to give one of them away to the other.
        var needs = Plain(2, 4, 2, days: 1) with
        {
            Opening = [Hours(0, 0, 0.5)],
            Jurors = [.. Enumerable.Range(1, 4).Select(n => new AuditionJuror(Juror(n), Days(1), [], n > 2 ? [Candidate(n - 2)] : []))],
        };

        var plan = AuditionPlan.Make(needs).Value;

        AuditionCheck.Broken(needs, plan).ShouldBeEmpty();
        plan.Unplaced.ShouldBeEmpty();
    }

    [Fact]
    public void gives_a_juror_the_pause_and_takes_a_gap_for_one()
    {
        var needs = Plain(4, 2, 1, days: 1) with { Opening = [Hours(0, 0, 3)], Terms = new AuditionTerms(InARow: 2, PauseMinutes: 20) };

        AuditionPlan.Make(needs).Value.Auditions.Select(a => a.Start.TimeOfDay.TotalHours).ShouldBe([9, 9.5, 10.5, 11]);
        AuditionPlan.Make(needs with { Opening = [Hours(0, 0, 1), Hours(0, 2, 3)] }).Value.Auditions.Select(a => a.Start.TimeOfDay.TotalHours).ShouldBe([9, 9.5, 11, 11.5]);
    }

    [Fact]
    public void takes_availabilities_that_touch_for_one()
    {
        var needs = Plain(1, 2, 1, days: 1) with { Jurors = [.. Enumerable.Range(1, 2).Select(n => new AuditionJuror(Juror(n), [Hours(0, 0.25, 3), Hours(0, 0, 0.25)], [], []))] };

        AuditionPlan.Make(needs).Value.Auditions.Single().Start.ShouldBe(Monday);
    }

    [Fact]
    public void says_why_somebody_has_no_audition()
    {
        var needs = Plain(3, 3, 1, days: 1) with { Opening = [Hours(0, 0, 1)] };

        Reasons(needs).ShouldBe([UnplacedReason.NoSlotLeft]);
        Reasons(WithFirst(c => c with { Unavailable = [Hours(0, 0, 9)] })).ShouldBe([UnplacedReason.NeverAvailable]);
        Reasons(needs with { Jurors = [.. needs.Jurors.Select((j, at) => at > 0 ? j with { RecusedFrom = [Challenges[1]] } : j)] }).ShouldBe([UnplacedReason.NoIndependentPanel]);
        Reasons(WithFirst(c => c with { Unavailable = [Hours(0, 0, 0.5)] }) with { Jurors = [.. needs.Jurors.Select(j => j with { Available = [Hours(0, 0, 0.5)] })] })
            .ShouldBe([UnplacedReason.NoPanelThen, UnplacedReason.NoSlotLeft]);
        Reasons(needs with { Jurors = [] }).ShouldBe([UnplacedReason.NoIndependentPanel, UnplacedReason.NoIndependentPanel, UnplacedReason.NoIndependentPanel]);

        AuditionNeeds WithFirst(Func<AuditionCandidate, AuditionCandidate> other) => needs with { Candidates = [.. needs.Candidates.Select((c, at) => at == 0 ? other(c) : c)] };

        static IEnumerable<UnplacedReason> Reasons(AuditionNeeds needs) => AuditionPlan.Make(needs).Value.Unplaced.Select(u => u.Reason);
    }

    [Fact]
    public void changes_nothing_when_made_again() => Any.Sample(
        needs =>
        {
            var plan = AuditionPlan.Make(needs).Value;

            AuditionPlan.Make(needs with { Standing = plan.Auditions }).Value.Auditions.Select(a => a.Written()).ShouldBe(plan.Auditions.Select(a => a.Written()));
        },
        iter: 1_000);

    [Fact]
    public void replaces_a_juror_who_drops_out_and_leaves_everything_else()
    {
        var needs = AuditionCase.Random(seed: 5, people: 140, jurors: 48, rooms: 4, days: 5);
        var before = AuditionPlan.Make(needs).Value.Auditions;
        var without = needs with { Jurors = [.. needs.Jurors.Where(j => j.Id != Juror(7))], Standing = before };

        var after = AuditionPlan.Make(without).Value;

        AuditionCheck.Broken(without, after).ShouldBeEmpty();
        after.Auditions.Select(a => (a.Candidate, a.Start, a.Room)).ShouldBe(before.Select(a => (a.Candidate, a.Start, a.Room)));
        before.Zip(after.Auditions).ShouldAllBe(pair => pair.First.Panel.Where(j => j != Juror(7)).All(pair.Second.Panel.Contains));
    }

    [Fact]
    public void leaves_confirmed_auditions_where_they_are() => Gen.Select(Any, Gen.Int[0, 1_000_000]).Sample(
        (needs, seed) =>
        {
            var confirmed = Confirmed(AuditionPlan.Make(needs).Value, seed).Where(a => a.IsConfirmed).ToList();
            var more = needs with
            {
                Candidates = [.. needs.Candidates, .. Enumerable.Range(100, 5).Select(n => new AuditionCandidate(Candidate(n), [Challenges[3]], []))],
                Standing = confirmed,
            };

            var plan = AuditionPlan.Make(more).Value;

            AuditionCheck.Broken(more, plan).ShouldBeEmpty();
            plan.Auditions.Where(a => a.IsConfirmed).Select(a => a.Written()).ShouldBe(confirmed.Select(a => a.Written()));
        },
        iter: 200);

    [Fact]
    public void moves_what_is_not_confirmed_only_for_somebody_who_would_go_without()
    {
        var needs = Plain(1, 2, 1, days: 1) with { Opening = [Hours(0, 0, 1)] };
        var standing = AuditionPlan.Make(needs).Value.Auditions;
        AuditionNeeds With(AuditionCandidate second, bool confirmed) =>
            needs with { Candidates = [.. needs.Candidates, second], Standing = [.. standing.Select(a => a with { IsConfirmed = confirmed })] };
        var easy = new AuditionCandidate(Candidate(2), [], []);
        var hard = easy with { Unavailable = [Hours(0, 0.5, 1)] };

        Starts(With(easy, confirmed: false)).ShouldBe([(1, 9), (2, 9.5)]);
        Starts(With(hard, confirmed: false)).ShouldBe([(1, 9.5), (2, 9)]);
        Starts(With(hard, confirmed: true)).ShouldBe([(1, 9)]);

        static IEnumerable<(int, double)> Starts(AuditionNeeds needs) => AuditionPlan.Make(needs).Value.Auditions
            .OrderBy(a => a.Candidate.Value).Select(a => (a.Candidate == Candidate(1) ? 1 : 2, a.Start.TimeOfDay.TotalHours));
    }

    [Fact]
    public void replaces_in_a_confirmed_audition_the_juror_who_has_ties_now()
    {
        var needs = Plain(1, 3, 1, days: 1);
        var held = AuditionPlan.Make(needs).Value.Auditions.Single() with { IsConfirmed = true };
        var recused = needs with { Standing = [held], Jurors = [.. needs.Jurors.Select(j => j.Id == held.Panel[0] ? j with { RecusedFromPeople = [Candidate(1)] } : j)] };

        var plan = AuditionPlan.Make(recused).Value;

        AuditionCheck.Broken(recused, plan).ShouldBeEmpty();
        var now = plan.Auditions.Single();
        (now.Start, now.Room, now.IsConfirmed).ShouldBe((held.Start, held.Room, true));
        now.Panel.ShouldContain(held.Panel[1]);
    }

    [Fact]
    public void leaves_to_people_what_was_confirmed_and_is_no_longer_possible()
    {
        var needs = Plain(2, 2, 1, days: 1);
        var confirmed = AuditionPlan.Make(needs).Value.Auditions.Select(a => a with { IsConfirmed = true }).ToList();

        Unplaced(needs with { Rooms = ["Salle 9"] }).ShouldBe([(Candidate(1), UnplacedReason.ConfirmedImpossible), (Candidate(2), UnplacedReason.ConfirmedImpossible)]);
        Unplaced(needs with { Candidates = [.. needs.Candidates.Select(c => c.Id == confirmed[0].Candidate ? c with { Unavailable = [Hours(0, 0, 0.25)] } : c)] })
            .ShouldBe([(confirmed[0].Candidate, UnplacedReason.ConfirmedImpossible)]);
        Unplaced(needs with { Candidates = [needs.Candidates.Last()] }).ShouldBeEmpty("who has withdrawn is in nobody's way");

        IEnumerable<(FellowApplicationId, UnplacedReason)> Unplaced(AuditionNeeds changed) => AuditionPlan.Make(changed with { Standing = confirmed }).Value.Unplaced.Select(u => (u.Candidate, u.Reason));
    }

    [Fact]
    public void plans_around_a_confirmed_audition_that_lies_across_the_slots()
    {
        var needs = Plain(3, 4, 1, days: 1) with { Opening = [Hours(0, 0, 2)] };
        var across = new PlannedAudition(Candidate(2), Monday.AddMinutes(45), "Salle 1", [Juror(1), Juror(2)], IsConfirmed: true);

        AuditionPlan.Make(needs with { Standing = [across] }).Value.Auditions.Select(a => a.Start.TimeOfDay.TotalMinutes - 540).ShouldBe([0, 45, 90]);
    }

    [Fact]
    public void refuses_what_makes_no_sense()
    {
        var needs = Plain(2, 2, 1, days: 1);

        Fields(needs with { Terms = new AuditionTerms(5, 1, 0, -1) }).ShouldBe(["Minutes", "PanelSize", "InARow", "PauseMinutes"]);
        Fields(needs with { Rooms = [] }).ShouldBe(["Rooms"]);
        Fields(needs with { Rooms = ["A", "A"] }).ShouldBe(["Rooms"]);
        Fields(needs with { Opening = [] }).ShouldBe(["Opening"]);
        Fields(needs with { Opening = [Hours(0, 2, 1)] }).ShouldBe(["Opening"]);
        Fields(needs with { Opening = [Hours(0, 0, 2), Hours(0, 1, 3)] }).ShouldBe(["Opening"]);
        Fields(needs with { Candidates = [.. needs.Candidates, needs.Candidates.First()] }).ShouldBe(["Candidates"]);
        Fields(needs with { Jurors = [.. needs.Jurors, needs.Jurors.First()] }).ShouldBe(["Jurors"]);

        static IEnumerable<string?> Fields(AuditionNeeds needs) => AuditionPlan.Make(needs).Errors.Select(e => e.Field);
    }

    /// <summary>The plan with every other audition or so confirmed.</summary>
    private static List<PlannedAudition> Confirmed(AuditionPlan plan, int seed)
    {
        var random = new Random(seed);
        return [.. plan.Auditions.Select(a => a with { IsConfirmed = random.Next(2) == 0 })];
    }
}
