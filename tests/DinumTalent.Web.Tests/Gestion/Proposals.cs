using System.Net;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.TestKit;
using DinumTalent.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Web.Tests.Gestion;

/// <summary>A proposal and an arrival by HTTP: the way through, the other ministry, the errors.</summary>
public sealed class Proposals(WebSite site) : PageTest(site)
{
    [Fact]
    public async Task Prepared_approved_sent_answered_hired_and_followed_to_the_first_day()
    {
        var ministry = await Data.Ministry();
        var (recruiter, second) = (await As(Role.Recruiter, ministry), await As(Role.Recruiter, ministry));
        var (_, application, _) = await Data.Accepted(ministry);
        var page = Routes.Offer(application.Id);

        (await recruiter.Get(Routes.Application(application.Id), Stop)).Shows($"a[href='{page}']").ShouldBeTrue();
        var form = await recruiter.Get(Routes.WriteOffer(application.Id), Stop);
        var prepared = await recruiter.Submit(form, "form.dt-form", Terms(), cancellationToken: Stop);
        prepared.Location.ShouldBe(page);

        var draft = await recruiter.Get(page, Stop);
        draft.Main.ShouldContain("Rémunération brute annuelle");
        (await recruiter.Get(Routes.OfferLetter(application.Id), Stop)).Main.ShouldContain("vous propose de vous recruter");
        (await recruiter.Get(Routes.OfferLetter(application.Id, "pdf"), Stop)).Headers["Content-Type"].ShouldBe("application/pdf");
        await recruiter.Submit(draft, "form[action*=Soumettre]", cancellationToken: Stop);
        (await recruiter.Get(page, Stop)).Shows("form[action*=Approuver]").ShouldBeFalse();
        await second.Submit(await second.Get(page, Stop), "form[action*=Approuver]", cancellationToken: Stop);
        await recruiter.Submit(await recruiter.Get(page, Stop), "form[action*=Envoyer]", cancellationToken: Stop);
        await Site.DeliverMails(Stop);

        var candidate = Anyone();
        var link = Token(application);
        (await candidate.Get(Routes.FollowUp(link), Stop)).Main.ShouldContain("Une proposition attend votre réponse");
        var offered = await candidate.Get(Routes.FollowedOffer(link), Stop);
        var offer = await Made(application);
        (await candidate.Get(Routes.FollowedOfferLetter(link, offer.Id), Stop)).Headers["Content-Type"].ShouldBe("application/pdf");
        var answered = await candidate.Submit(offered, "form[action*=Accepter]", cancellationToken: Stop);
        answered.Location.ShouldBe(Routes.FollowedOffer(link));
        (await candidate.Get(Routes.FollowedOffer(link), Stop)).Main.ShouldContain("Vous avez accepté cette proposition");

        var hired = await recruiter.Submit(await recruiter.Get(page, Stop), $"form[action='{Routes.HireApplicant(application.Id)}']", cancellationToken: Stop);
        hired.Location.ShouldBe(Routes.Application(application.Id));
        var followed = await recruiter.Get(page, Stop);
        var arrival = followed.Document.QuerySelector("a[href^='/gestion/arrivees/']")!.GetAttribute("href")!;
        var list = await recruiter.Get(arrival, Stop);
        await recruiter.Submit(list, "form[action*=Cocher]", cancellationToken: Stop);
        (await recruiter.Get(arrival, Stop)).Main.ShouldContain("1 tâche faite sur 11");
        (await candidate.Get(Routes.FollowedArrival(link), Stop)).Main.ShouldContain("Envoyer les pièces demandées");
    }

    [Fact]
    public async Task What_is_wrong_with_the_terms_stands_beside_its_field_with_what_was_entered()
    {
        var ministry = await Data.Ministry();
        var recruiter = await As(Role.Recruiter, ministry);
        var (_, application, _) = await Data.Accepted(ministry);
        var terms = Terms();
        (terms["Input.EndsOn"], terms["Input.GrossPay"]) = ("2035-01-01", "");

        var refused = await recruiter.Submit(await recruiter.Get(Routes.WriteOffer(application.Id), Stop), "form.dt-form", terms, cancellationToken: Stop);

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Errors.ShouldContain(e => e.StartsWith("Indiquez la rémunération", StringComparison.Ordinal));
        refused.Document.QuerySelector("[name='Input.EndsOn']")!.GetAttribute("value").ShouldBe("2035-01-01");
    }

    [Fact]
    public async Task A_late_answer_is_refused_on_the_page_with_the_date()
    {
        var (_, application, offer) = await Data.Offered(await Data.Ministry(), daysLeft: -1);
        var (candidate, link) = (Anyone(), Token(application));

        var page = await candidate.Get(Routes.FollowedOffer(link), Stop);
        page.Main.ShouldContain("22 novembre 2026");
        page.Shows("form[action*=Accepter]").ShouldBeFalse();
        offer!.Status.ShouldBe(OfferStatus.Sent);
    }

    [Fact]
    public async Task A_withdrawn_proposal_asks_for_a_reason_and_tells_the_candidate()
    {
        var ministry = await Data.Ministry();
        var recruiter = await As(Role.Recruiter, ministry);
        var (vacancy, application, offer) = await Data.Offered(ministry);
        // The letter is kept when the mail leaves, and the page is to show what comes of it.
        do await Site.DeliverMails(Stop);
        while (await Data.Read(db => db.Set<Offer>().AnyAsync(o => o.Id == offer!.Id && o.LetterFileId == null, Stop)));
        var page = await recruiter.Get(Routes.WithdrawOffer(application.Id), Stop);

        (await recruiter.Submit(page, "form.dt-form", cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await recruiter.Submit(page, "form.dt-form", new Dictionary<string, string?> { ["Input.Reason"] = "Budget" }, cancellationToken: Stop)).Location.ShouldBe(Routes.Offer(application.Id));
        await Site.DeliverMails(Stop);

        (await Data.Reload(vacancy)).AcceptedCount.ShouldBe(0);
        Site.Mails.To(application.Email).ShouldContain(m => m.Subject.StartsWith("Une proposition est retirée", StringComparison.Ordinal) && !m.Text.Contains("Budget", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_list_of_tasks_of_an_administration_is_written_and_keeps_what_was_typed_when_refused()
    {
        var ministry = await Data.Ministry();
        var recruiter = await As(Role.Recruiter, ministry);
        var address = Routes.ArrivalTemplate(ministry.Id);
        var form = await recruiter.Get(address, Stop);

        var refused = await recruiter.Submit(form, "main form[method=post]", new Dictionary<string, string?> { ["Input.Tasks[1].Email"] = "pas une adresse" }, cancellationToken: Stop);
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Document.QuerySelector("[name='Input.Tasks[1].Email']")!.GetAttribute("value").ShouldBe("pas une adresse");
        (await recruiter.Submit(form, "main form[method=post]", new Dictionary<string, string?> { ["Input.Tasks[0].Title"] = "" }, cancellationToken: Stop)).Location.ShouldBe(address);

        (await Data.Read(db => db.PlannedTasks(ministry.Id, Stop))).Count.ShouldBe(ArrivalTemplate.Usual.Count - 1);
    }

    private Dictionary<string, string?> Terms() => new()
    {
        ["Input.Status"] = "FixedTerm",
        ["Input.Category"] = "A",
        ["Input.StartsOn"] = Day(30),
        ["Input.EndsOn"] = Day(300),
        ["Input.GrossPay"] = "45000",
        ["Input.ExperienceYears"] = "6",
        ["Input.Duties"] = "Concevoir.",
        ["Input.TeleworkDays"] = "2",
        ["Input.AnswerBefore"] = Day(8),
    };

    private string Day(int days) => Data.Today.AddDays(days).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private string Token(JobApplication application) => Site.Services.GetRequiredService<IMailLinks>().Token(MailLinkPurpose.FollowApplication, application.Id.Value);

    private Task<Offer> Made(JobApplication application) => Data.Read(db => db.Set<Offer>().AsNoTracking().SingleAsync(o => o.ApplicationId == application.Id, Stop));
}
