using System.Globalization;
using System.Net;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Web.Tests.Gestion;

/// <summary>The form of a vacancy, without scripts.</summary>
public sealed class Writing_vacancies(WebSite site) : PageTest(site)
{
    private const string Save = "main form button.fr-btn[value=enregistrer]";

    [Fact]
    public async Task A_vacancy_is_made_from_a_job_with_its_skills()
    {
        var ministry = await Data.Ministry();
        var profile = await Data.JobProfile();
        var recruiter = await As(Role.Recruiter, ministry);

        var choice = await recruiter.Get("/gestion/offres/nouvelle", Stop);
        var form = await recruiter.Submit(choice, "main form button[name=suite]", new Dictionary<string, string?> { ["metier"] = profile.Id.ToString(), ["organisation"] = ministry.Id.ToString() }, cancellationToken: Stop);
        form.Document.QuerySelectorAll("input[name$='.SkillId']").Length.ShouldBe(2);
        var answer = await recruiter.Submit(form, Save, Filled(), cancellationToken: Stop);

        answer.Status.ShouldBe(HttpStatusCode.Redirect, answer.Main);
        var made = await Data.Read(db => db.Set<Vacancy>().AsNoTracking().SingleAsync(v => v.OrganisationId == ministry.Id));
        made.Status.ShouldBe(VacancyStatus.Draft);
        made.Title.ShouldBe($"{profile.Label} (F/H)");
        made.Requirements.ShouldBe(profile.Requirements);
        made.Criteria.Count.ShouldBe(2);
        made.Questions.Single().ShouldSatisfyAllConditions(q => q.Text.ShouldBe("Quand commencez-vous ?"), q => q.IsRequired.ShouldBeTrue());
    }

    [Fact]
    public async Task The_need_is_asked_for_or_follows_from_an_article_that_leaves_no_choice()
    {
        var (recruiter, form) = await NewForm();
        form.Document.QuerySelectorAll("[name='Input.IsPermanent'][checked]").ShouldBeEmpty();
        var values = Filled();
        (values["Input.Basis"], values["Input.DurationMonths"]) = ("Project", "24");

        var refused = await recruiter.Submit(form, Save, values, cancellationToken: Stop);
        refused.Errors.ShouldContain(e => e.Contains("répond à un besoin temporaire") && e.Contains("L332-24"));

        values.Remove("Input.IsPermanent");
        (await recruiter.Submit(form, Save, values, cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Redirect);
        values["Input.Basis"] = "NeedOfService";
        (await recruiter.Submit(form, Save, values, cancellationToken: Stop)).Errors.ShouldContain(e => e.Contains("Indiquez si le besoin est permanent"));
    }

    [Fact]
    public async Task Everything_wrong_is_told_at_once_and_kept()
    {
        var (recruiter, form) = await NewForm();

        var values = Filled();
        values["Input.Title"] = "";
        values["Input.Missions"] = "";
        values["Input.DurationMonths"] = "80";
        values["Input.City"] = "Quimper";
        var answer = await recruiter.Submit(form, Save, values, cancellationToken: Stop);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Document.QuerySelector("#Input_City")!.GetAttribute("value").ShouldBe("Quimper");
        answer.Document.QuerySelector("#Input_Title")!.GetAttribute("aria-invalid").ShouldBe("true");
        answer.Document.QuerySelector("#Input_Missions")!.GetAttribute("aria-invalid").ShouldBe("true");
        answer.Document.QuerySelectorAll("input[name$='.SkillId']").Length.ShouldBe(2);

        values["Input.Deadline"] = "demain";
        var unread = await recruiter.Submit(form, Save, values, cancellationToken: Stop);
        foreach (var field in new[] { "Deadline", "Title", "Missions", "DurationMonths" }) unread.Document.QuerySelector($"#Input_{field}")!.GetAttribute("aria-invalid").ShouldBe("true", field);
        values["Input.Deadline"] = Filled()["Input.Deadline"];

        (values["Input.Title"], values["Input.Missions"], values["Input.Contact"]) = ("Titre", "Coder.", new string('x', 300));
        var next = await recruiter.Submit(answer, Save, values, cancellationToken: Stop);
        next.Document.QuerySelector("#Input_Contact")!.GetAttribute("aria-invalid").ShouldBe("true");
        next.Document.QuerySelector("#Input_DurationMonths")!.GetAttribute("aria-invalid").ShouldBe("true");
    }

    [Fact]
    public async Task The_enter_key_adds_the_skill_that_was_typed()
    {
        var skill = await Data.Skill();
        var (recruiter, form) = await NewForm();

        var added = await recruiter.Submit(form, "button[name=entree]", new Dictionary<string, string?> { ["Input.SkillText"] = skill.Label }, cancellationToken: Stop);

        added.Status.ShouldBe(HttpStatusCode.OK);
        added.Document.QuerySelectorAll("input[name$='.SkillId']")[^1].GetAttribute("value").ShouldBe(skill.Id.ToString());
    }

    [Fact]
    public async Task Skills_are_found_added_and_taken_away_by_buttons()
    {
        var skill = await Data.Skill();
        var (recruiter, form) = await NewForm();

        var added = await recruiter.Submit(form, "button[value=chercher]", new Dictionary<string, string?> { ["Input.SkillText"] = skill.Label, ["Input.City"] = "Brest" }, cancellationToken: Stop);
        added.Status.ShouldBe(HttpStatusCode.OK);
        added.Main.ShouldContain(skill.Label);
        added.Document.QuerySelectorAll("input[name$='.SkillId']").Length.ShouldBe(3);
        added.Document.QuerySelector("#Input_City")!.GetAttribute("value").ShouldBe("Brest");

        var twice = await recruiter.Submit(added, "button[value=chercher]", new Dictionary<string, string?> { ["Input.SkillText"] = skill.Label }, cancellationToken: Stop);
        twice.Main.ShouldContain("figure déjà dans la liste");

        var removed = await recruiter.Submit(added, "button[value='retirer:0']", cancellationToken: Stop);
        removed.Document.QuerySelectorAll("input[name$='.SkillId']").Select(i => i.GetAttribute("value")).Last().ShouldBe(skill.Id.ToString());
        removed.Document.QuerySelectorAll("input[name$='.SkillId']").Length.ShouldBe(2);

        (await recruiter.Submit(form, "button[value=chercher]", new Dictionary<string, string?> { ["Input.SkillText"] = "zzzz" }, cancellationToken: Stop)).Main.ShouldContain("Aucune compétence du référentiel");
    }

    [Fact]
    public async Task An_administration_out_of_reach_is_not_found()
    {
        var (recruiter, form) = await NewForm();
        var values = Filled();
        values["Input.OrganisationId"] = (await Data.Ministry()).Id.ToString();

        (await recruiter.Submit(form, Save, values, cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_skill_that_does_not_exist_is_refused()
    {
        var (recruiter, form) = await NewForm();
        var values = Filled();
        values["Input.Requirements[0].SkillId"] = SkillId.New().ToString();

        var answer = await recruiter.Submit(form, Save, values, cancellationToken: Stop);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Main.ShouldContain("n’existe pas dans le référentiel");
    }

    [Fact]
    public async Task A_published_vacancy_changes_its_texts_only()
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry);
        var recruiter = await As(Role.Recruiter, ministry);
        var form = await recruiter.Get($"/gestion/offres/{vacancy.Id}/modifier", Stop);
        form.Shows("#Input_Basis").ShouldBeFalse();

        var answer = await recruiter.Submit(form, Save, new Dictionary<string, string?>
        {
            ["Input.Missions"] = "Mieux écrites.", ["Input.Deadline"] = "2027-12-31", ["Input.Category"] = "C",
        }, cancellationToken: Stop);

        answer.Status.ShouldBe(HttpStatusCode.Redirect, answer.Main);
        var edited = await Data.Reload(vacancy);
        (edited.Missions, edited.Deadline, edited.Category).ShouldBe(("Mieux écrites.", vacancy.Deadline, vacancy.Category));
        edited.Criteria.ShouldBe(vacancy.Criteria);
    }

    [Fact]
    public async Task A_draft_edited_meanwhile_is_not_overwritten_unasked()
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry, v => v.Draft());
        var (first, second) = (await As(Role.Recruiter, ministry), await As(Role.Recruiter, ministry));
        var page = await first.Get($"/gestion/offres/{vacancy.Id}/modifier", Stop);
        await second.Submit(await second.Get($"/gestion/offres/{vacancy.Id}/modifier", Stop), Save, new Dictionary<string, string?> { ["Input.City"] = "Lyon" }, cancellationToken: Stop);

        var answer = await first.Submit(page, Save, new Dictionary<string, string?> { ["Input.City"] = "Nantes" }, cancellationToken: Stop);

        answer.Status.ShouldBe(HttpStatusCode.Conflict, answer.Main);
        answer.Document.QuerySelector("#Input_City")!.GetAttribute("value").ShouldBe("Nantes");
        (await Data.Reload(vacancy)).City.ShouldBe("Lyon");
    }

    [Fact]
    public async Task Script_in_a_text_stays_text()
    {
        var ministry = await Data.Ministry();
        const string hostile = "<script>alert(1)</script><img src=x onerror=alert(2)>";
        var vacancy = await Data.Vacancy(ministry, v => v.Titled("Titre " + hostile).With(t => t with { Missions = hostile, City = hostile, Contact = hostile + " rh@exemple.fr" }));
        var recruiter = await As(Role.Recruiter, ministry);

        foreach (var address in new[] { "/gestion/offres", $"/gestion/offres/{vacancy.Id}", $"/gestion/offres/{vacancy.Id}/modifier", $"/gestion/offres/{vacancy.Id}/apercu", "/gestion" })
        {
            var page = await recruiter.Get(address, Stop);
            page.Status.ShouldBe(HttpStatusCode.OK, address);
            page.Document.QuerySelectorAll("main script, main img").ShouldBeEmpty(address);
        }
    }

    private async Task<(Visitor Recruiter, TestKit.Answer Form)> NewForm()
    {
        var ministry = await Data.Ministry();
        var profile = await Data.JobProfile();
        var recruiter = await As(Role.Recruiter, ministry);
        return (recruiter, await recruiter.Get($"/gestion/offres/nouvelle?metier={profile.Id}&organisation={ministry.Id}", Stop));
    }

    private Dictionary<string, string?> Filled() => new()
    {
        ["Input.Category"] = "A",
        ["Input.IsPermanent"] = "True",
        ["Input.Basis"] = "NeedOfService",
        ["Input.DurationMonths"] = "36",
        ["Input.Missions"] = "Écrire du code.",
        ["Input.City"] = "Paris",
        ["Input.Contact"] = "recrutement@exemple.fr",
        ["Input.Deadline"] = Data.Today.AddDays(40).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["Input.Questions[0].Text"] = "Quand commencez-vous ?",
        ["Input.Questions[0].IsRequired"] = "true",
        ["Input.FreeCriteria[0]"] = "Sens du service",
    };
}
