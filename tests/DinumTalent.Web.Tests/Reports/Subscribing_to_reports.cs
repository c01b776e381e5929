using System.Net;
using System.Text.RegularExpressions;
using DinumTalent.Application.Reports;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Reports;
using DinumTalent.Infrastructure.Persistence;
using DinumTalent.TestKit;
using DinumTalent.Web.Infrastructure;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Answer = DinumTalent.TestKit.Answer;

namespace DinumTalent.Web.Tests.Reports;

public sealed class Subscribing_to_reports(WebSite site) : PageTest(site)
{
    private const string Form = "form[action*='handler=Preparer']";

    [Fact]
    public async Task brings_a_mail_with_a_link_to_an_edition_that_keeps_its_figures()
    {
        await using var own = new WebSite();
        var (data, ministry, person) = await Subscriber(own, ReportKind.RecruitmentReview);
        await data.Vacancy(ministry);

        (await Issue(own)).ShouldBe(0, "its day has not come");
        own.Clock.Advance(TimeSpan.FromDays(7));
        await Issue(own);
        await Issue(own);
        await own.DeliverMails(Stop);

        var mail = own.Mails.To(person.Email).ShouldHaveSingleItem();
        mail.Subject.ShouldBe("Bilan des recrutements : votre rapport est prêt");
        mail.Attachments.ShouldBeEmpty();
        mail.Text.ShouldContain("du 30 novembre 2025 au 29 novembre 2026");
        var edition = Link(mail.Text, "/gestion/rapports/editions/");
        var recruiter = await own.As(person);
        var before = await recruiter.Get(edition, Stop);
        before.Status.ShouldBe(HttpStatusCode.OK);
        before.Title.ShouldStartWith("Bilan des recrutements");

        await data.Vacancy(ministry);
        var after = await recruiter.Get(edition, Stop);

        Cells(after).ShouldBe(Cells(before));
        foreach (var format in new[] { "pdf", "csv", "xlsx" }) (await recruiter.Get($"{edition}.{format}", Stop)).Status.ShouldBe(HttpStatusCode.OK);
        (await recruiter.Get(Routes.ReportSubscriptions, Stop)).Text.ShouldContain("par abonnement");
    }

    [Fact]
    public async Task ends_by_the_link_of_the_mail_after_one_more_click()
    {
        await using var own = new WebSite();
        var (_, _, person) = await Subscriber(own, ReportKind.Equality);
        own.Clock.Advance(TimeSpan.FromDays(7));
        await Issue(own);
        await own.DeliverMails(Stop);
        var address = Link(own.Mails.To(person.Email).Single().Text, "/desabonnement/");
        var anybody = own.Anyone();

        (await anybody.Get(address, Stop)).Text.ShouldContain("Égalité dans les recrutements");
        (await Subscriptions(own)).ShouldBe(1, "opening the link ends nothing");
        (await anybody.Submit(await anybody.Get(address, Stop), "main form", cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Redirect);
        (await Subscriptions(own)).ShouldBe(0);
        (await anybody.Get(address, Stop)).Text.ShouldContain("Cet abonnement est arrêté");
    }

    [Fact]
    public async Task ends_for_who_lost_the_role_and_says_so()
    {
        await using var own = new WebSite();
        var (data, _, person) = await Subscriber(own, ReportKind.RecruitmentReview);
        own.Clock.Advance(TimeSpan.FromDays(7));
        await Issue(own);
        await own.DeliverMails(Stop);
        var edition = Link(own.Mails.To(person.Email).Single().Text, "/gestion/rapports/editions/");

        await data.Read(db => db.Set<RoleGrant>().Where(g => g.UserId == person.Id).ExecuteDeleteAsync(Stop));
        await data.Grant(person, Role.Recruiter, await data.Ministry());
        own.Clock.Advance(TimeSpan.FromDays(7));
        await Issue(own);
        await own.DeliverMails(Stop);
        var recruiter = await own.As(person);

        (await recruiter.Get(edition, Stop)).Status.ShouldBe(HttpStatusCode.Forbidden, "the figures are of a ministry out of reach");
        (await recruiter.Get(edition, Stop)).Main.ShouldContain("n’est plus dans votre périmètre");
        var told = own.Mails.To(person.Email)[^1];
        told.Subject.ShouldBe("Bilan des recrutements : rapport impossible");
        told.Text.ShouldContain("Votre abonnement à ce rapport prend fin.");
        (await Subscriptions(own)).ShouldBe(0);
    }

    [Fact]
    public async Task is_refused_twice_for_the_same_and_for_what_is_out_of_reach()
    {
        var ministry = await Data.Ministry();
        var person = await Data.Staff(Role.Recruiter, ministry);
        var recruiter = await As(person);
        await Subscribe(recruiter, ReportKind.SkillInventory, ministry, ReportRhythm.Monthly);

        var twice = await Ask(recruiter, Asked(ReportKind.SkillInventory, ministry, ReportRhythm.Weekly));
        var elsewhere = await Ask(recruiter, Asked(ReportKind.SkillInventory, await Data.Ministry(), ReportRhythm.Weekly));
        var nothing = await Ask(recruiter, new Dictionary<string, string?> { ["Input.Kind"] = "" });

        twice.Status.ShouldBe(HttpStatusCode.Conflict);
        twice.Text.ShouldContain("Vous êtes déjà abonné à ce rapport");
        elsewhere.Status.ShouldBe(HttpStatusCode.NotFound);
        nothing.Status.ShouldBe(HttpStatusCode.BadRequest);
        nothing.Text.ShouldContain("Choisissez un rapport.");
    }

    [Fact]
    public async Task is_ended_and_editions_deleted_on_the_page()
    {
        var ministry = await Data.Ministry();
        var person = await Data.Staff(Role.Recruiter, ministry);
        var recruiter = await As(person);
        await Subscribe(recruiter, ReportKind.SkillGaps, ministry, ReportRhythm.Monthly);
        var page = await recruiter.Get(Routes.ReportSubscriptions, Stop);
        await Data.Save(ReportEdition.Order(new ReportTerms(ReportKind.Equality), person.Id, Data.Now));

        (await recruiter.Submit(page, "form[action*='Arreter']", cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Redirect);
        page = await recruiter.Get(Routes.ReportSubscriptions, Stop);
        (await recruiter.Submit(page, "form[action*='Supprimer']", cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Redirect);

        page = await recruiter.Get(Routes.ReportSubscriptions, Stop);
        page.Main.ShouldContain("Vous n’êtes abonné à aucun rapport");
        page.Main.ShouldContain("Aucun rapport n’a encore été préparé pour vous");
    }

    [Fact]
    public async Task has_every_kind_prepared_from_its_page_with_the_filters_of_the_page()
    {
        await using var own = new WebSite();
        var data = new TestData(own);
        var (ministry, job) = (await data.Ministry(), await data.JobProfile());
        var directorate = await data.Below(ministry);
        await data.Hired(7, directorate, job, 400);
        await data.Hired(9, ministry, job, 30);
        foreach (var place in new[] { directorate, ministry })
        {
            var vacancy = await data.Vacancy(place);
            for (var i = 0; i < 6; i++) await data.Application(vacancy);
        }

        var person = await data.Staff(Role.Recruiter, ministry);
        var recruiter = await own.As(person);
        var of = $"organisation={directorate.Id}";
        (ReportKind Kind, string Address)[] pages =
        [
            (ReportKind.WorkforceDashboard, $"/gestion/rapports/tableau-de-bord?du=2026-01-01&au=2026-06-30&{of}"), (ReportKind.RecruitmentReview, $"/gestion/rapports/bilan-des-recrutements?du=2026-10-01&au=2026-11-23&{of}"),
            (ReportKind.Equality, "/gestion/rapports/egalite"), (ReportKind.SkillInventory, $"/gestion/rapports/inventaire-des-competences?{of}"), (ReportKind.SkillGaps, $"/gestion/rapports/ecarts-de-competences?{of}&metier={job.Id}"),
            (ReportKind.Retention, $"/gestion/fidelisation/courbes?du=2026-01-01&au=2026-06-30&{of}"), (ReportKind.HeadcountForecast, "/gestion/rapports/prevision-d-effectifs"),
        ];
        pages.Select(p => p.Kind).ShouldBe(Enum.GetValues<ReportKind>());
        await own.DeliverMails(Stop);

        foreach (var (kind, address) in pages)
        {
            var shown = await recruiter.Get(address, Stop);
            if (kind is ReportKind.HeadcountForecast)
            {
                shown.Shows(Form).ShouldBeFalse("there is none yet");
                continue;
            }

            var ordered = await recruiter.Submit(shown, Form, cancellationToken: Stop);
            (await recruiter.Submit(shown, Form, cancellationToken: Stop)).Location.ShouldBe(ordered.Location, "asked for twice, it is prepared once");
            (await recruiter.Get(ordered.Location!, Stop)).Text.ShouldContain("Vous avez déjà demandé ce rapport");
            (await recruiter.Get(ordered.Location!, Stop)).Text.ShouldContain("en préparation");
            await own.DeliverMails(Stop);

            var edition = await recruiter.Get(ordered.Location!, Stop);
            Facts(edition).ShouldBe(Facts(shown), kind.ToString());
            Cells(edition).ShouldBe(Cells(shown), kind.ToString());
            (await recruiter.Submit(shown, Form, cancellationToken: Stop)).Location.ShouldBe(ordered.Location, "just prepared, it is not prepared again");
            (await recruiter.Get(ordered.Location!, Stop)).Text.ShouldContain("il y a moins de 10 minutes : le voici");
            own.Mails.To(person.Email)[^1].Subject.ShouldBe($"{kind.Label()} : votre rapport est prêt");
        }

        own.Clock.Advance(ReportEdition.Freshness);
        await recruiter.Submit(await recruiter.Get(pages[0].Address, Stop), Form, cancellationToken: Stop);
        (await data.Read(db => db.Set<ReportEdition>().CountAsync(e => e.Kind == ReportKind.WorkforceDashboard, Stop))).ShouldBe(2, "some minutes later the figures may be others");
        Cells(await recruiter.Get(pages[0].Address, Stop)).ShouldNotBe(Cells(await recruiter.Get("/gestion/rapports/tableau-de-bord", Stop)), "the filters do something");
    }

    [Fact]
    public async Task tells_of_what_does_not_come_and_lets_other_reports_pass()
    {
        await using var own = new WebSite();
        var (data, _, person) = await Subscriber(own, ReportKind.RecruitmentReview);
        own.Clock.Advance(TimeSpan.FromDays(7));
        await Issue(own);
        (await Issue(own)).ShouldBe(0, "it came already");
        await data.Read(db => db.Set<OutboxRow>().Where(o => o.Effect == "PrepareReport").ExecuteDeleteAsync(Stop));

        own.Clock.Advance(ReportEdition.Patience);
        (await own.AsSystem(services => Send(services, new GiveUpLateReports()))).ShouldBe(1);
        await own.DeliverMails(Stop);

        var told = own.Mails.To(person.Email).ShouldHaveSingleItem();
        told.Text.ShouldContain("La préparation n’a pas abouti.");
        told.Text.ShouldNotContain("prend fin");
        (await Subscriptions(own)).ShouldBe(1);
    }

    [Fact]
    public async Task passes_over_accounts_that_cannot_sign_in_and_ends_nothing()
    {
        await using var own = new WebSite();
        var (data, _, person) = await Subscriber(own, ReportKind.RecruitmentReview);
        await data.Read(db => db.Users.Where(u => u.Id == person.Id.Value).ExecuteUpdateAsync(u => u.SetProperty(a => a.DisabledAt, data.Now), Stop));

        own.Clock.Advance(TimeSpan.FromDays(7));

        (await Issue(own)).ShouldBe(0);
        (await data.Read(db => db.Set<ReportSubscription>().Select(s => s.NextOn).SingleAsync(Stop))).ShouldBe(data.Today.AddDays(7));
    }

    [Fact]
    public async Task keeps_editions_thirteen_months_and_nothing_of_accounts_that_are_gone()
    {
        await using var own = new WebSite();
        var data = new TestData(own);
        var (staying, gone) = (await data.Staff(Role.Recruiter, await data.Ministry()), UserId.New());
        await data.Save(
            ReportEdition.Order(new ReportTerms(ReportKind.Equality), staying.Id, data.Now.AddMonths(-14)), ReportEdition.Order(new ReportTerms(ReportKind.Equality), staying.Id, data.Now),
            ReportEdition.Order(new ReportTerms(ReportKind.Equality), gone, data.Now),
            ReportSubscription.To(ReportKind.Equality, null, ReportRhythm.Weekly, ReportSpan.Elapsed, gone, data.Today, data.Now));

        await own.AsSystem(services => Send(services, new PurgeReportEditions()));

        (await data.Read(db => db.Set<ReportEdition>().Select(e => new { e.UserId, e.OrderedAt }).ToListAsync(Stop))).ShouldBe([new { UserId = staying.Id, OrderedAt = data.Now }]);
        (await Subscriptions(own)).ShouldBe(0);
    }

    /// <summary>A recruiter who has subscribed to a weekly report on the own ministry.</summary>
    private static async Task<(TestData Data, Organisation Ministry, Person Person)> Subscriber(WebSite own, ReportKind kind)
    {
        var data = new TestData(own);
        var ministry = await data.Ministry();
        var person = await data.Staff(Role.Recruiter, ministry);
        await Subscribe(await own.As(person), kind, ministry, ReportRhythm.Weekly);
        return (data, ministry, person);
    }

    private static Dictionary<string, string?> Asked(ReportKind kind, Organisation ministry, ReportRhythm rhythm) => new()
    {
        ["Input.Kind"] = kind.ToString(), ["Input.Organisation"] = ministry.Id.ToString(), ["Input.Rhythm"] = rhythm.ToString(), ["Input.Span"] = nameof(ReportSpan.TwelveMonths),
    };

    private static async Task Subscribe(Visitor visitor, ReportKind kind, Organisation ministry, ReportRhythm rhythm) =>
        (await Ask(visitor, Asked(kind, ministry, rhythm))).Status.ShouldBe(HttpStatusCode.Redirect);

    private static async Task<Answer> Ask(Visitor visitor, Dictionary<string, string?> asked) =>
        await visitor.Submit(await visitor.Get(Routes.ReportSubscriptions, Stop), "form.dt-form", asked, cancellationToken: Stop);

    private static async Task<int> Send(IServiceProvider services, IRequest<Result<int>> command)
    {
        var result = await services.GetRequiredService<IMediator>().Send(command, Stop);
        return result.Value;
    }

    private static Task<int> Issue(WebSite own) => own.AsSystem(services => Send(services, new IssueDueReports()));

    private static Task<int> Subscriptions(WebSite own) => new TestData(own).Read(db => db.Set<ReportSubscription>().CountAsync(Stop));

    private static string Link(string text, string path) => Regex.Match(text, $"https://localhost({path}[^\\s]+)").Groups[1].Value;

    /// <summary>Scope, period and filters; not the hour.</summary>
    private static List<string> Facts(Answer page) => [.. page.Document.QuerySelectorAll("h1, .dt-facts li").Select(c => c.TextContent.Trim()).Where(t => !t.StartsWith("Extraction", StringComparison.Ordinal))];

    private static List<string> Cells(Answer page) => [.. page.Document.QuerySelectorAll("main td, main th, .dt-figure__value").Select(c => c.TextContent.Trim())];
}
