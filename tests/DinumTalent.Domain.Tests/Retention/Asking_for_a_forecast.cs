using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Retention;

namespace DinumTalent.Domain.Tests.Retention;

public sealed class Asking_for_a_forecast
{
    private static readonly DateTime Now = new(2027, 3, 1, 9, 0, 0, DateTimeKind.Utc);
    private static readonly ForecastTerms Terms = new("Sans changement", OrganisationId.New(), null, null, 24, 1, 64, null, ForecastScenario.None);
    private static readonly ForecastResult Nothing = new(1_000, [], [], new ForecastRemarks());

    [Fact]
    public void refuses_what_makes_no_sense_and_names_the_field()
    {
        Refused(Terms with { Name = " " }).ShouldBe("Name");
        Refused(Terms with { Horizon = 11 }).ShouldBe("Horizon");
        Refused(Terms with { Horizon = 37 }).ShouldBe("Horizon");
        Refused(Terms with { RetirementAge = 40 }).ShouldBe("RetirementAge");
        Refused(Terms with { RenewalWhenUnknown = 101 }).ShouldBe("RenewalWhenUnknown");
        Refused(Terms with { Scenario = ForecastScenario.None with { RenewalPoints = -101 } }).ShouldBe("RenewalPoints");
        Refused(Terms with { Scenario = ForecastScenario.None with { AddedHires = [new AddedHires(Terms.Organisation, JobProfileId.New(), 0)] } }).ShouldBe("AddedHires[0].EachMonth");
    }

    [Fact]
    public void names_the_line_that_trains_people_for_the_job_they_hold()
    {
        var (held, other) = (JobProfileId.New(), JobProfileId.New());
        TrainingMove[] trainings = [new(Terms.Organisation, held, other, 1), new(Terms.Organisation, held, held, 1)];

        var refused = Forecast.Request(Terms with { Scenario = ForecastScenario.None with { Trainings = trainings } }, null, "Alix", Now).Error!;

        (refused.Field, refused.Message).ShouldBe(("Trainings[1].To", "Former, ligne 2 : choisissez un autre métier que celui que les agents tiennent déjà."));
    }

    [Fact]
    public void is_done_by_one_at_a_time_and_taken_over_from_who_dies()
    {
        var forecast = Forecast.Request(Terms, null, "Alix", Now).Value;
        forecast.IsFree(Now).ShouldBeTrue();

        forecast.Take("un", Now.AddMinutes(2));
        forecast.IsFree(Now.AddMinutes(1)).ShouldBeFalse();
        forecast.Advance("deux", 50, Now).Error.ShouldBe(ForecastErrors.NotHeld);
        forecast.IsFree(Now.AddMinutes(2)).ShouldBeTrue("no sign of life");

        forecast.Take("deux", Now.AddMinutes(4));
        forecast.Keep("un", new DateOnly(2027, 3, 1), Nothing, Now).Error.ShouldBe(ForecastErrors.NotHeld, "it was taken over");
        forecast.Keep("deux", new DateOnly(2027, 3, 1), Nothing, Now).IsSuccess.ShouldBeTrue();
        (forecast.Status, forecast.Progress, forecast.Result).ShouldBe((ForecastStatus.Done, 100, Nothing));
        forecast.IsFree(Now.AddYears(1)).ShouldBeFalse();
    }

    [Fact]
    public void starts_over_after_a_stop_and_on_request_after_a_failure()
    {
        var forecast = Forecast.Request(Terms, null, "Alix", Now).Value;
        forecast.Restart().Error.ShouldBe(ForecastErrors.NotFailed);
        forecast.Take("un", Now.AddMinutes(2));
        forecast.Leave("un", null, Now).IsSuccess.ShouldBeTrue();
        forecast.Status.ShouldBe(ForecastStatus.Waiting);

        forecast.Take("un", Now.AddMinutes(2));
        forecast.Leave("un", "Erreur inattendue.", Now).IsSuccess.ShouldBeTrue();
        (forecast.Status, forecast.Failure, forecast.IsFree(Now)).ShouldBe((ForecastStatus.Failed, "Erreur inattendue.", false));
        forecast.Restart().IsSuccess.ShouldBeTrue();
        (forecast.Status, forecast.Failure).ShouldBe((ForecastStatus.Waiting, null));
    }

    [Theory]
    [InlineData("2027-03-01", 5, "target.not-ahead")]
    [InlineData("2037-03-02", 5, "target.too-far")]
    [InlineData("2027-12-31", -1, "target.implausible")]
    [InlineData("2027-12-31", 100_001, "target.implausible")]
    public void compares_with_targets_that_lie_ahead_and_are_plausible(string day, int count, string refusal) =>
        Target(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), count).Error.Code.ShouldBe(refusal);

    [Fact]
    public void changes_a_target_only_for_another_number_and_before_its_day()
    {
        var target = Target(new DateOnly(2027, 12, 31), 0).Value;
        target.Become(0, new DateOnly(2027, 3, 1), null, "Camille", Now.AddDays(1)).IsSuccess.ShouldBeTrue();
        (target.Count, target.SetByName, target.SetAt).ShouldBe((0, "Alix", Now));
        target.Become(3, new DateOnly(2027, 3, 1), null, "Camille", Now.AddDays(1));
        (target.Count, target.SetByName).ShouldBe((3, "Camille"));
        target.Become(4, new DateOnly(2027, 12, 31), null, "Camille", Now.AddDays(2)).Error.ShouldBe(HeadcountTargetErrors.Past);
        target.Count.ShouldBe(3);
    }

    private static Result<HeadcountTarget> Target(DateOnly day, int count) =>
        HeadcountTarget.Set(OrganisationId.New(), JobProfileId.New(), day, count, new DateOnly(2027, 3, 1), null, "Alix", Now);

    private static string? Refused(ForecastTerms terms) => Forecast.Request(terms, null, "Alix", Now).Errors.Single().Field;
}
