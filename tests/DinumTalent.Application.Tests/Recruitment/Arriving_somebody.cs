using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Workforce;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Application.Tests.Recruitment;

/// <summary>An arrival from its list of tasks to the first day, through the whole pipeline, the store and the mails.</summary>
public sealed class Arriving_somebody(WebSite site) : FunctionalTest(site)
{
    [Fact]
    public async Task The_list_of_the_nearest_administration_is_taken()
    {
        var ministry = await Data.Ministry();
        var directorate = await Data.Below(ministry);
        var recruiter = await Data.Staff(Role.Recruiter, ministry);
        (await As(recruiter, new WriteArrivalTemplate(ministry.Id, null, [new PlannedTask("Du ministère", ArrivalRole.Manager, 0)]))).Errors.ShouldBeEmpty();

        (await Planned(directorate)).ShouldHaveSingleItem().Title.ShouldBe("Du ministère");
        (await As(recruiter, new WriteArrivalTemplate(directorate.Id, null, [new PlannedTask("De la direction", ArrivalRole.Manager, 0)]))).Errors.ShouldBeEmpty();
        (await Planned(directorate)).ShouldHaveSingleItem().Title.ShouldBe("De la direction");
        (await As(recruiter, new WriteArrivalTemplate(directorate.Id, null, ArrivalTemplate.Usual))).Errors.ShouldHaveSingleItem().Kind.ShouldBe(ErrorKind.Conflict);
        (await As(await Data.Staff(Role.Recruiter, await Data.Ministry()), new WriteArrivalTemplate(directorate.Id, 1, ArrivalTemplate.Usual))).Error.ShouldBe(Error.NotFound);
    }

    [Fact]
    public async Task Who_has_no_account_ticks_by_the_link_of_the_mail_and_sees_nothing_else()
    {
        var address = $"{TestData.Unique("accueil")}@exemple.fr";
        var arriving = await Data.Arriving(await Data.Ministry(), daysLeft: 1, planned: [new PlannedTask("Préparer le badge", ArrivalRole.Logistics, 0, "Accueil", address), new PlannedTask("Secret", ArrivalRole.Manager, 0)]);
        await AsSystem(new RemindOfArrivals());
        await AsSystem(new RemindOfArrivals());
        await Site.DeliverMails(Stop);

        var mail = Site.Mails.To(address).Single(m => m.Subject.StartsWith("Arrivée : des tâches", StringComparison.Ordinal));
        mail.Text.ShouldContain("Préparer le badge");
        mail.Text.ShouldNotContain("Secret");
        var token = Token(MailLinkPurpose.ArrivalTask, arriving.Arrival.Tasks[0].Id.Value);
        mail.Text.ShouldContain(token);

        (await As(null, new TickLinkedArrivalTask(token))).Errors.ShouldBeEmpty();

        var done = (await Reload(arriving.Arrival)).Tasks.Single(t => t.Title == "Préparer le badge");
        (done.DoneByName, done.DoneAt).ShouldBe(("Accueil", Data.Now));
    }

    [Fact]
    public async Task What_nobody_does_is_brought_to_who_hired()
    {
        var ministry = await Data.Ministry();
        var recruiter = await Data.Staff(Role.Recruiter, ministry);
        await Data.Arriving(ministry, daysLeft: 1, by: recruiter, planned: [new PlannedTask("Accueillir", ArrivalRole.Manager, 0)]);

        await AsSystem(new RemindOfArrivals());
        await Site.DeliverMails(Stop);

        Site.Mails.To(recruiter.Email).ShouldContain(m => m.Text.Contains("Accueillir", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_new_agent_sees_and_ticks_the_own_part_alone()
    {
        var arriving = await Data.Arriving(await Data.Ministry(), planned: [new PlannedTask("Envoyer les pièces", ArrivalRole.Newcomer, -3), new PlannedTask("Préparer la paie", ArrivalRole.HumanResources, -3)]);
        var token = Token(MailLinkPurpose.FollowApplication, arriving.Application.Id.Value);

        var seen = (await As(null, new FollowedArrival(token))).Value;
        seen.Tasks.ShouldHaveSingleItem().Title.ShouldBe("Envoyer les pièces");
        (await As(null, new TickFollowedArrivalTask(token, arriving.Arrival.Tasks[1].Id))).Error.ShouldBe(Error.NotFound);
        (await As(null, new TickFollowedArrivalTask(token, arriving.Arrival.Tasks[0].Id))).Errors.ShouldBeEmpty();

        (await Reload(arriving.Arrival)).Tasks.Count(t => t.DoneAt is not null).ShouldBe(1);
    }

    [Fact]
    public async Task The_list_shows_what_is_late_and_what_is_to_be_entrusted()
    {
        var ministry = await Data.Ministry();
        var recruiter = await Data.Staff(Role.Recruiter, ministry);
        var late = await Data.Arriving(ministry, daysLeft: 2, planned: [new PlannedTask("En retard", ArrivalRole.Manager, -5), new PlannedTask("À venir", ArrivalRole.Newcomer, 0)]);
        await Data.Arriving(ministry, planned: [new PlannedTask("À venir", ArrivalRole.Manager, 0)]);

        var list = (await As(recruiter, new ArrivalList(ArrivalShow.Late, Common.Paging.Of(1, 20)))).Value;

        var row = list.Rows.Items.ShouldHaveSingleItem();
        (row.Id, row.Late, row.Unentrusted, row.Tasks, row.Done).ShouldBe((late.Arrival.Id, 1, 1, 2, 0));
        list.Counts[ArrivalShow.UnderWay].ShouldBe(2);
    }

    [Fact]
    public async Task Entrusted_to_somebody_with_an_account_it_leads_to_the_whole_arrival()
    {
        var ministry = await Data.Ministry();
        var (recruiter, manager) = (await Data.Staff(Role.Recruiter, ministry), await Data.Staff(Role.HiringManager, ministry));
        var arriving = await Data.Arriving(ministry, planned: [new PlannedTask("Accueillir", ArrivalRole.Manager, 0)]);

        (await As(recruiter, new EntrustArrivalTask(arriving.Arrival.Id, 1, arriving.Arrival.Tasks[0].Id, manager.Name, manager.Email))).Errors.ShouldBeEmpty();
        await Site.DeliverMails(Stop);

        Site.Mails.To(manager.Email).Single(m => m.Subject.StartsWith("Une arrivée à préparer", StringComparison.Ordinal)).Text.ShouldContain($"/gestion/arrivees/{arriving.Arrival.Id}");
        (await As(manager, new TickArrivalTask(arriving.Arrival.Id, 2, arriving.Arrival.Tasks[0].Id, true))).Errors.ShouldBeEmpty();
        (await Reload(arriving.Arrival)).Tasks[0].DoneByName.ShouldBe(manager.Name);
    }

    [Fact]
    public async Task Whose_contract_is_cancelled_before_the_first_day_is_called_off_and_the_application_stays()
    {
        var ministry = await Data.Ministry();
        var recruiter = await Data.Staff(Role.Recruiter, ministry);
        var arriving = await Data.Arriving(ministry);

        (await As(recruiter, new CancelContract(arriving.Agent.Id, 1, arriving.Agent.Contracts[0].Id, "La personne a renoncé"))).Errors.ShouldBeEmpty();
        await Site.DeliverMails(Stop);

        (await Reload(arriving.Arrival)).IsCalledOff.ShouldBeTrue();
        var sheet = (await As(recruiter, new ApplicationSheet(arriving.Application.Id))).Value;
        (sheet.Status, sheet.Hire!.NeverArrived).ShouldBe((ApplicationStatus.Hired, true));
    }

    private Task<IReadOnlyList<PlannedTask>> Planned(Organisation organisation) => Data.Read(db => db.PlannedTasks(organisation.Id, Stop));

    private string Token(MailLinkPurpose purpose, Guid target) => Site.Services.GetRequiredService<IMailLinks>().Token(purpose, target);

    private Task<Arrival> Reload(Arrival arrival) => Data.Read(db => db.Set<Arrival>().AsNoTracking().SingleAsync(a => a.Id == arrival.Id, Stop));
}
