using System.Net;
using DinumTalent.Application.Organisations;
using DinumTalent.Domain.Organisations;
using DinumTalent.TestKit;

namespace DinumTalent.Web.Tests.Accounts;

public sealed class The_audit_trail(WebSite site) : AccountTest(site)
{
    private const string Address = "/gestion/administration/journal";

    [Fact]
    public async Task shows_what_was_changed_by_whom_and_why_within_the_own_scope()
    {
        var (own, other) = (await Data.Ministry(), await Data.Ministry());
        var (admin, person) = (await Data.Staff(Role.Administrator, own), await Data.Staff(Role.Recruiter, own));
        await Site.Send(admin, new SetAccountEnabled(person.Id, Enabled: false, "Fin de mission"), Stop);

        var mine = await (await As(Role.Auditor, own)).Get($"{Address}?objet=Account&du=2026-01-01&au=2030-01-01", Stop);
        var theirs = await (await As(Role.Auditor, other)).Get(Address, Stop);

        mine.Main.ShouldContain("Fin de mission");
        mine.Main.ShouldContain("Compte actif : oui → non");
        theirs.Main.ShouldNotContain("Fin de mission");
    }

    [Fact]
    public async Task hides_what_stands_in_an_application_from_who_may_not_read_applications()
    {
        var ministry = await Data.Ministry();
        var application = await Data.Application(await Data.Vacancy(ministry));
        var (administrator, auditor) = (await As(Role.Administrator, ministry), await As(Role.Auditor, ministry));
        var address = $"{Address}?objet=JobApplication&id={application.Id}";

        (await administrator.Get(address, Stop)).Main.ShouldContain("Réservées à qui peut lire cet objet");
        (await administrator.Get(address, Stop)).Text.ShouldNotContain(application.Email);
        (await auditor.Get(address, Stop)).Text.ShouldContain(application.Email);
    }

    [Fact]
    public async Task is_closed_to_who_may_not_read_it() =>
        (await (await As(Role.Recruiter, await Data.Ministry())).Get(Address, Stop)).Status.ShouldBe(HttpStatusCode.Forbidden);

    [Fact]
    public async Task refuses_dates_that_are_the_wrong_way_round()
    {
        var answer = await (await As(Role.Auditor, await Data.Ministry())).Get($"{Address}?du=2026-02-01&au=2026-01-01", Stop);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Errors.ShouldContain(e => e.Contains("précède"));
    }
}
