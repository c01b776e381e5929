using DinumTalent.Application.Common;
using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Tests.Skills;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Tests.Recruitment;

/// <summary>An agent looks at vacancies that fit, and says to be interested.</summary>
public sealed class Being_interested(WebSite site) : FunctionalTest(site)
{
    [Fact]
    public async Task Open_vacancies_that_ask_for_what_the_agent_holds_come_best_first()
    {
        var (person, agent) = await AgentWithAccount(await Data.Ministry());
        var (good, better, none, closed) = (await Vacancy(), await Vacancy(), await Vacancy(), await Vacancy(closed: true));
        await Data.Save(
            Holds(agent, good, 1, 2), Holds(agent, better, 0, 3), Holds(agent, better, 1, 2), Holds(agent, closed, 0, 5));

        var view = (await As(person, new FittingVacancies(Paging.Of(1, 100)))).Value;

        view.Fitting.Items.Select(v => v.Id).ShouldBe([better.Id, good.Id]);
        view.Fitting.Items[0].Score.Total.ShouldBe(90, 1e-9);
        view.Fitting.Items[1].Score.MissingEssential.ShouldBe(1);
        (view.IsAgent, view.Serves, view.SkillCount).ShouldBe((true, true, 4));
        _ = none;
    }

    [Fact]
    public async Task The_act_opens_the_passport_to_the_recruiters_of_that_vacancy_alone_until_it_is_taken_back()
    {
        var (person, agent) = await AgentWithAccount(await Data.Ministry());
        var ministry = await Data.Ministry();
        var (vacancy, other) = (await Data.Vacancy(ministry), await Data.Vacancy(ministry));
        await Data.Save(Holds(agent, vacancy, 0, 4));
        var (recruiter, stranger) = (await Data.Staff(Role.Recruiter, ministry), await Data.Staff(Role.Recruiter, await Data.Ministry()));
        (await As(recruiter, new InterestedTalents(vacancy.Id))).Value.Rows.ShouldBeEmpty();

        (await As(person, new ExpressInterest(vacancy.Id, "Disponible en mars"))).ShouldBe(Result.Success);
        (await As(person, new ExpressInterest(vacancy.Id, "Disponible en avril"))).ShouldBe(Result.Success);

        var row = (await As(recruiter, new InterestedTalents(vacancy.Id))).Value.Rows.ShouldHaveSingleItem();
        (row.Person.Id, row.Person.Own, row.Message, row.Email, row.Skills.Count).ShouldBe((agent.Id, null, "Disponible en avril", agent.Email, 1));
        (await As(recruiter, new InterestedTalents(other.Id))).Value.Rows.ShouldBeEmpty();
        (await As(stranger, new InterestedTalents(vacancy.Id))).Error.Kind.ShouldBe(ErrorKind.NotFound);
        (await As(recruiter, new Application.Skills.TalentProfile(agent.Id, []))).Error.Kind.ShouldBe(ErrorKind.NotFound, "the passport is open on that page alone");

        (await As(person, new WithdrawInterest(vacancy.Id))).ShouldBe(Result.Success);
        (await As(recruiter, new InterestedTalents(vacancy.Id))).Value.Rows.ShouldBeEmpty();
        (await As(person, new FittingVacancy(vacancy.Id))).Value.ExpressedAt.ShouldBeNull();
    }

    [Fact]
    public async Task The_contact_of_the_vacancy_is_told_once_without_a_name()
    {
        var (person, agent) = await AgentWithAccount(await Data.Ministry());
        var contact = $"{TestData.Unique("recrutement")}@exemple.fr";
        var vacancy = await Data.Vacancy(await Data.Ministry(), v => v.With(t => t with { Contact = contact }));

        await As(person, new ExpressInterest(vacancy.Id, "Je m’appelle ainsi"));
        await As(person, new WithdrawInterest(vacancy.Id));
        await As(person, new ExpressInterest(vacancy.Id, null));
        await Site.DeliverMails(Stop);

        var mail = Site.Mails.To(contact).ShouldHaveSingleItem();
        mail.Text.ShouldContain($"/gestion/offres/{vacancy.Id}/interets");
        mail.Text.ShouldNotContain(agent.FamilyName);
        mail.Text.ShouldNotContain("Je m’appelle");
    }

    [Fact]
    public async Task Nobody_is_interested_in_a_closed_vacancy_or_a_draft()
    {
        var (person, _) = await AgentWithAccount(await Data.Ministry());

        (await As(person, new ExpressInterest((await Vacancy(closed: true)).Id, null))).Error.ShouldBe(MobilityErrors.NotOpen);
        (await As(person, new ExpressInterest((await Data.Vacancy(await Data.Ministry(), v => v.Draft())).Id, null))).Error.Kind.ShouldBe(ErrorKind.NotFound);
    }

    [Fact]
    public async Task Two_clicks_at_once_leave_one_interest()
    {
        var (person, agent) = await AgentWithAccount(await Data.Ministry());
        var vacancy = await Vacancy();

        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => As(person, new ExpressInterest(vacancy.Id, null))));

        results.Count(r => r.IsSuccess).ShouldBeGreaterThan(0);
        (await Data.Read(db => db.Set<MobilityInterest>().CountAsync(i => i.AgentId == agent.Id))).ShouldBe(1);
    }

    private async Task<Vacancy> Vacancy(bool closed = false) => await Data.Vacancy(await Data.Ministry(), v => _ = closed ? v.Closed() : v);

    private SkillAssessment Holds(Agent agent, Vacancy vacancy, int requirement, int level) =>
        new(agent.Id, vacancy.Requirements[requirement].SkillId, (Domain.Referential.SkillLevel)level, AssessmentSource.Validated, Data.Today);

    private async Task<(Person Person, Agent Agent)> AgentWithAccount(Organisation organisation)
    {
        var (person, agent) = (await Data.Account(), Data.Agent(organisation));
        agent.Identify(PersonName.Create(agent.GivenName, agent.FamilyName).Value, EmailAddress.Create(person.Email).Value, null);
        agent.Tie(person.Id);
        await Data.Save(agent);
        return (person, agent);
    }
}
