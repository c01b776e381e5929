using System.Net;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using DinumTalent.TestKit;

namespace DinumTalent.Web.Tests.Talents;

/// <summary>The page of the talent search: its form, its address, what it shows, saved searches.</summary>
public sealed class Looking_for_talents(WebSite site) : PageTest(site)
{
    private const string Search = "/gestion/competences/recherche";

    [Fact]
    public async Task A_skill_is_added_in_spite_of_a_typing_mistake_changed_and_taken_off_without_scripts()
    {
        var (ministry, agent, skill) = await Talent("Ornithologie " + TestData.Unique("zyg"));
        var recruiter = await As(Role.Recruiter, ministry);

        var page = await recruiter.Get(Search, Stop);
        page.Main.ShouldContain("Ou partir d’un métier");
        var added = await recruiter.Submit(page, "form[role=search]", With(("ajout", skill.Label.Replace("Ornithologie", "ornihtologie", StringComparison.Ordinal))), cancellationToken: Stop);
        added.Location.ShouldBe($"{Search}?comp={skill.Id}&niveau=3&poids=2&exigence=essentielle");

        var found = await recruiter.Get(added.Location!, Stop);
        found.Main.ShouldContain($"{agent.GivenName} {agent.FamilyName}");
        found.Main.ShouldContain("Adéquation : 60 sur 100"); // 2 of 3, validated
        found.Main.ShouldContain("D’où vient ce score");

        var higher = await recruiter.Submit(found, "form[role=search]", With(("niveau", "5"), ("poids", "3"), ("exigence", "souhaitee")), cancellationToken: Stop);
        higher.Address.ShouldContain("niveau=5");
        higher.Main.ShouldContain("Adéquation : 36 sur 100"); // 2 of 5
        var emptied = await recruiter.Submit(higher, "button[name=moins]", With(), cancellationToken: Stop);
        emptied.Location.ShouldBe(Search);
    }

    [Fact]
    public async Task Several_skills_that_match_are_offered_and_none_is_said()
    {
        var word = TestData.Unique("multi");
        var (first, _) = (await Data.Skill($"{word} un"), await Data.Skill($"{word} deux"));
        var recruiter = await As(Role.Recruiter, await Data.Ministry());

        var page = await recruiter.Get($"{Search}?ajout={word}", Stop);
        var chosen = await recruiter.Submit(page, $"button[name=plus][value='{first.Id}']", With(), cancellationToken: Stop);
        chosen.Location!.ShouldContain($"comp={first.Id}");

        (await recruiter.Get($"{Search}?ajout=introuvablissime", Stop)).Errors.ShouldHaveSingleItem().ShouldContain("Aucune autre compétence");
    }

    [Fact]
    public async Task It_starts_in_one_click_from_a_vacancy_and_from_a_job()
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry);
        var recruiter = await As(Role.Recruiter, ministry);

        var sheet = await recruiter.Get($"/gestion/offres/{vacancy.Id}", Stop);
        var href = sheet.Document.QuerySelector($"a[href='{Search}?offre={vacancy.Id}']").ShouldNotBeNull().GetAttribute("href")!;
        var started = (await recruiter.Get(href, Stop)).Location!;
        started.ShouldContain($"comp={vacancy.Requirements[0].SkillId}&niveau=3&poids=2&exigence=essentielle");
        started.ShouldContain($"comp={vacancy.Requirements[1].SkillId}&niveau=2&poids=2&exigence=souhaitee");
        (await recruiter.Get($"{Search}?depuis={vacancy.JobProfileId}", Stop)).Location.ShouldBe(started);

        var elsewhere = await As(Role.Recruiter, await Data.Ministry());
        (await elsewhere.Get(href, Stop)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task It_is_exported_with_who_asked_what()
    {
        var (ministry, agent, skill) = await Talent();
        var person = await Data.Staff(Role.Recruiter, ministry);
        var recruiter = await As(person);

        var csv = await recruiter.Get($"{Search}.csv?comp={skill.Id}&niveau=2&ville=besancon", Stop);

        csv.Headers["Content-Type"].ShouldStartWith("text/csv");
        csv.Text.ShouldContain(agent.FamilyName);
        csv.Text.ShouldContain(skill.Label);
        csv.Text.ShouldContain(person.Name);
        csv.Text.ShouldContain("besancon");
        (await recruiter.Get($"{Search}.xlsx?comp={skill.Id}", Stop)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_search_is_saved_opened_renamed_and_deleted_by_its_owner_alone()
    {
        var (ministry, agent, skill) = await Talent();
        var recruiter = await As(Role.Recruiter, ministry);
        var address = $"{Search}?comp={skill.Id}&niveau=2&poids=3&exigence=essentielle&ville=Besan%C3%A7on";
        var page = await recruiter.Get(address, Stop);

        var form = page.Document.QuerySelectorAll("main form").Single(f => f.GetAttribute("method") == "post");
        form.Id = "saving";
        (await recruiter.Submit(page, "#saving", With(("Input.Name", " ")), cancellationToken: Stop)).ShouldSatisfyAllConditions(
            a => a.Status.ShouldBe(HttpStatusCode.BadRequest), a => a.Errors.ShouldContain("Nommez la recherche."), a => a.Main.ShouldContain(agent.FamilyName));
        (await recruiter.Submit(page, "#saving", With(("Input.Name", "Bisontins")), cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Redirect);
        (await recruiter.Submit(page, "#saving", With(("Input.Name", " bisontins")), cancellationToken: Stop)).Errors.ShouldContain("Vous avez déjà une recherche de ce nom : donnez-lui un autre nom.");

        var list = await recruiter.Get("/gestion/competences/recherches", Stop);
        var opened = list.Document.QuerySelectorAll(".dt-talent a").Single(a => a.TextContent == "Bisontins").GetAttribute("href")!;
        (await recruiter.Get(opened, Stop)).Main.ShouldContain(agent.FamilyName);
        (await (await As(Role.Recruiter, ministry)).Get("/gestion/competences/recherches", Stop)).Main.ShouldNotContain("Bisontins");

        (await recruiter.Submit(list, "form[action*=Renommer]", With(("name", "Franc-Comtois")), cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Redirect);
        list = await recruiter.Get("/gestion/competences/recherches", Stop);
        list.Main.ShouldContain("Franc-Comtois");
        await recruiter.Submit(list, "form[action*=Supprimer]", With(), cancellationToken: Stop);
        (await recruiter.Get("/gestion/competences/recherches", Stop)).Main.ShouldContain("Vous n’avez pas encore enregistré de recherche");
    }

    [Fact]
    public async Task What_does_not_read_as_a_criterion_is_none()
    {
        var recruiter = await As(Role.Recruiter, await Data.Ministry());

        foreach (var odd in new[] { "comp=x&niveau=y", "categorie=99&statut=0", "fin=-3", "comp=&comp=&comp=", "ville=" + new string('a', 500), "niveau=3&niveau=4" })
        {
            (await recruiter.Get($"{Search}?{odd}", Stop)).Status.ShouldBe(HttpStatusCode.OK, odd);
        }
    }

    private static Dictionary<string, string?> With(params (string Key, string? Value)[] values) => values.ToDictionary(v => v.Key, v => v.Value);

    /// <summary>Somebody in Besançon who holds a skill at level 2, validated.</summary>
    private async Task<(Organisation Ministry, Agent Agent, Skill Skill)> Talent(string? label = null)
    {
        var (ministry, skill) = (await Data.Ministry(), await Data.Skill(label));
        var terms = new ContractTerms(EmploymentStatus.CivilServant, Category.A, LegalBasis.CivilServant, ministry.Id, null, Period.Create(Data.Today.AddYears(-1), null).Value);
        var agent = Agent.Hire(PersonName.Create("Noor", TestData.Unique("Talent")).Value, null, terms, Data.Today).Value;
        agent.Place("Besançon", null);
        await Data.Save(agent);
        await Data.Save(new SkillAssessment(agent.Id, skill.Id, SkillLevel.Practice, AssessmentSource.Validated, Data.Today));
        return (ministry, agent, skill);
    }
}
