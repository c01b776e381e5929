using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Domain.Tests.Recruitment;

public sealed class Planning_stages
{
    private static readonly StagePlan Technical = new(7, [new("Tri", 5), new("Test technique", 10), new("Entretien", null)]);

    [Fact]
    public void begins_with_the_usual_ones_and_no_delay() =>
        Given.Draft().Stages.Select(s => (s.Name, s.TargetDays)).ShouldBe(
            [("Réception", null), ("Présélection", (int?)null), ("Entretien", null), ("Proposition", null), ("Recrutement", null), ("Refus", null)]);

    [Fact]
    public void of_an_empty_recruitment_replaces_them_in_order_and_keeps_those_of_the_same_name()
    {
        var vacancy = Given.Open();
        var (entry, interview) = (vacancy.Named("Réception").Id, vacancy.Named("Entretien").Id);

        vacancy.PlanStages(Technical, isInUse: false).ShouldBeDone();

        vacancy.Stages.OrderBy(s => s.Position).Select(s => (s.Name, s.Kind, s.TargetDays)).ShouldBe(
        [
            ("Réception", StageKind.Reception, 7), ("Tri", StageKind.Intermediate, 5), ("Test technique", StageKind.Intermediate, 10), ("Entretien", StageKind.Intermediate, (int?)null),
            ("Recrutement", StageKind.Accepted, null), ("Refus", StageKind.Refused, null),
        ]);
        vacancy.Stages.Select(s => s.Position).Order().ShouldBe([0, 1, 2, 3, 4, 5]);
        (vacancy.Named("Réception").Id, vacancy.Named("Entretien").Id).ShouldBe((entry, interview));
    }

    [Fact]
    public void in_use_changes_delays_alone()
    {
        var vacancy = Given.Open();

        vacancy.PlanStages(Technical, isInUse: true).ShouldBeRefused("stages.in-use");
        vacancy.PlanStages(new StagePlan(3, [new("Entretien", 5), new("Présélection", null), new("Proposition", null)]), isInUse: true).ShouldBeRefused("stages.in-use");
        vacancy.PlanStages(new StagePlan(3, [new("Présélection", 5), new("Entretien", 20), new("Proposition", null)]), isInUse: true).ShouldBeDone();

        vacancy.Stages.OrderBy(s => s.Position).Select(s => s.TargetDays).ShouldBe([3, 5, 20, null, null, null]);
    }

    [Fact]
    public void of_a_recruitment_that_is_over_changes_nothing()
    {
        var vacancy = Given.Open();
        vacancy.Cancel("Budget", [], Given.Recruiter, Given.Noon(Given.Decision), Given.Decision).ShouldBeDone();

        vacancy.PlanStages(Technical, isInUse: false).ShouldBeRefused("vacancy.over");
    }

    [Fact]
    public void tells_everything_that_is_wrong_beside_its_field()
    {
        var plan = new StagePlan(0, [new("Entretien", 400), new(" ", null), new("entretien", null), new("Refus", null), new(new string('é', 61), null)]);

        plan.Check().Errors.Select(e => e.Field).ShouldBe(
            ["EntryDays", "Steps[0].TargetDays", "Steps[1].Name", "Steps[2].Name", "Steps[3].Name", "Steps[4].Name"], ignoreOrder: true);
        new StagePlan(null, []).Check().ShouldBeRefused("invalid");
        new StagePlan(null, [.. Enumerable.Range(1, 13).Select(n => new PlannedStage($"Étape {n}", null))]).Check().Errors.ShouldHaveSingleItem().Field.ShouldBe("Steps");
    }

    [Fact]
    public void is_kept_in_a_template_that_may_be_rewritten()
    {
        var template = StageTemplate.Of(OrganisationId.New(), Technical).Value;

        template.Rewrite(new StagePlan(null, [])).Errors.ShouldNotBeEmpty();
        template.Plan().ToString().ShouldBe("Réception (7 j), Tri (5 j), Test technique (10 j), Entretien");
        template.Rewrite(new StagePlan(null, [new(" Jury ", 12)])).ShouldBeDone();
        template.Steps.ShouldBe([new PlannedStage("Jury", 12)]);
    }

    [Theory]
    [InlineData("2027-03-11", 0)] // the last day in time
    [InlineData("2027-03-12", 1)]
    [InlineData("2027-04-11", 31)]
    public void makes_late_what_stays_beyond_its_delay(string day, int late)
    {
        var delay = new StageDelay(Given.Decision, 10);

        delay.DaysLate(Given.Date(day)).ShouldBe(late);
        (delay.EnteredOn < StageDelay.LateBefore(10, Given.Date(day))).ShouldBe(late > 0, "a list counts the same ones");
    }

    [Fact]
    public void makes_nothing_late_where_no_delay_was_set() =>
        new StageDelay(Given.Decision, null).DaysLate(Given.Decision.AddYears(1)).ShouldBe(0);
}
