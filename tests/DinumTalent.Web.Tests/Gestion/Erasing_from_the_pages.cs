using System.Net;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Infrastructure.Outbox;
using DinumTalent.Infrastructure.Persistence;
using DinumTalent.TestKit;
using DinumTalent.Web.Pages.Gestion.Administration;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Web.Tests.Gestion;

/// <summary>Erasing people, and deciding on what could not be sent, through the pages.</summary>
public sealed class Erasing_from_the_pages(WebSite site) : PageTest(site)
{
    [Fact]
    public async Task A_candidate_asks_twice_and_is_signed_out_with_everything_erased()
    {
        var person = await Data.Account();
        var application = await Data.Application(await Data.Vacancy(await Data.Ministry()), a => a.From(person));
        var visitor = await Site.As(person);
        (await visitor.Get("/candidat/donnees", Stop)).Shows("main a[href='/candidat/donnees/effacement']").ShouldBeTrue();

        var page = await visitor.Get("/candidat/donnees/effacement", Stop);
        page.Main.ShouldContain("votre candidature, avec CV");
        var unsure = await visitor.Submit(page, "main form", cancellationToken: Stop);
        (unsure.Status, unsure.Errors).ShouldSatisfyAllConditions(u => u.Status.ShouldBe(HttpStatusCode.BadRequest), u => u.Errors.ShouldContain("Cochez la case pour confirmer l’effacement."));
        (await Data.Reload(application)).IsErased.ShouldBeFalse();

        var done = await visitor.Submit(unsure, "main form", new Dictionary<string, string?> { ["Confirmed"] = "true" }, cancellationToken: Stop);

        done.Location.ShouldBe("/", done.Main);
        (await Data.Reload(application)).ShouldSatisfyAllConditions(a => a.IsErased.ShouldBeTrue(), a => a.Status.ShouldBe(ApplicationStatus.Withdrawn));
        (await visitor.Get("/candidat", Stop)).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task An_administrator_erases_by_address_and_is_told_how_much()
    {
        var ministry = await Data.Ministry();
        var application = await Data.Application(await Data.Vacancy(ministry));
        var administrator = await As(Role.Administrator, ministry);

        var page = await administrator.Get("/gestion/administration/effacement", Stop);
        var done = await administrator.Submit(page, "main form", new Dictionary<string, string?> { ["Email"] = application.Email, ["Confirmed"] = "true" }, cancellationToken: Stop);

        (await administrator.Visit(done.Location!, Stop)).Main.ShouldContain("1 candidature est effacée.");
        var sheet = await (await As(Role.Recruiter, ministry)).Get($"/gestion/candidatures/{application.Id}", Stop);
        sheet.Main.ShouldContain("Candidature effacée");
        sheet.Main.ShouldNotContain(application.FamilyName);
    }

    [Fact]
    public async Task What_could_not_be_sent_is_tried_again_or_set_aside_with_a_reason()
    {
        var (again, aside) = (await GivenUp(), await GivenUp());
        var administrator = await As(Role.Administrator, await Data.State());

        var page = await administrator.Get($"/gestion/administration/courriels?envoi={aside}", Stop);
        page.Main.ShouldContain("550 5.1.1");
        var unsaid = await administrator.Submit(page, "main form.dt-form", cancellationToken: Stop);
        unsaid.Status.ShouldBe(HttpStatusCode.BadRequest);
        await administrator.Submit(page, "main form.dt-form", new Dictionary<string, string?> { ["Reason"] = "Prévenu par téléphone" }, cancellationToken: Stop);
        await administrator.Submit(page, "main table form", new Dictionary<string, string?> { ["envoi"] = again.ToString() }, cancellationToken: Stop);

        (await Row(aside)).SetAsideAt.ShouldNotBeNull();
        (await Row(again)).ShouldSatisfyAllConditions(r => r.GivenUpAt.ShouldBeNull(), r => r.NextAttemptAt.ShouldNotBe(OutboxDispatcher.Never));
    }

    [Fact]
    public void Every_effect_has_words_of_its_own() =>
        Site.Services.GetRequiredService<EffectCatalog>().All.Select(e => e.Name).Where(name => DeadLetterWords.Find(name) is null).ShouldBeEmpty();

    private async Task<Guid> GivenUp()
    {
        var row = new OutboxRow
        {
            Id = Guid.CreateVersion7(), At = Data.Now.AddHours(-2), Event = "Nothing", Effect = "DinumTalent.Application.Recruitment.Effects.TellRefusal", Payload = "{}",
            Attempts = 1, NextAttemptAt = OutboxDispatcher.Never, GivenUpAt = Data.Now.AddHours(1), LastError = "Refusé pour de bon: 550 5.1.1",
        };
        await Data.Read(async db =>
        {
            ((DbContext)db).Add(row);
            return await db.SaveChangesAsync(Stop);
        });
        return row.Id;
    }

    private Task<OutboxRow> Row(Guid id) => Data.Read(db => db.Set<OutboxRow>().AsNoTracking().SingleAsync(r => r.Id == id, Stop));
}
