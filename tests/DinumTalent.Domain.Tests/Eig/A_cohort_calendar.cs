using CsCheck;
using DinumTalent.Domain.Eig;

namespace DinumTalent.Domain.Tests.Eig;

/// <summary>The dates of a cohort can't contradict each other, and its phases open and close by them.</summary>
public sealed class A_cohort_calendar
{
    private static readonly IReadOnlyList<PhaseDates> Promotion6 = CohortTemplate.Of(CohortMode.FixedCalendar, new DateOnly(2027, 9, 15), 1);

    [Fact]
    public void starts_from_the_proportions_of_promotion_6()
    {
        Weeks(PhaseKind.CallForChallenges).ShouldBe(8);
        Weeks(PhaseKind.CallForApplications).ShouldBe(4);
        Weeks(PhaseKind.Preselection).ShouldBe(5);
        Weeks(PhaseKind.Wishes).ShouldBe(1);
        Weeks(PhaseKind.Auditions).ShouldBe(1);
        Of(PhaseKind.Results).OpensOn.ShouldBe(Of(PhaseKind.Auditions).ClosesOn!.Value.AddMonths(1), "results come one month later");
        (Of(PhaseKind.Acceptance).ClosesOn!.Value.DayNumber - Of(PhaseKind.Acceptance).OpensOn.DayNumber + 1).ShouldBe(15);
        Of(PhaseKind.Missions).OpensOn.ShouldBe(new DateOnly(2027, 9, 15));
    }

    [Fact]
    public void never_contradicts_itself_as_made_from_a_template() =>
        Gen.Select(Gen.Enum<CohortMode>(), Gen.Int[0, 1500], Gen.Int[1, CohortTemplate.MostSprints]).Sample((mode, day, sprints) =>
            new PhaseCalendar(mode, CohortTemplate.Of(mode, new DateOnly(2026, 1, 1).AddDays(day), sprints)).Check().IsSuccess);

    [Fact]
    public void refuses_a_phase_that_opens_before_the_one_before_it_closes()
    {
        var early = Of(PhaseKind.CallForApplications) with { OpensOn = Of(PhaseKind.ChallengeJury).ClosesOn!.Value };

        var refused = new PhaseCalendar(CohortMode.FixedCalendar, With(early)).Check();

        refused.Error.Field.ShouldBe("Phases[2].OpensOn");
        refused.Error.Message.ShouldContain($"pas avant le {Said(Of(PhaseKind.ChallengeJury).ClosesOn!.Value.AddDays(1))}");
    }

    [Fact]
    public void lets_phases_stay_open_side_by_side_where_it_runs_continuously()
    {
        var phases = CohortTemplate.Of(CohortMode.Continuous, new DateOnly(2027, 9, 15), 1);

        phases.Count(p => p.OpensOn <= new DateOnly(2027, 9, 20) && !(p.ClosesOn < new DateOnly(2027, 9, 20))).ShouldBeGreaterThan(4);
        new PhaseCalendar(CohortMode.FixedCalendar, phases).Check().IsFailure.ShouldBeTrue("the same dates contradict each other in a fixed calendar");
    }

    [Fact]
    public void refuses_sprints_whose_calls_meet()
    {
        var phases = CohortTemplate.Of(CohortMode.RollingSprints, new DateOnly(2027, 9, 15), 2).ToList();
        var (first, second) = (phases.FindIndex(p => p.Sprint == 1 && p.Kind is PhaseKind.CallForChallenges), phases.FindIndex(p => p.Sprint == 2 && p.Kind is PhaseKind.CallForChallenges));
        phases[second] = phases[second] with { OpensOn = phases[first].ClosesOn!.Value };

        new PhaseCalendar(CohortMode.RollingSprints, phases).Check().Error.Field.ShouldBe($"Phases[{second}].OpensOn");
    }

    [Theory]
    [InlineData(13, false)]
    [InlineData(14, true)]
    public void gives_fifteen_days_to_accept(int days, bool allowed)
    {
        var acceptance = Of(PhaseKind.Acceptance) with { ClosesOn = Of(PhaseKind.Acceptance).OpensOn.AddDays(days) };

        new PhaseCalendar(CohortMode.FixedCalendar, With(acceptance)).Check().IsSuccess.ShouldBe(allowed);
    }

    [Fact]
    public void opens_and_closes_by_the_day_and_tells_a_late_entry_the_date()
    {
        var cohort = EigCase.Cohort();
        var call = cohort.Find(PhaseKind.CallForChallenges)!;

        cohort.Receives(PhaseKind.CallForChallenges, call.OpensOn.AddDays(-1)).Error.Message.ShouldContain($"ouvre le {Said(call.OpensOn)}");
        cohort.Receives(PhaseKind.CallForChallenges, call.OpensOn).IsSuccess.ShouldBeTrue();
        cohort.Receives(PhaseKind.CallForChallenges, call.ClosesOn!.Value).IsSuccess.ShouldBeTrue();
        cohort.Receives(PhaseKind.CallForChallenges, call.ClosesOn.Value.AddDays(1)).Error.Message.ShouldContain($"terminé le {Said(call.ClosesOn.Value)}");
    }

    [Fact]
    public void is_extended_with_a_reason_and_puts_the_rest_off_on_demand()
    {
        var cohort = EigCase.Cohort();
        var (last, jury) = (cohort.During(PhaseKind.CallForChallenges), cohort.Find(PhaseKind.ChallengeJury)!.Dates);

        cohort.Extend(PhaseKind.CallForChallenges, 1, last.AddDays(7), true, " ", last).Error.ShouldBe(CohortErrors.ReasonMissing);
        cohort.Extend(PhaseKind.CallForChallenges, 1, last.AddDays(7), false, "Peu de défis", last).Error.Field.ShouldBe("Until", "the jury would be run into");
        cohort.Extend(PhaseKind.CallForChallenges, 1, last.AddDays(7), true, "Peu de défis", last).IsSuccess.ShouldBeTrue();

        cohort.During(PhaseKind.CallForChallenges).ShouldBe(last.AddDays(7));
        cohort.Find(PhaseKind.ChallengeJury)!.OpensOn.ShouldBe(jury.OpensOn.AddDays(7));
        cohort.ChangeReason.ShouldBe("Peu de défis");
    }

    [Fact]
    public void is_not_extended_once_the_next_phase_has_begun()
    {
        var cohort = EigCase.Cohort();
        var jury = cohort.Find(PhaseKind.ChallengeJury)!;

        cohort.Extend(PhaseKind.CallForChallenges, 1, jury.OpensOn.AddDays(3), true, "Retard", jury.OpensOn).Error.ShouldBe(CohortErrors.TooLateToExtend);
    }

    [Fact]
    public void keeps_what_has_begun_when_dates_change()
    {
        var cohort = EigCase.Cohort();
        var today = cohort.Find(PhaseKind.CallForChallenges)!.OpensOn.AddDays(3);
        PhaseDates[] Moved(Func<PhaseDates, PhaseDates> move) => [.. cohort.Phases.Select(p => p.Kind is PhaseKind.CallForChallenges ? move(p.Dates) : p.Dates)];

        cohort.ChangeDates(Moved(d => d with { OpensOn = d.OpensOn.AddDays(1) }), "Motif", today).Error.Message.ShouldContain("premier jour ne change plus");
        cohort.ChangeDates(Moved(d => d with { ClosesOn = d.ClosesOn!.Value.AddDays(-1) }), "Motif", today).Error.Message.ShouldContain("ne peut qu’être repoussée");
        cohort.ChangeDates(Moved(d => d), null, today).Error.ShouldBe(CohortErrors.ReasonMissing);
        cohort.ChangeDates([.. Moved(d => d).Skip(1)], "Motif", today).Error.ShouldBe(CohortErrors.OtherPhases);
    }

    private static string Said(DateOnly day) => day.ToString(day.Day == 1 ? "'1er' MMMM yyyy" : "d MMMM yyyy", System.Globalization.CultureInfo.GetCultureInfo("fr-FR"));

    private static PhaseDates Of(PhaseKind kind) => Promotion6.Single(p => p.Kind == kind);

    private static PhaseDates[] With(PhaseDates other) => [.. Promotion6.Select(p => p.Kind == other.Kind ? other : p)];

    private static int Weeks(PhaseKind kind) => (Of(kind).ClosesOn!.Value.DayNumber - Of(kind).OpensOn.DayNumber + 1) / 7;
}
