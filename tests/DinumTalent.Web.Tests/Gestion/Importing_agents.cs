using System.Net;
using System.Text;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Web.Tests.Gestion;

/// <summary>From the file to the result, without scripts.</summary>
public sealed class Importing_agents(WebSite site) : PageTest(site)
{
    [Fact]
    public async Task A_file_is_received_mapped_tried_and_imported()
    {
        var ministry = await Data.Ministry();
        var recruiter = await As(Role.Recruiter, ministry);
        var text = "N° agent,Nom,Prénom,Cat.,Statut,Entrée,Sexe\n1,Lefèvre,Élodie,A,Titulaire,01/09/2019,F\n2,Petit,,A,Titulaire,01/09/2019,H\n";

        var form = await recruiter.Get("/gestion/agents/import/nouveau", Stop);
        var received = await recruiter.Submit(form, "main form", new Dictionary<string, string?> { ["Input.OrganisationId"] = ministry.Id.ToString() },
            new Dictionary<string, (string, byte[])> { ["Input.File"] = ("Agents du 24.csv", Encoding.Latin1.GetBytes(text)) }, Stop);
        received.Status.ShouldBe(HttpStatusCode.Redirect, received.Main);

        var columns = await recruiter.Get(received.Location!, Stop);
        columns.Main.ShouldContain("Lefèvre");
        columns.Main.ShouldContain("Import de Agents du 24.csv");
        columns.Main.ShouldContain("2 colonnes ne sont pas importées : « Entrée », « Sexe ».");
        columns.Main.ShouldContain("Votre rôle ne permet pas d’importer : « Sexe »");
        Chosen(columns, "#Input_Separator").ShouldBe(",");
        Chosen(columns, "#Input_Encoding").ShouldBe(nameof(FileEncoding.Windows1252));
        Chosen(columns, "#Input_Columns_0_").ShouldBe(nameof(AgentColumn.RegistrationNumber));
        Chosen(columns, "#Input_Columns_5_").ShouldBeEmpty();

        var refused = await recruiter.Submit(columns, "form[action$=Colonnes]", cancellationToken: Stop);
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Errors.ShouldContain(e => e.Contains("« Début de contrat »", StringComparison.Ordinal));
        Chosen(refused, "#Input_Columns_0_").ShouldBe(nameof(AgentColumn.RegistrationNumber));

        var trying = await recruiter.Submit(refused, "form[action$=Colonnes]", new Dictionary<string, string?> { ["Input.Columns[5]"] = nameof(AgentColumn.StartsOn) }, cancellationToken: Stop);
        trying.Status.ShouldBe(HttpStatusCode.Redirect, trying.Main);
        var waiting = await recruiter.Get(trying.Location!, Stop);
        waiting.Shows("progress").ShouldBeTrue();
        waiting.Shows("[data-dt-refresh] [data-dt-refreshed]").ShouldBeTrue();

        await Site.WorkOnImports();
        var tried = await recruiter.Get(trying.Location!, Stop);
        Figures(tried).ShouldBe(["1 À créer", "0 À modifier", "0 Inchangés", "1 Lignes refusées", "0 À vérifier"]);
        tried.Main.ShouldContain("Cette case est obligatoire.");
        (await Agents(ministry)).ShouldBe(0);

        var running = await recruiter.Submit(tried, "button[formaction$=Importer]", cancellationToken: Stop);
        await Site.WorkOnImports();
        var done = await recruiter.Get(running.Location!, Stop);
        Figures(done)[0].ShouldBe("1 Créés");
        (await Agents(ministry)).ShouldBe(1);

        var file = await recruiter.Get(running.Location + "/refus.csv", Stop);
        file.Headers["Content-Disposition"].ShouldContain("attachment");
        Encoding.UTF8.GetString(file.Bytes).ShouldBe("\uFEFFLigne;Suite;Colonne;Valeur;Motif\r\n3;refusée;Prénom;;Cette case est obligatoire.\r\n");
        (await recruiter.Get("/gestion/agents/import", Stop)).Main.ShouldContain("Terminé");
    }

    [Fact]
    public async Task The_separator_and_the_encoding_can_be_corrected()
    {
        var ministry = await Data.Ministry();
        var recruiter = await As(Role.Recruiter, ministry);
        var id = await Site.ReceiveAgents(ministry, "Matricule;Nom,Prénom\n1;Petit,Alix\n");

        var page = await recruiter.Get($"/gestion/agents/import/{id}", Stop);
        var read = await recruiter.Submit(page, "form[action$=Lecture]", new Dictionary<string, string?> { ["Input.Separator"] = ",", ["Input.Encoding"] = nameof(FileEncoding.Windows1252) }, cancellationToken: Stop);
        var again = await recruiter.Get(read.Location!, Stop);

        Chosen(again, "#Input_Separator").ShouldBe(",");
        Chosen(again, "#Input_Encoding").ShouldBe(nameof(FileEncoding.Windows1252));
        again.Document.QuerySelectorAll("select[name^='Input.Columns']").Length.ShouldBe(2);
    }

    [Theory]
    [InlineData("PK\u0003\u0004 un classeur", "n’est pas un texte CSV")]
    [InlineData("", "vide")]
    [InlineData("une seule colonne\n1\n", "en-tête")]
    public async Task A_file_that_is_no_table_is_refused_beside_its_field(string content, string reason)
    {
        var ministry = await Data.Ministry();
        var recruiter = await As(Role.Recruiter, ministry);

        var form = await recruiter.Get("/gestion/agents/import/nouveau", Stop);
        var answer = await recruiter.Submit(form, "main form", new Dictionary<string, string?> { ["Input.OrganisationId"] = ministry.Id.ToString() },
            new Dictionary<string, (string, byte[])> { ["Input.File"] = ("agents.csv", Encoding.UTF8.GetBytes(content)) }, Stop);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Errors.ShouldContain(e => e.Contains(reason, StringComparison.Ordinal), answer.Main);
    }

    [Fact]
    public async Task The_file_to_fill_in_passes_as_it_is()
    {
        var ministry = await Data.Ministry();
        var hr = await As(Role.HumanResources, ministry);

        var template = await hr.Get("/gestion/agents/import/modele.csv", Stop);
        template.Headers["Content-Type"].ShouldStartWith("text/csv");
        var id = await Site.ReceiveAgents(ministry, template.Bytes);

        (await Site.TryAgents(id)).Counts!.ShouldSatisfyAllConditions(c => c.Created.ShouldBe(2), c => c.Refused.ShouldBe(0), c => c.Warnings.ShouldBe(0));
    }

    [Fact]
    public async Task What_is_under_way_can_be_stopped()
    {
        var ministry = await Data.Ministry();
        var recruiter = await As(Role.Recruiter, ministry);
        var id = await Site.ReceiveAgents(ministry, "Matricule;Nom;Prénom;Catégorie;Statut;Début\n1;Petit;Alix;A;Titulaire;01/09/2019\n");
        var page = await recruiter.Get($"/gestion/agents/import/{id}", Stop);
        await recruiter.Submit(page, "form[action$=Colonnes]", cancellationToken: Stop);

        var waiting = await recruiter.Get($"/gestion/agents/import/{id}", Stop);
        var stopped = await recruiter.Submit(waiting, "form[action$=Annuler]", cancellationToken: Stop);
        await Site.WorkOnImports(id);

        (await recruiter.Get(stopped.Location!, Stop)).Main.ShouldContain("Import annulé");
        (await Agents(ministry)).ShouldBe(0);
    }

    private static string Chosen(Answer page, string selector) =>
        page.Document.QuerySelector($"{selector} option[selected]")?.GetAttribute("value") ?? "";

    private static List<string> Figures(Answer page) => [.. page.Document.QuerySelectorAll(".dt-figure").Select(f =>
        $"{f.QuerySelector(".dt-figure__value")!.TextContent.Trim()} {f.QuerySelector(".dt-figure__label")!.TextContent.Trim()}")];

    private Task<int> Agents(Organisation place) => Data.Read(db => db.Set<Agent>().CountAsync(a => a.OrganisationId == place.Id));
}
