using System.Net;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using DinumTalent.TestKit;
using Answer = DinumTalent.TestKit.Answer;

namespace DinumTalent.Web.Tests.Gestion;

public sealed class Reading_what_cvs_say(WebSite site) : PageTest(site)
{
    [Fact]
    public async Task A_suggestion_stands_with_its_passage_until_somebody_confirms_it()
    {
        var (ministry, vacancy, skill) = await World();
        var application = await Received(vacancy, CvFiles.Odt($"Dix ans de pratique, dont trois de {skill.Label} à l’échelle."));
        var recruiter = await As(Role.Recruiter, ministry);

        var page = await recruiter.Get($"/gestion/candidatures/{application.Id}?onglet=competences", Stop);
        page.Document.QuerySelector("mark")!.TextContent.ShouldBe(skill.Label);
        page.Main.ShouldContain("À vérifier");
        page.Main.ShouldContain("dont trois de");

        var done = await recruiter.Submit(page, $"button[aria-label='Confirmer {skill.Label}']", cancellationToken: Stop);
        done.Location.ShouldBe($"/gestion/candidatures/{application.Id}?onglet=competences");
        var after = await recruiter.Get(done.Location!, Stop);
        after.Main.ShouldContain("Confirmée par Recruiter");
        after.Document.QuerySelector($"button[aria-label='Confirmer {skill.Label}']").ShouldBeNull();
        (await Data.Reload(application)).Skills.Select(s => s.SkillId).ShouldNotContain(skill.Id);

        var panel = await recruiter.Get($"/gestion/offres/{vacancy.Id}/pipeline?candidature={application.Id}", Stop);
        panel.Document.QuerySelector("#panneau")!.TextContent.ShouldContain(skill.Label);
    }

    [Fact]
    public async Task A_reader_who_may_not_comment_sees_no_button()
    {
        var (ministry, vacancy, skill) = await World();
        var application = await Received(vacancy, CvFiles.Docx($"Dix ans de pratique de {skill.Label}."));
        var auditor = await As(Role.Auditor, ministry);

        var page = await auditor.Get($"/gestion/candidatures/{application.Id}/competences-du-cv", Stop);

        page.Main.ShouldContain(skill.Label);
        page.Document.QuerySelector("main button[name=constat]").ShouldBeNull();
    }

    [Fact]
    public async Task A_scan_says_that_it_has_no_text()
    {
        var (ministry, vacancy, _) = await World();
        var application = await Received(vacancy, CvFiles.Pdf());

        var page = await (await As(Role.Recruiter, ministry)).Get($"/gestion/candidatures/{application.Id}", Stop);

        page.Main.ShouldContain("Pas de texte lisible");
    }

    [Fact]
    public async Task The_search_shows_who_and_where_and_nothing_of_another_ministry()
    {
        var (ministry, vacancy, _) = await World();
        var word = TestData.Unique("zingaro");
        var application = await Received(vacancy, CvFiles.Docx($"Un parcours varié, avec {word} & <b>du gras</b> au milieu."));

        var found = await (await As(Role.Recruiter, ministry)).Get($"/gestion/cv?q={word.ToUpperInvariant()}", Stop);
        found.Document.QuerySelectorAll("main li h3 a").ShouldHaveSingleItem().GetAttribute("href").ShouldBe($"/gestion/candidatures/{application.Id}");
        found.Document.QuerySelector("mark")!.TextContent.ShouldBe(word);
        found.Main.ShouldContain("& <b>du gras</b>");

        var within = await (await As(Role.Recruiter, ministry)).Get($"/gestion/cv?offre={vacancy.Id}&q={word}", Stop);
        within.Main.ShouldContain("1 candidature");
        (await (await As(Role.Recruiter, await Data.Ministry())).Get($"/gestion/cv?q={word}", Stop)).Main.ShouldContain("Aucun CV");
        (await (await As(Role.Recruiter, await Data.Ministry())).Get($"/gestion/cv?offre={vacancy.Id}&q={word}", Stop)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_search_refuses_what_is_too_long_on_the_same_page()
    {
        var page = await (await As(Role.Recruiter, await Data.Ministry())).Get("/gestion/cv?q=" + new string('x', 201), Stop);

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Main.ShouldContain("200 caractères au plus");
    }

    [Fact]
    public async Task A_candidate_is_offered_what_the_cv_names_and_decides()
    {
        var (_, vacancy, skill) = await World();
        var visitor = Anyone();
        var form = $"/offres/{vacancy.Slug}/candidater";
        await visitor.Submit(await visitor.Get(form, Stop), "form.dt-form", new Dictionary<string, string?>
        {
            ["Input.GivenName"] = "Noor", ["Input.FamilyName"] = "Vivier", ["Input.Email"] = $"{TestData.Unique("noor")}@exemple.fr", ["Input.IsCivilServant"] = "false",
        }, cancellationToken: Stop);
        await visitor.Submit(await visitor.Get(form + "/cv", Stop), "form.dt-form", new Dictionary<string, string?> { ["Input.Motivation"] = "Servir." },
            new Dictionary<string, (string, byte[])> { ["Input.Cv"] = ("cv.odt", CvFiles.Odt($"Dix ans de pratique de {skill.Label}.")) }, Stop);
        await Site.DeliverMails(Stop);

        var offered = await visitor.Get(form + "/questions", Stop);
        offered.Main.ShouldContain("Repérées dans votre CV");
        Fields(offered).ShouldNotContain(skill.Id.ToString());
        var added = await visitor.Submit(offered, $"button[value='{skill.Id}']", cancellationToken: Stop);

        Fields(added).ShouldContain(skill.Id.ToString());
        added.Main.ShouldContain("Citée dans votre CV.");
        added.Main.ShouldNotContain("Repérées dans votre CV");
    }

    [Fact]
    public async Task A_candidate_reads_what_was_read()
    {
        var (_, vacancy, skill) = await World();
        var candidate = await Data.Account();
        var cv = await Site.Store(CvFiles.Docx($"Dix ans de pratique de {skill.Label}."), "cv.docx");
        var application = await Data.Application(vacancy, a => a.From(candidate).WithCv(cv));
        await Site.DeliverMails(Stop);

        var page = await (await As(candidate)).Get($"/candidat/candidatures/{application.Id}", Stop);

        page.Main.ShouldContain($"Notre outil a repéré dans le texte de votre CV : {skill.Label}.");
    }

    private static IEnumerable<string?> Fields(Answer page) => page.Document.QuerySelectorAll("input[name$='.SkillId']").Select(i => i.GetAttribute("value"));

    private async Task<(Organisation Ministry, Vacancy Vacancy, Skill Skill)> World()
    {
        var ministry = await Data.Ministry();
        return (ministry, await Data.Vacancy(ministry), await Data.Skill());
    }

    private async Task<JobApplication> Received(Vacancy vacancy, byte[] content)
    {
        var cv = await Site.Store(content);
        var application = await Data.Application(vacancy, a => a.WithCv(cv));
        await Site.DeliverMails(Stop);
        return application;
    }
}
