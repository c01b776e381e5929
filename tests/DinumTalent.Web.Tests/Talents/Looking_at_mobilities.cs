using System.Net;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using DinumTalent.TestKit;

namespace DinumTalent.Web.Tests.Talents;

/// <summary>The pages on which an agent finds vacancies, and on which recruiters see who is interested.</summary>
public sealed class Looking_at_mobilities(WebSite site) : PageTest(site)
{
    [Fact]
    public async Task An_agent_says_to_be_interested_and_takes_it_back_and_the_recruiters_see_it()
    {
        var (person, ministry) = (await Data.Account(), await Data.Ministry());
        var vacancy = await Data.Vacancy(ministry);
        var terms = new ContractTerms(EmploymentStatus.CivilServant, Category.A, LegalBasis.CivilServant, (await Data.Ministry()).Id, null, Period.Create(Data.Today.AddYears(-1), null).Value);
        var employed = Agent.Hire(PersonName.Create(person.GivenName, person.FamilyName).Value, EmailAddress.Create(person.Email).Value, terms, Data.Today).Value;
        await Data.Save(employed);
        await Data.Save(new SkillAssessment(employed.Id, vacancy.Requirements[0].SkillId, SkillLevel.Reference, AssessmentSource.Experience, Data.Today));
        var (agent, recruiter) = (await As(person), await As(Role.Recruiter, ministry));

        var list = await agent.Get("/agent/mobilites", Stop);
        list.Main.ShouldContain("Adéquation : 67 sur 100"); // the essential one of two, which weighs double
        var page = await agent.Get(list.Document.QuerySelector(".dt-talent a")!.GetAttribute("href")!, Stop);
        page.Main.ShouldContain("à eux seuls");
        var said = await agent.Submit(page, "form:has(textarea)", new Dictionary<string, string?> { ["Input.Message"] = "Disponible en <mars>" }, cancellationToken: Stop);
        said.Location.ShouldBe($"/agent/mobilites/{vacancy.Id}");
        page = await agent.Get(said.Location!, Stop);
        page.Main.ShouldContain("Vous l’avez dit le 23 novembre 2026");

        var seen = await recruiter.Get($"/gestion/offres/{vacancy.Id}/interets", Stop);
        seen.Main.ShouldContain(person.FamilyName);
        seen.Main.ShouldContain("« Disponible en <mars> »");

        (await agent.Submit(page, "form[action*=Retirer]", cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Redirect);
        (await recruiter.Get($"/gestion/offres/{vacancy.Id}/interets", Stop)).Main.ShouldNotContain(person.FamilyName);
    }

    [Fact]
    public async Task Too_long_a_message_is_refused_and_kept()
    {
        var person = await Data.Account();
        var vacancy = await Data.Vacancy(await Data.Ministry());
        var terms = new ContractTerms(EmploymentStatus.CivilServant, Category.A, LegalBasis.CivilServant, vacancy.OrganisationId, null, Period.Create(Data.Today.AddYears(-1), null).Value);
        var employed = Agent.Hire(PersonName.Create(person.GivenName, person.FamilyName).Value, EmailAddress.Create(person.Email).Value, terms, Data.Today).Value;
        await Data.Save(employed);
        var agent = await As(person);

        var page = await agent.Get($"/agent/mobilites/{vacancy.Id}", Stop);
        var refused = await agent.Submit(page, "form:has(textarea)", new Dictionary<string, string?> { ["Input.Message"] = new string('a', 1001) }, cancellationToken: Stop);

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Errors.ShouldContain("Le message : 1000 caractères au plus.");
        refused.Document.QuerySelector("textarea")!.TextContent.ShouldContain("aaaa");
    }

    [Fact]
    public async Task Who_is_no_agent_is_told_why_the_page_is_empty()
    {
        var visitor = await As(await Data.Account());

        (await visitor.Get("/agent/mobilites", Stop)).Main.ShouldContain("n’est rattaché à aucun dossier d’agent");
    }
}
