using System.Net;
using System.Text;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Recruitment;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Web.Tests.Public;

public sealed class SuiviTests(WebSite site) : PageTest(site)
{
    [Fact]
    public async Task The_link_of_the_mail_confirms_the_address_and_shows_the_application()
    {
        var application = await Data.Application(await Data.Vacancy(await Data.Ministry()), a => a.Unconfirmed());

        var page = await Anyone().Get(Link(application), Stop);
        var again = await Anyone().Get(Link(application), Stop);

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Main.ShouldContain("Votre adresse électronique est confirmée");
        again.Main.ShouldNotContain("Votre adresse électronique est confirmée");
        page.Main.ShouldContain(application.FamilyName);
        page.Headers["Cache-Control"].ShouldContain("no-store");
        page.Shows("meta[name=robots][content=noindex]").ShouldBeTrue();
        (await Data.Reload(application)).AddressConfirmedAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_link_that_was_made_up_is_not_found()
    {
        var application = await Data.Application(await Data.Vacancy(await Data.Ministry()));

        foreach (var token in new[] { "abc", application.Id.ToString(), Link(application)["/suivi/".Length..][..^2] })
        {
            foreach (var page in new[] { "", "/cv", "/retrait" })
            {
                (await Anyone().Get($"/suivi/{token}{page}", Stop)).Status.ShouldBe(HttpStatusCode.NotFound);
            }
        }
    }

    [Fact]
    public async Task Withdrawing_asks_first_then_says_it_is_done()
    {
        var application = await Data.Application(await Data.Vacancy(await Data.Ministry()));
        var visitor = Anyone();

        var question = await visitor.Get(Link(application) + "/retrait", Stop);
        (await Data.Reload(application)).Status.ShouldBe(ApplicationStatus.InProgress);
        var done = await visitor.Submit(question, "main form", cancellationToken: Stop);
        var page = await visitor.Get(done.Location!, Stop);

        page.Main.ShouldContain("Votre candidature est retirée");
        page.Main.ShouldContain("Retirée");
        page.Shows("a[href$='/retrait']").ShouldBeFalse();
        (await Data.Reload(application)).Status.ShouldBe(ApplicationStatus.Withdrawn);
    }

    [Fact]
    public async Task The_cv_comes_as_a_file_to_keep()
    {
        var content = Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\ntrailer\n<</Size 3/Root 1 0 R>>\n%%EOF\n");
        var file = await Site.AsSystem(async services => (await services.GetRequiredService<IUploads>().ReceiveCv(new MemoryStream(content), "mon cv.pdf", Stop)).Value);
        var vacancy = await Data.Vacancy(await Data.Ministry());
        var person = await Data.Account();
        var application = await Data.Application(vacancy, a => a.From(person));
        await Data.Read(async db => await db.Set<JobApplication>().Where(a => a.Id == application.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.Cv.FileId, file.Id).SetProperty(a => a.Cv.Name, file.Name), Stop));

        foreach (var cv in new[] { await Anyone().Get(Link(application) + "/cv", Stop), await (await As(person)).Get($"/candidat/candidatures/{application.Id}/cv", Stop) })
        {
            cv.Status.ShouldBe(HttpStatusCode.OK);
            cv.Bytes.ShouldBe(content);
            cv.Headers["Content-Disposition"].ShouldStartWith("attachment");
            cv.Headers["X-Content-Type-Options"].ShouldBe("nosniff");
        }
    }

    [Fact]
    public async Task The_candidate_space_shows_the_own_applications_alone()
    {
        var vacancy = await Data.Vacancy(await Data.Ministry());
        var person = await Data.Account();
        var own = await Data.Application(vacancy, a => a.From(person));
        var other = await Data.Account();
        var foreign = await Data.Application(vacancy, a => a.From(other));
        var visitor = await As(person);

        (await visitor.Get("/candidat", Stop)).Document.QuerySelectorAll(".fr-card").Length.ShouldBe(1);
        (await visitor.Get($"/candidat/candidatures/{own.Id}", Stop)).Main.ShouldContain(vacancy.Title);
        foreach (var page in new[] { "", "/cv", "/retrait" })
        {
            (await visitor.Get($"/candidat/candidatures/{foreign.Id}{page}", Stop)).Status.ShouldBe(HttpStatusCode.NotFound);
        }

        (await visitor.Get("/candidat/candidatures/pas-un-identifiant", Stop)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_candidate_space_asks_to_sign_in()
    {
        (await Anyone().Get("/candidat", Stop)).Location!.ShouldStartWith("/connexion");
    }

    [Fact]
    public async Task The_own_data_come_as_a_file()
    {
        var person = await Data.Account();
        var application = await Data.Application(await Data.Vacancy(await Data.Ministry()), a => a.From(person));

        var file = await (await As(person)).Get("/candidat/donnees/fichier", Stop);

        file.Headers["Content-Disposition"].ShouldStartWith("attachment");
        file.Text.ShouldContain(application.FamilyName);
    }

    [Fact]
    public async Task Somebody_withdraws_the_own_application_from_the_space()
    {
        var person = await Data.Account();
        var application = await Data.Application(await Data.Vacancy(await Data.Ministry()), a => a.From(person));
        var visitor = await As(person);

        var done = await visitor.Submit(await visitor.Get($"/candidat/candidatures/{application.Id}/retrait", Stop), "main form", cancellationToken: Stop);

        done.Location.ShouldBe($"/candidat/candidatures/{application.Id}");
        (await Data.Reload(application)).Status.ShouldBe(ApplicationStatus.Withdrawn);
    }

    private string Link(JobApplication application) =>
        "/suivi/" + Site.Services.GetRequiredService<IMailLinks>().Token(MailLinkPurpose.FollowApplication, application.Id.Value);
}
