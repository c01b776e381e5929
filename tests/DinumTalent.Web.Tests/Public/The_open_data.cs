using System.Net;
using System.Text;
using System.Text.Json;
using DinumTalent.Domain.Organisations;
using DinumTalent.TestKit;

namespace DinumTalent.Web.Tests.Public;

public sealed class The_open_data(WebSite site) : PageTest(site)
{
    [Fact]
    public async Task Are_published_once_by_a_decision_and_read_by_everybody()
    {
        await Data.Serving(await Data.Ministry());
        var hr = await As(Role.HumanResources, await Data.State());
        var desk = await hr.Get("/gestion/rapports/donnees-ouvertes", Stop);
        desk.Status.ShouldBe(HttpStatusCode.OK);

        (await hr.Submit(desk, "main form[method=post]", cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Redirect);
        (await hr.Submit(desk, "main form[method=post]", cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Conflict);

        var everybody = Anyone();
        var file = Encoding.UTF8.GetString((await everybody.Get("/donnees/filiere.csv", Stop)).Bytes).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(';')).ToList();
        file[0].ShouldBe(["trimestre", "metier_code", "metier", "ministere", "statut", "effectif", "masque"]);
        file.Skip(1).ShouldAllBe(line => line.Length == 7 && (line[6] == "true" ? line[5].Length == 0 : line[5] == "0" || int.Parse(line[5], System.Globalization.CultureInfo.InvariantCulture) >= 5), "no group below the threshold is shown");
        using var schema = JsonDocument.Parse((await everybody.Get("/donnees/filiere.schema.json", Stop)).Bytes);
        schema.RootElement.GetProperty("fields").EnumerateArray().Select(f => f.GetProperty("name").GetString()).ShouldBe(file[0]);
        (await everybody.Get("/donnees", Stop)).Main.ShouldContain(file[1][0]);
    }

    [Fact]
    public async Task Are_no_business_of_a_single_ministry() =>
        (await (await As(Role.Recruiter, await Data.Ministry())).Get("/gestion/rapports/donnees-ouvertes", Stop)).Status.ShouldBe(HttpStatusCode.Forbidden);
}
