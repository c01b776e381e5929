using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Domain.Tests.Recruitment;

public sealed class Preparing_an_arrival
{
    private static readonly StageActor Hirer = new(UserId.New(), "Claire Petit");
    private static readonly DateOnly Today = Given.Decision;
    private static readonly DateOnly FirstDay = Today.AddDays(10);
    private static readonly DateTime Now = Given.Noon(Today);

    [Fact]
    public void counts_days_from_the_first_one_and_never_before_today()
    {
        var arrival = Of(new PlannedTask("Contrat", ArrivalRole.HumanResources, -21), new PlannedTask("Badge", ArrivalRole.Logistics, -3), new PlannedTask("Bilan", ArrivalRole.Manager, 30));

        arrival.Tasks.Select(t => t.DueOn).ShouldBe([Today, FirstDay.AddDays(-3), FirstDay.AddDays(30)]);
    }

    [Fact]
    public void keeps_who_ticked_first_and_when()
    {
        var arrival = Of(new PlannedTask("Badge", ArrivalRole.Logistics, 0));
        var task = arrival.Tasks[0];

        arrival.Tick(task.Id, new StageActor(null, "Accueil"), Now).ShouldBeDone();
        arrival.Tick(task.Id, Hirer, Now.AddDays(1)).ShouldBeDone();

        (task.DoneByName, task.DoneAt).ShouldBe(("Accueil", Now));
        arrival.Untick(task.Id).ShouldBeDone();
        task.DoneAt.ShouldBeNull();
    }

    [Fact]
    public void reminds_two_days_before_then_each_week_while_late()
    {
        var arrival = Of(new PlannedTask("Badge", ArrivalRole.Logistics, -3));
        var due = FirstDay.AddDays(-3);

        arrival.Remind(due.AddDays(-3)).ShouldBe(0);
        arrival.Remind(due.AddDays(-2)).ShouldBe(1);
        arrival.Remind(due.AddDays(1)).ShouldBe(0);
        arrival.Remind(due.AddDays(5)).ShouldBe(1);
        arrival.Remind(due.AddDays(6)).ShouldBe(0);
        arrival.Remind(due.AddDays(12)).ShouldBe(1);
    }

    [Fact]
    public void tells_each_person_once_for_all_of_theirs()
    {
        var arrival = Of(
            new PlannedTask("Poste", ArrivalRole.Informatics, -1, null, "si@exemple.fr"), new PlannedTask("Accès", ArrivalRole.Informatics, -1, "Support", "si@exemple.fr"),
            new PlannedTask("Badge", ArrivalRole.Logistics, -1, null, "accueil@exemple.fr"), new PlannedTask("Pièces", ArrivalRole.Newcomer, -1), new PlannedTask("Équipe", ArrivalRole.Manager, -1));

        // Nobody is named for the last one.
        arrival.TakeEvents().OfType<ArrivalTasksEntrusted>().Count().ShouldBe(3);
        arrival.Remind(FirstDay).ShouldBe(5);
        arrival.TakeEvents().OfType<ArrivalTasksDue>().Count().ShouldBe(4);
    }

    [Fact]
    public void moved_takes_along_what_is_left_to_do()
    {
        var arrival = Of(new PlannedTask("Contrat", ArrivalRole.HumanResources, -1), new PlannedTask("Badge", ArrivalRole.Logistics, -1));
        arrival.Tick(arrival.Tasks[0].Id, Hirer, Now).ShouldBeDone();

        arrival.Move(FirstDay.AddDays(7)).ShouldBeDone();

        arrival.Tasks.Select(t => t.DueOn).ShouldBe([FirstDay.AddDays(-1), FirstDay.AddDays(6)]);
    }

    [Fact]
    public void called_off_reminds_nobody_any_more()
    {
        var arrival = Of(new PlannedTask("Badge", ArrivalRole.Logistics, -1));

        arrival.CallOff(" ", Now).IsSuccess.ShouldBeFalse();
        arrival.CallOff("Désistement", Now).ShouldBeDone();

        arrival.Remind(FirstDay).ShouldBe(0);
        arrival.Tick(arrival.Tasks[0].Id, Hirer, Now).ShouldBeRefused("arrival.called-off");
    }

    [Fact]
    public void leaves_to_the_newcomer_what_is_theirs()
    {
        var arrival = Of(new PlannedTask("Pièces", ArrivalRole.Newcomer, -1));

        arrival.Entrust(arrival.Tasks[0].Id, null, "Autre", EmailAddress.Create("autre@exemple.fr").Value).ShouldBeRefused("arrival.task-of-newcomer");
    }

    [Fact]
    public void follows_a_list_that_names_what_is_wrong_with_it()
    {
        ArrivalTemplate.Of(OrganisationId.New(), []).IsSuccess.ShouldBeFalse();
        var wrong = ArrivalTemplate.Of(OrganisationId.New(), [new("Badge", ArrivalRole.Logistics, 0), new(" ", ArrivalRole.Manager, 999, null, "pas une adresse")]);

        wrong.Errors.Select(e => e.Field).ShouldBe(["Tasks[1].Title", "Tasks[1].Days", "Tasks[1].Email"]);
    }

    private static Arrival Of(params PlannedTask[] planned)
    {
        var vacancy = Given.Open();
        return Arrival.Prepare(vacancy.AtInterview(), AgentId.New(), vacancy.OrganisationId, FirstDay, planned, Hirer, Now, Today);
    }
}
