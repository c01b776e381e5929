using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using static DinumTalent.Domain.Tests.Eig.MissionCase;

namespace DinumTalent.Domain.Tests.Eig;

public sealed class Asking_alumni
{
    private static readonly SurveySchedule Schedule = new(First, Last);

    [Fact]
    public void Five_surveys_come_on_their_days() => Enum.GetValues<SurveyKind>().Select(Schedule.DueOn)
        .ShouldBe([new(2027, 9, 29), new(2028, 7, 14), new(2029, 1, 14), new(2029, 7, 14), new(2030, 7, 14)]);

    [Theory]
    [InlineData("2027-09-28", null)]
    [InlineData("2027-09-29", SurveyKind.Start)]
    [InlineData("2027-11-28", SurveyKind.Start)]
    [InlineData("2027-11-29", null)] // 61 days late
    [InlineData("2028-07-14", SurveyKind.End)]
    [InlineData("2029-01-14", SurveyKind.SixMonths)]
    public void A_survey_that_is_more_than_sixty_days_late_is_not_sent_any_more(string day, SurveyKind? kind) =>
        Schedule.SendableOn(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(kind is { } k ? [k] : []);

    [Fact]
    public void A_survey_is_sent_again_once_if_nobody_answered()
    {
        var survey = AlumniSurvey.Send(Mission(), SurveyKind.SixMonths, new(2029, 1, 15));

        survey.Remind(14, new(2029, 1, 28)).ShouldBeFalse();
        survey.Remind(14, new(2029, 1, 29)).ShouldBeTrue();
        survey.Remind(14, new(2029, 2, 28)).ShouldBeFalse();
        survey.TakeEvents().ShouldBe([new SurveySent(survey.Id), new SurveyReminded(survey.Id)]);
    }

    [Fact]
    public void An_answered_survey_is_not_sent_again_and_can_be_answered_anew_until_it_closes()
    {
        var survey = AlumniSurvey.Send(Mission(), SurveyKind.Start, new(2027, 9, 29));
        survey.Answer(new SurveyAnswer(StayIntention.Maybe, AlumniSituation.Left, null, null), new(2027, 9, 30)).Ok();

        survey.Situation.ShouldBeNull(); // Not asked at the start.
        survey.Remind(14, new(2027, 11, 1)).ShouldBeFalse();
        survey.Answer(new SurveyAnswer(StayIntention.Yes, null, null, " Oui. "), survey.ClosesOn).Ok();
        (survey.Intention, survey.Comment).ShouldBe((StayIntention.Yes, "Oui."));
        survey.Answer(new SurveyAnswer(StayIntention.Yes, null, null, null), survey.ClosesOn.AddDays(1)).Code().ShouldBe("survey.closed");
    }

    [Fact]
    public void Who_has_left_says_since_when()
    {
        var survey = AlumniSurvey.Send(Mission(), SurveyKind.TwelveMonths, new(2029, 7, 14));
        var today = new DateOnly(2029, 8, 1);

        survey.Answer(new SurveyAnswer(StayIntention.No, null, null, null), today).Error.ShouldBe(SurveyErrors.NoSituation);
        survey.Answer(new SurveyAnswer(StayIntention.No, AlumniSituation.Left, null, null), today).Error.Field.ShouldBe(nameof(SurveyAnswer.LeftOn));
        survey.Answer(new SurveyAnswer(StayIntention.No, AlumniSituation.Left, First.AddDays(-1), null), today).IsFailure.ShouldBeTrue();
        survey.Answer(new SurveyAnswer(StayIntention.No, AlumniSituation.Left, today.AddDays(1), null), today).IsFailure.ShouldBeTrue();
        survey.Answer(new SurveyAnswer(StayIntention.No, AlumniSituation.Left, new(2029, 5, 31), null), today).Ok();
        survey.Answer(new SurveyAnswer(StayIntention.Yes, AlumniSituation.WithHost, new(2029, 5, 31), null), today).Ok();
        survey.LeftOn.ShouldBeNull();
    }

    [Fact]
    public void Silence_is_no_departure()
    {
        new FellowTenure(First, Last, []).On(First.AddDays(10)).ShouldBe(new ObservedDuration(10, false));
        new FellowTenure(First, Last, []).On(Last.AddYears(3)).ShouldBe(new ObservedDuration(303, false));
        new FellowTenure(First, Last, [(Last.AddDays(200), AlumniSituation.ElsewhereInState, null)]).On(Last.AddYears(3)).ShouldBe(new ObservedDuration(503, false));
        new FellowTenure(First, Last, [(Last.AddDays(200), AlumniSituation.WithHost, null), (Last.AddDays(400), AlumniSituation.Left, Last.AddDays(250))]).On(Last.AddYears(3)).ShouldBe(new ObservedDuration(553, true));
        new FellowTenure(First, Last, []).On(First.AddDays(-1)).ShouldBeNull();
    }

    [Fact]
    public void Of_four_fellows_the_curve_keeps_those_who_are_silent_out_of_both_counts()
    {
        // By hand: 4 at risk at 300 (1 leaves: 3/4), one lost at 303, 2 at risk at 553 (1 leaves: 3/4 × 1/2).
        var curve = SurvivalCurve.Of(
        [
            new FellowTenure(First, Last, [(Last, AlumniSituation.Left, First.AddDays(300))]).On(Last.AddYears(3))!.Value,
            new FellowTenure(First, Last, []).On(Last.AddYears(3))!.Value,
            new FellowTenure(First, Last, [(Last.AddDays(400), AlumniSituation.Left, Last.AddDays(250))]).On(Last.AddYears(3))!.Value,
            new FellowTenure(First, Last, [(Last.AddDays(730), AlumniSituation.WithHost, null)]).On(Last.AddYears(3))!.Value,
        ]);

        curve.After(310).ShouldBe(0.75);
        curve.After(600).ShouldBe(0.375);
        curve.Steps.Select(s => s.AtRisk).ShouldBe([4, 3, 2, 1]);
    }
}
