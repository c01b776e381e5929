using System.Net;
using System.Text;
using DinumTalent.Domain.Organisations;
using DinumTalent.TestKit;

namespace DinumTalent.Web.Tests.Administration;

public sealed class Maintaining_the_referential(WebSite site) : PageTest(site)
{
    [Fact]
    public async Task leads_from_a_change_over_the_draft_to_its_publication()
    {
        var (job, skill) = (await Data.JobProfile(), await Data.Skill());
        var keeper = await As(Role.HumanResources, await Data.State());
        var page = await keeper.Get($"/gestion/administration/referentiels/metiers/{job.Id}", Stop);

        var unknown = await keeper.Submit(page, "form[action*='handler=Exiger']", Requirement("rien de tel"), cancellationToken: Stop);
        unknown.Status.ShouldBe(HttpStatusCode.BadRequest);
        unknown.Errors.ShouldContain(e => e.Contains("Choisissez une compétence"));
        (await keeper.Submit(page, "form[action*='handler=Exiger']", Requirement($"{skill.Code} – {skill.Label}"), cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Redirect);

        var draft = await keeper.Get("/gestion/administration/referentiels/brouillon", Stop);
        draft.Main.ShouldContain($"« {skill.Label} » exigée, niveau 4 (Expertise), essentielle");
        var published = await keeper.Submit(draft, "form[action*=Publier]", cancellationToken: Stop);
        published.Location.ShouldBe("/gestion/administration/referentiels");
        (await keeper.Get(published.Location!, Stop)).Main.ShouldContain("Versions publiées");
        (await keeper.Get($"/gestion/administration/referentiels/metiers/{job.Id}", Stop)).Main.ShouldContain(skill.Label);

        var trail = (await (await As(Role.Auditor, await Data.State())).Get($"/gestion/administration/journal?objet=JobProfile&id={job.Id}", Stop)).Main;
        trail.ShouldContain($"Métier : {job.Label} ({job.Code})");
        trail.ShouldContain($"Compétences demandées {skill.Label}, niveau : vide → Expertise");

        var replayed = await keeper.Submit(draft, "form[action*=Publier]", cancellationToken: Stop);
        replayed.Status.ShouldBe(HttpStatusCode.Conflict);

        var file = Encoding.UTF8.GetBytes($"code;libelle;parent;type\n{skill.Code};{skill.Label};;technique\n{skill.Code}X;Toute neuve;NULLE-PART;technique\n");
        var upload = await keeper.Get("/gestion/administration/referentiels/import", Stop);
        var received = await keeper.Submit(upload, "main form", files: new Dictionary<string, (string, byte[])> { ["Input.File"] = ("competences.csv", file) }, cancellationToken: Stop);
        var sheet = await keeper.Get(received.Location!, Stop);
        sheet.Main.ShouldContain("Le parent « NULLE-PART » n’existe pas");
        sheet.Main.ShouldContain("Séparateur : point-virgule");
    }

    [Fact]
    public async Task says_which_file_makes_no_sense()
    {
        var keeper = await As(Role.HumanResources, await Data.State());
        var upload = await keeper.Get("/gestion/administration/referentiels/import", Stop);

        var refused = await keeper.Submit(upload, "main form", files: new Dictionary<string, (string, byte[])> { ["Input.File"] = ("x.csv", "a;b\n1;2\n"u8.ToArray()) }, cancellationToken: Stop);

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Errors.ShouldContain(e => e.Contains("Les colonnes ne sont pas reconnues"));
    }

    [Fact]
    public async Task offers_samples_that_can_be_imported()
    {
        foreach (var name in new[] { "familles", "metiers", "competences", "exigences", "rome", "esco", "organisations", "remunerations" })
        {
            (await Anyone().Get($"/modeles/{name}.csv", Stop)).Status.ShouldBe(HttpStatusCode.OK, name);
        }
    }

    [Fact]
    public async Task is_in_the_menu_of_those_alone_whose_role_covers_the_State()
    {
        var local = await As(Role.Administrator, await Data.Ministry());
        var whole = await As(Role.Administrator, await Data.State());

        (await local.Get("/gestion", Stop)).Shows("a[href='/gestion/administration/referentiels']").ShouldBeFalse();
        (await local.Get("/gestion", Stop)).Shows("a[href='/gestion/administration/organisations']").ShouldBeTrue();
        (await whole.Get("/gestion", Stop)).Shows("a[href='/gestion/administration/referentiels']").ShouldBeTrue();
    }

    [Fact]
    public async Task takes_pay_references_over_and_marks_invented_ones()
    {
        var job = await Data.JobProfile();
        var keeper = await As(Role.HumanResources, await Data.State());
        var page = await keeper.Get($"/gestion/administration/referentiels/remunerations?q={job.Code}", Stop);
        page.Main.ShouldContain("Aucune référence en vigueur");
        var file = Encoding.UTF8.GetBytes($"code_metier;anciennete_min;anciennete_max;reference;plafond\n{job.Code};0;5;40000;44000\nINCONNU;0;5;1;2\n");

        var done = await keeper.Submit(page, "form[enctype]", new Dictionary<string, string?>
        {
            ["Input.ValidFrom"] = Data.Today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            ["Input.IsFictitious"] = "true",
        }, new Dictionary<string, (string, byte[])> { ["Input.File"] = ("grille.csv", file) }, Stop);

        done.Status.ShouldBe(HttpStatusCode.OK);
        done.Main.ShouldContain("Ligne 3 : Le métier « INCONNU » n’existe pas");
        (await keeper.Get($"/gestion/administration/referentiels/remunerations?q={job.Code}", Stop)).Main.ShouldContain("Valeurs fictives");
    }

    [Fact]
    public async Task shows_pay_to_come_with_its_day_beside_the_pay_in_force()
    {
        var job = await Data.JobProfile();
        var keeper = await As(Role.HumanResources, await Data.State());
        var address = $"/gestion/administration/referentiels/remunerations?q={job.Code}";
        foreach (var (ceiling, day) in new[] { ("44000", "2026-01-01"), ("45000", "2026-10-01"), ("52000", "2027-01-01") })
        {
            var file = Encoding.UTF8.GetBytes($"code_metier;anciennete_min;anciennete_max;reference;plafond\n{job.Code};0;;40000;{ceiling}\n");
            var done = await keeper.Submit(await keeper.Get(address, Stop), "form[enctype]", new Dictionary<string, string?> { ["Input.ValidFrom"] = day },
                new Dictionary<string, (string, byte[])> { ["Input.File"] = ("grille.csv", file) }, Stop);
            done.Main.ShouldContain(day == "2027-01-01" ? "1 métier pris en compte, à compter du 1er janvier 2027" : "1 métier pris en compte.");
        }

        var page = await keeper.Get(address, Stop);

        page.Main.ShouldContain("À compter du 01/01/2027");
        page.Main.ShouldContain("À venir");
        page.Shows("main details summary").ShouldBeTrue("what is past is folded");
    }

    private static Dictionary<string, string?> Requirement(string skill) =>
        new() { ["Input.Skill"] = skill, ["Input.Level"] = "Expertise", ["Input.Necessity"] = "Essential" };
}
