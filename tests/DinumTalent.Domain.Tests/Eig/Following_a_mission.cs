using CsCheck;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using static DinumTalent.Domain.Tests.Eig.MissionCase;

namespace DinumTalent.Domain.Tests.Eig;

public sealed class Following_a_mission
{
    private static readonly MissionDelays Delays = new();

    private static IEnumerable<MissionAlertKind> Alerts(Domain.Eig.Mission mission, DateOnly day) => MissionAlerts.Of(mission, Delays, day).Select(a => a.Kind);

    [Theory]
    [InlineData(35, false)]
    [InlineData(36, true)]
    public void It_is_silent_once_nobody_said_anything_for_more_than_35_days(int days, bool silent) =>
        Alerts(Mission(), First.AddDays(days)).Contains(MissionAlertKind.Silent).ShouldBe(silent);

    [Fact]
    public void Words_of_a_mentor_replaced_before_addresses_were_kept_stay_when_the_one_in_place_is_forgotten()
    {
        var mission = Mission();
        mission.Tell(MissionSide.Operational, "Avant.", null, 4, null, "Lou Ancien", First.AddDays(1)).Ok();
        mission.Tell(MissionSide.Operational, "Après.", null, 4, null, "PETIT Alix", First.AddDays(40)).Ok();
        mission.Tell(MissionSide.Operational, "Encore.", null, 4, null, "Alix Petit", First.AddDays(80)).Ok();

        mission.ForgetMentor("alix@exemple.fr", "Petit Alix");

        (mission.CheckIns.Single().Progress, mission.Operational.IsNamed).ShouldBe(("Avant.", false));
        mission.ForgetMentor("lou@exemple.fr", "Lou Ancien");
        mission.CheckIns.ShouldBeEmpty();
    }

    [Fact]
    public void Words_of_a_mentor_replaced_before_addresses_were_kept_are_not_given_to_the_next_who_leaves()
    {
        var mission = Mission();
        mission.Tell(MissionSide.Operational, "Avant.", null, 4, null, "Lou Ancien", First.AddDays(1)).Ok();
        mission.Tell(MissionSide.Operational, "Après.", null, 4, null, "Alix Petit", First.AddDays(40)).Ok();

        mission.Arrange(Terms() with { Operational = new ChallengeMentor("Noa Neuf", "Chef de bureau", "noa@exemple.fr") }).Ok();

        mission.CheckIns.Select(c => c.FormerEmail).ShouldBe(["alix@exemple.fr", null]);
        mission.ForgetMentor("alix@exemple.fr", null);
        mission.CheckIns.Single().Progress.ShouldBe("Avant.");
    }

    [Fact]
    public void A_check_in_of_either_side_breaks_the_silence_for_as_many_days()
    {
        var mission = Mission();
        mission.Tell(MissionSide.Operational, "Tout va bien.", null, 4, null, "Alix Petit", First.AddDays(30)).Ok();

        Alerts(mission, First.AddDays(65)).ShouldNotContain(MissionAlertKind.Silent);
        new SilentMission(mission, Delays).On(First.AddDays(66)).ShouldBe(new MissionAlert(MissionAlertKind.Silent, First.AddDays(66)) { LastOn = First.AddDays(30) });
    }

    [Fact]
    public void Nothing_is_wrong_before_the_first_day_and_after_the_last_one()
    {
        var mission = Mission();

        Alerts(mission, First.AddDays(-1)).ShouldBeEmpty();
        Alerts(mission, Last).ShouldNotBeEmpty();
        Alerts(mission, Last.AddDays(1)).ShouldBeEmpty();
    }

    [Fact]
    public void A_milestone_is_late_from_the_day_after_its_own_until_it_is_reached()
    {
        var mission = Mission();
        var due = mission.Milestones[0].DueOn;

        Alerts(mission, due).ShouldNotContain(MissionAlertKind.LateMilestone);
        new LateMilestones(mission).On(due.AddDays(1)).ShouldBe([new MissionAlert(MissionAlertKind.LateMilestone, due.AddDays(1), mission.Milestones[0].Title)]);
        mission.Reach(1, due.AddDays(2), due.AddDays(2)).Ok();
        Alerts(mission, due.AddDays(2)).ShouldNotContain(MissionAlertKind.LateMilestone);
    }

    [Fact]
    public void A_mentor_who_was_neither_seen_nor_wrote_for_more_than_45_days_is_told_by_name()
    {
        var mission = Mission();
        mission.Tell(MissionSide.Operational, "Oui.", null, 4, null, "Alix Petit", First.AddDays(20)).Ok();

        new UnseenMentors(mission, Delays).On(First.AddDays(46)).ShouldBe([new MissionAlert(MissionAlertKind.UnseenMentor, First.AddDays(46), "Sacha Grand, mentor de haut niveau") { NeverSince = First }]);
        mission.Meet(MissionSide.HighLevel, First.AddDays(40), First.AddDays(46)).Ok();
        new UnseenMentors(mission, Delays).On(First.AddDays(46)).ShouldBeEmpty();
    }

    [Fact]
    public void A_low_mood_is_told_until_the_fellow_says_otherwise()
    {
        var mission = Mission();
        mission.Tell(MissionSide.Operational, "Moi, ça va mal.", null, 1, null, "Alix Petit", First).Ok();
        Alerts(mission, First).ShouldNotContain(MissionAlertKind.LowMood);
        mission.Tell(MissionSide.Fellow, "Rien n’avance.", "L’accès aux données.", 2, "Un appel.", "Camille Martin", First.AddDays(3)).Ok();
        Alerts(mission, First.AddDays(3)).ShouldContain(MissionAlertKind.LowMood);
        mission.Tell(MissionSide.Fellow, "Les données sont là.", null, 4, null, "Camille Martin", First.AddDays(9)).Ok();
        Alerts(mission, First.AddDays(9)).ShouldNotContain(MissionAlertKind.LowMood);
    }

    [Fact]
    public void What_a_side_says_twice_in_a_month_takes_the_place_of_the_first()
    {
        var mission = Mission();
        mission.Tell(MissionSide.Fellow, "Premier.", null, 3, null, "Camille Martin", First).Ok();
        mission.Tell(MissionSide.Operational, "Mentor.", null, 4, null, "Alix Petit", First).Ok();
        mission.Tell(MissionSide.Fellow, "Second.", null, 4, null, "Camille Martin", First.AddDays(10)).Ok();

        mission.CheckIns.Select(c => c.Progress).ShouldBe(["Second.", "Mentor."], ignoreOrder: true);
    }

    [Fact]
    public void A_check_in_comes_within_the_mission_or_a_month_after_and_not_from_the_owner()
    {
        var mission = Mission();

        mission.Tell(MissionSide.Fellow, "Trop tôt.", null, 3, null, "C", First.AddDays(-1)).Code().ShouldBe("mission.not-under-way");
        mission.Tell(MissionSide.Fellow, "Bilan.", null, 3, null, "C", Last.AddDays(31)).Ok();
        mission.Tell(MissionSide.Fellow, "Trop tard.", null, 3, null, "C", Last.AddDays(32)).Code().ShouldBe("mission.not-under-way");
        mission.Tell(MissionSide.Owner, "Moi.", null, 3, null, "P", First).Code().ShouldBe("mission.owner");
        mission.Tell(MissionSide.Fellow, " ", null, 6, null, "C", First).Errors.Select(e => e.Field).ShouldBe([nameof(CheckIn.Progress), nameof(CheckIn.Mood)]);
    }

    [Fact]
    public void Milestones_stay_in_the_mission_and_a_reached_one_stays_as_it_is()
    {
        var mission = Mission();

        mission.PlanMilestone(null, "Après", Last.AddDays(1)).Error.Field.ShouldBe(nameof(Milestone.DueOn));
        mission.PlanMilestone(null, "Ouverture du code", Last).Ok();
        mission.PlanMilestone(1, "Cadrage revu", First.AddDays(5)).Ok();
        mission.Milestones[0].ShouldBe(new Milestone(1, "Cadrage revu", First.AddDays(5), null));
        mission.Reach(1, First.AddDays(6), First.AddDays(5)).Error.ShouldBe(MissionErrors.DayToCome);
        mission.Reach(1, First.AddDays(5), First.AddDays(5)).Ok();
        mission.PlanMilestone(1, "Encore", First.AddDays(9)).Error.ShouldBe(MissionErrors.MilestoneReached);
        mission.PlanMilestone(9, "Inconnu", First).Error.ShouldBe(Error.NotFound);
    }

    [Fact]
    public void What_comes_next_is_asked_once_from_90_days_before_the_last_one()
    {
        var mission = Mission();
        mission.TakeEvents();

        mission.AskRenewal(90, Last.AddDays(-91)).ShouldBeFalse();
        mission.SayRenewal(MissionSide.Fellow, RenewalIntention.Renew, 90, Last.AddDays(-91)).Code().ShouldBe("mission.renewal-early");
        mission.AskRenewal(90, Last.AddDays(-90)).ShouldBeTrue();
        mission.AskRenewal(90, Last.AddDays(-89)).ShouldBeFalse();
        mission.TakeEvents().ShouldBe([new RenewalAsked(mission.Id)]);
        MissionAlerts.Of(mission, Delays, Last.AddDays(-89)).ShouldContain(new MissionAlert(MissionAlertKind.RenewalUnsaid, Last.AddDays(-90), "par l’EIG et l’accueil"));
        mission.SayRenewal(MissionSide.Fellow, RenewalIntention.Renew, 90, Last.AddDays(-80)).Ok();
        mission.SayRenewal(MissionSide.HighLevel, RenewalIntention.Undecided, 90, Last.AddDays(-80)).Ok();
        (mission.FellowIntention, mission.HostIntention).ShouldBe((RenewalIntention.Renew, RenewalIntention.Undecided));
    }

    [Fact]
    public void A_mission_that_is_prolonged_is_asked_about_anew()
    {
        var mission = Mission();
        mission.AskRenewal(90, Last.AddDays(-90)).ShouldBeTrue();
        mission.SayRenewal(MissionSide.Fellow, RenewalIntention.Renew, 90, Last.AddDays(-80)).Ok();
        mission.Arrange(Terms(until: Last.AddMonths(6))).Ok();

        (mission.RenewalAskedOn, mission.FellowIntention).ShouldBe((null, null));
        mission.AskRenewal(90, Last).ShouldBeFalse();
        mission.AskRenewal(90, Last.AddMonths(6).AddDays(-90)).ShouldBeTrue();
    }

    [Fact]
    public void An_early_end_needs_a_day_before_the_last_one_and_a_reason()
    {
        var mission = Mission();

        mission.EndEarly(Last, "Motif").IsFailure.ShouldBeTrue();
        mission.EndEarly(First.AddDays(100), " ").Error.ShouldBe(MissionErrors.NoReason);
        mission.EndEarly(First.AddDays(100), "Recrutée ailleurs.").Ok();
        mission.EndEarly(First.AddDays(90), "Encore.").Error.ShouldBe(MissionErrors.EndedAlready);
        mission.StateOn(First.AddDays(100)).ShouldBe(MissionState.UnderWay);
        mission.StateOn(First.AddDays(101)).ShouldBe(MissionState.EndedEarly);
        mission.AskRenewal(90, First.AddDays(100)).ShouldBeFalse();
    }

    [Fact]
    public void No_alert_begins_after_the_day_that_it_is_told_on() =>
        Gen.Select(Gen.Int[-20, 330], Gen.Int[0, 303].Array[0, 6], Gen.Int[0, 303].Array[0, 4]).Sample((day, checkIns, meetings) =>
        {
            var (mission, today) = (Mission(), First.AddDays(day));
            foreach (var at in checkIns.Where(c => c <= day)) mission.Tell(at % 2 == 0 ? MissionSide.Fellow : MissionSide.Operational, "Oui.", null, 1 + (at % 5), null, "Qui", First.AddDays(at)).Ok();
            foreach (var at in meetings.Where(m => m <= day)) mission.Meet(MissionSide.HighLevel, First.AddDays(at), today);
            MissionAlerts.Of(mission, Delays, today).ShouldAllBe(a => a.Since <= today && a.Since >= First);
        }, iter: 300);

    [Fact]
    public void The_programme_is_told_once_a_week()
    {
        var digest = new MissionDigest(CohortId.New());

        digest.Send(First).ShouldBeTrue();
        digest.Send(First).ShouldBeFalse();
        digest.Send(First.AddDays(6)).ShouldBeFalse();
        digest.Send(First.AddDays(7)).ShouldBeTrue();
    }

    [Fact]
    public void Who_came_to_an_event_is_noted_from_its_day_on()
    {
        var held = CohortEvent.Plan(CohortId.New(), " Rentrée ", First).Value;
        var mission = MissionId.New();

        held.Attend([mission], First.AddDays(-1)).Error.ShouldBe(MissionErrors.DayToCome);
        held.Attend([mission, mission], First).Ok();
        held.Present.ShouldBe([mission]);
        CohortEvent.Plan(CohortId.New(), " ", First).Error.ShouldBe(MissionErrors.NoEventTitle);
    }
}
