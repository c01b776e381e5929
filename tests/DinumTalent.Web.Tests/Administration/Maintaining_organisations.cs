using System.Net;
using System.Text;
using DinumTalent.Domain.Organisations;
using DinumTalent.TestKit;

namespace DinumTalent.Web.Tests.Administration;

public sealed class Maintaining_organisations(WebSite site) : PageTest(site)
{
    [Fact]
    public async Task creates_moves_and_closes_an_administration()
    {
        var ministry = await Data.Ministry();
        var directorate = await Data.Below(ministry);
        var admin = await As(Role.Administrator, ministry);
        var form = await admin.Get($"/gestion/administration/organisations/nouvelle?sous={ministry.Id}", Stop);
        var code = TestData.Unique("SRV");

        var wrong = await admin.Submit(form, "main form", Facts(code, "12345678901234"), cancellationToken: Stop);
        wrong.Status.ShouldBe(HttpStatusCode.BadRequest);
        wrong.Errors.ShouldContain(e => e.Contains("SIRET valide"));
        var made = await admin.Submit(form, "main form", Facts(code, "13002526500013"), cancellationToken: Stop);
        var page = await admin.Get(made.Location!, Stop);
        page.Main.ShouldContain("13002526500013");

        (await admin.Submit(page, "form[action*=Deplacer]", new Dictionary<string, string?> { ["Input.ParentId"] = directorate.Id.ToString() }, cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Redirect);
        (await admin.Get($"/gestion/administration/organisations?sous={directorate.Id}", Stop)).Main.ShouldContain(code);

        page = await admin.Get(made.Location!, Stop);
        (await admin.Submit(page, "form[action*=Fermer]", cancellationToken: Stop)).Errors.ShouldContain(e => e.Contains("motif"));
        (await admin.Submit(page, "form[action*=Fermer]", new Dictionary<string, string?> { ["Input.Reason"] = "Fusion" }, cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Redirect);
        (await admin.Get($"/gestion/administration/organisations?q={code}", Stop)).Main.ShouldContain("Aucune administration");
        (await admin.Get($"/gestion/administration/organisations?q={code}&fermees=true", Stop)).Main.ShouldContain("Fermée le");
    }

    [Fact]
    public async Task shows_what_an_import_will_change_and_then_does_it()
    {
        var ministry = await Data.Ministry();
        var admin = await As(Role.Administrator, ministry);
        var code = TestData.Unique("IMP");
        var file = Encoding.UTF8.GetBytes($"code;nom;sigle;type;code_parent;siret;ville\n{code};Direction importée;;direction;{ministry.Code};;Lyon\nX;Ailleurs;;service;ETAT;;\n");
        var form = await admin.Get("/gestion/administration/organisations/import", Stop);

        var preview = await admin.Submit(form, "form[enctype]", files: new Dictionary<string, (string, byte[])> { ["Input.File"] = ("arbre.csv", file) }, cancellationToken: Stop);
        preview.Main.ShouldContain("« Direction importée », nouvelle");
        preview.Main.ShouldContain("L’administration « ETAT » n’est pas dans votre périmètre.");
        (await admin.Get($"/gestion/administration/organisations?q={code}", Stop)).Main.ShouldContain("Aucune administration");

        (await admin.Submit(preview, "form[action*=Confirmer]", cancellationToken: Stop)).Location.ShouldBe("/gestion/administration/organisations");
        (await admin.Get($"/gestion/administration/organisations?q={code}", Stop)).Main.ShouldContain("Direction importée");
    }

    [Fact]
    public async Task shows_nothing_of_another_ministry()
    {
        var other = await Data.Ministry();
        var admin = await As(Role.Administrator, await Data.Ministry());

        (await admin.Get($"/gestion/administration/organisations/{other.Id}", Stop)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await admin.Get($"/gestion/administration/organisations?sous={other.Id}", Stop)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await admin.Get($"/gestion/administration/organisations?q={Uri.EscapeDataString(other.Name)}", Stop)).Main.ShouldContain("Aucune administration ne répond");
    }

    private static Dictionary<string, string?> Facts(string code, string siret) =>
        new() { ["Input.Kind"] = "Service", ["Input.Code"] = code, ["Input.Name"] = $"Service {code}", ["Input.Siret"] = siret };
}
