using System.Globalization;
using System.Net;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.TestKit;
using DinumTalent.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Answer = DinumTalent.TestKit.Answer;

namespace DinumTalent.Web.Tests.Gestion;

public sealed class Interviewing(WebSite site) : PageTest(site)
{
    [Fact]
    public async Task plans_at_a_fixed_time_and_shows_it_to_the_panel()
    {
        var (recruiter, member, _, application) = await World();
        var visitor = await Site.As(recruiter);

        var page = await visitor.Get(Routes.PlanInterview(application.Id), Stop);
        page.Main.ShouldContain("deux personnes au moins (décret n° 2019-1414)");
        var refused = await Plan(visitor, page, member, ("Input.Link", ""));
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Errors.ShouldContain("Indiquez l’adresse de la visioconférence.");
        var done = await Plan(visitor, refused, member);
        done.Status.ShouldBe(HttpStatusCode.Redirect);

        var shown = await visitor.Visit(done.Location!, Stop);
        shown.Main.ShouldContain("30 novembre 2026 à 14 h 30, heure de Paris");
        var mine = await (await Site.As(member)).Get(Routes.Interviews, Stop);
        mine.Main.ShouldContain("30 novembre 2026 à 14 h 30");
        (await visitor.Get(Routes.ApplicationTab(application.Id, "historique"), Stop)).Main.ShouldContain("Entretien proposé");
    }

    [Fact]
    public async Task gives_a_calendar_file()
    {
        var (recruiter, member, _, application) = await World();
        var interview = await Data.Interview(application, Data.Now.AddDays(3), member);

        var file = await (await Site.As(recruiter)).Get(Routes.InterviewFile(interview.Id), Stop);

        file.Headers["Content-Type"].ShouldBe("text/calendar; charset=utf-8");
        file.Text.ShouldContain("METHOD:PUBLISH");
        file.Text.ShouldContain("BEGIN:VEVENT");
    }

    [Fact]
    public async Task lets_a_candidate_without_account_choose_change_and_decline()
    {
        var (_, member, vacancy, application) = await World();
        var pool = await Data.Slots(vacancy, 3, member);
        var interview = await Data.Offer(application, pool);
        var address = Routes.FollowedInterview(Token(application), interview.Id);
        var candidate = Site.Anyone();

        (await candidate.Get(Routes.FollowUp(Token(application)), Stop)).Main.ShouldContain("Choisir un créneau d’entretien");
        var page = await candidate.Get(address, Stop);
        page.Document.QuerySelectorAll("input[name='Input.Slot']").Length.ShouldBe(3);
        (await candidate.Submit(page, "form[action*=Choisir]", cancellationToken: Stop)).Errors.ShouldContain("Choisissez un créneau.");
        var booked = await candidate.Submit(page, "form[action*=Choisir]", new Dictionary<string, string?> { ["Input.Slot"] = pool.Slots[1].Id.ToString() }, cancellationToken: Stop);
        booked.Location.ShouldBe(address);
        var after = await candidate.Get(address, Stop);
        after.Main.ShouldContain("Planifié");
        after.Document.QuerySelectorAll("input[name='Input.Slot']").Length.ShouldBe(2);
        (await candidate.Get(address + "/agenda.ics", Stop)).Text.ShouldContain($"DTSTART:{pool.Slots[1].StartsAt.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}");

        await candidate.Submit(after, "form[action*=Decliner]", new Dictionary<string, string?> { ["Input.Reason"] = "Je pars." }, cancellationToken: Stop);
        (await candidate.Get(address, Stop)).Main.ShouldContain("Vous avez décliné");
        (await Reload(interview)).SlotId.ShouldBeNull();
    }

    [Fact]
    public async Task tells_the_second_that_the_slot_is_taken_and_shows_the_rest()
    {
        var (_, member, vacancy, application) = await World();
        var other = await Data.Application(vacancy, a => a.AtStage(2));
        var pool = await Data.Slots(vacancy, 2, member);
        var (mine, theirs) = (await Data.Offer(application, pool), await Data.Offer(other, pool));
        var candidate = Site.Anyone();
        var page = await candidate.Get(Routes.FollowedInterview(Token(application), mine.Id), Stop);
        await Data.Change<Interview>(q => q.SingleAsync(i => i.Id == theirs.Id), i => i.Book(pool.Slots[0].Id, pool, false, Data.Now));

        var answer = await candidate.Submit(page, "form[action*=Choisir]", new Dictionary<string, string?> { ["Input.Slot"] = pool.Slots[0].Id.ToString() }, cancellationToken: Stop);

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer.Main.ShouldContain("vient d’être pris par quelqu’un d’autre");
        answer.Document.QuerySelectorAll("input[name='Input.Slot']").Length.ShouldBe(1);
    }

    [Fact]
    public async Task records_who_was_present_and_lets_them_score_blind()
    {
        var (recruiter, member, vacancy, application) = await World();
        var second = await Data.Staff(Role.Evaluator, (await Data.Read(db => db.Organisations.SingleAsync(o => o.Id == vacancy.OrganisationId))));
        var interview = await Data.Interview(application, Data.Now.AddHours(-2), member, second);
        var visitor = await Site.As(recruiter);

        (await visitor.Get($"{Routes.Interviews}?vue=ToRecord", Stop)).Main.ShouldContain("À enregistrer");
        var page = await visitor.Get(Routes.Interview(interview.Id), Stop);
        (await visitor.Submit(page, "form[action*=Enregistrer]", new Dictionary<string, string?> { ["Input.WasHeld"] = "true", ["Input.Present"] = null }, cancellationToken: Stop))
            .Errors.ShouldContain("Cochez les personnes du jury qui étaient présentes.");
        await visitor.Submit(page, "form[action*=Enregistrer]", new Dictionary<string, string?> { ["Input.WasHeld"] = "true", ["Input.Present"] = member.Id.ToString() }, cancellationToken: Stop);
        (await Reload(interview)).Present.ShouldBe([member.Id]);

        await Score(member, application, interview, "Très clair à l’oral.");
        var late = await (await Site.As(second)).Get(Routes.Evaluation(application.Id, interview.Id), Stop);
        late.Main.ShouldContain("Vous n’étiez pas présent");
        (await visitor.Get(Routes.ApplicationTab(application.Id, "evaluations"), Stop)).Main.ShouldContain("Très clair à l’oral.");
    }

    [Fact]
    public async Task keeps_scorecards_of_an_interview_blind_until_the_own_one_is_submitted()
    {
        var (_, member, vacancy, application) = await World();
        var ministry = await Data.Read(db => db.Organisations.SingleAsync(o => o.Id == vacancy.OrganisationId));
        var manager = await Data.Staff(Role.HiringManager, ministry); // Reads applications, and is in the panel.
        var interview = await Data.Interview(application, Data.Now.AddHours(-2), member, manager);
        await Score(member, application, interview, "Très clair à l’oral.");

        var visitor = await Site.As(manager);
        (await visitor.Get(Routes.ApplicationTab(application.Id, "evaluations"), Stop)).Text.ShouldNotContain("Très clair");
        (await visitor.Get(Routes.Assessment(application.Id), Stop)).Text.ShouldNotContain("Très clair");

        await Score(manager, application, interview, "D’accord.");
        (await visitor.Get(Routes.ApplicationTab(application.Id, "evaluations"), Stop)).Text.ShouldContain("Très clair");
    }

    [Fact]
    public async Task keeps_the_assessment_document_as_it_stood_at_the_decision()
    {
        var (recruiter, member, vacancy, application) = await World();
        var interview = await Data.Interview(application, Data.Now.AddHours(-2), member);
        await Data.Change<Interview>(q => q.SingleAsync(i => i.Id == interview.Id), i => i.RecordHeld([member.Id], "Entretien d’une heure.", application, new StageActor(recruiter.Id, recruiter.Name), Data.Now));
        var visitor = await Site.As(recruiter);
        var sheet = await visitor.Get(Routes.ApplicationTab(application.Id, "entretiens"), Stop);
        await visitor.Submit(sheet, "form[action*=Conclure]", new Dictionary<string, string?> { ["Input.Conclusion"] = "Un profil convaincant." }, cancellationToken: Stop);

        await Data.Change<JobApplication>(q => q.SingleAsync(a => a.Id == application.Id), a => a.Refuse(RefusalReason.AnotherChosen, "Merci.", false, vacancy, new StageActor(recruiter.Id, recruiter.Name), Data.Now));
        await Site.DeliverMails(Stop);

        var kept = await visitor.Get(Routes.Assessment(application.Id, version: 1), Stop);
        kept.Main.ShouldContain("Version 1 conservée à la décision « candidature refusée »");
        kept.Main.ShouldContain("Un profil convaincant.");
        kept.Main.ShouldContain(member.Name);
        var pdf = await visitor.Get(Routes.Assessment(application.Id, "pdf", 1), Stop);
        pdf.Bytes[..5].ShouldBe("%PDF-"u8.ToArray());
        (await visitor.Get(Routes.ApplicationTab(application.Id, "entretiens"), Stop)).Shows("form[action*=Conclure]").ShouldBeFalse();
    }

    [Fact]
    public async Task makes_a_template_whose_criteria_an_interview_takes()
    {
        var (recruiter, member, _, application) = await World();
        var visitor = await Site.As(recruiter);
        var page = await visitor.Get(Routes.CriteriaTemplates, Stop);
        var name = TestData.Unique("Modèle ");
        var made = await visitor.Submit(page, "form[action*=Creer]", new Dictionary<string, string?>
        {
            ["Input.Organisation"] = page.Document.QuerySelectorAll("select[name='Input.Organisation'] option")[^1].GetAttribute("value"),
            ["Input.Name"] = name,
            ["Input.Criteria"] = "Écoute active\nSens du collectif",
        }, cancellationToken: Stop);
        made.Location.ShouldBe(Routes.CriteriaTemplates);

        var form = await visitor.Get(Routes.PlanInterview(application.Id), Stop);
        var template = form.Document.QuerySelectorAll("select[name='Input.Template'] option").Single(o => o.TextContent.Contains(name, StringComparison.Ordinal)).GetAttribute("value");
        var planned = await Plan(visitor, form, member, ("Input.Template", template), ("Input.Day", "2026-11-20"));
        planned.Status.ShouldBe(HttpStatusCode.Redirect);

        var id = planned.Location![(planned.Location!.LastIndexOf('/') + 1)..];
        (await (await Site.As(member)).Get(Routes.Evaluation(application.Id, InterviewId.Parse(id, null)), Stop)).Main.ShouldContain("Écoute active");
    }

    private async Task<(Person Recruiter, Person Member, Vacancy Vacancy, JobApplication Application)> World()
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry);
        return (await Data.Staff(Role.Recruiter, ministry), await Data.Staff(Role.Evaluator, ministry), vacancy, await Data.Application(vacancy, a => a.AtStage(2)));
    }

    private static Task<Answer> Plan(Visitor visitor, Answer page, Person member, params (string Name, string? Value)[] changed)
    {
        var values = new Dictionary<string, string?>
        {
            ["Input.Day"] = "2026-11-30", ["Input.Time"] = "14:30", ["Input.Kind"] = nameof(InterviewKind.Video), ["Input.Link"] = "https://visio.exemple.fr/salle",
            ["Input.Minutes"] = "45", ["Input.Panel"] = member.Id.ToString(),
        };
        foreach (var (name, value) in changed) values[name] = value;
        return visitor.Submit(page, "main form.dt-form", values, cancellationToken: Stop);
    }

    private async Task Score(Person person, JobApplication application, Interview interview, string remarks)
    {
        var visitor = await Site.As(person);
        var page = await visitor.Get(Routes.Evaluation(application.Id, interview.Id), Stop);
        var written = await visitor.Submit(page, "button[name=suite]", new Dictionary<string, string?>
        {
            ["Input.Ratings[0].Score"] = "4", ["Input.Advice"] = nameof(Advice.Favourable), ["Input.Remarks"] = remarks,
        }, cancellationToken: Stop);
        var check = await visitor.Visit(written.Location!, Stop);
        var submitted = await visitor.Submit(check, "main form", cancellationToken: Stop);
        submitted.Status.ShouldBe(HttpStatusCode.Redirect);
    }

    private string Token(JobApplication application) => Site.Services.GetRequiredService<IMailLinks>().Token(MailLinkPurpose.FollowApplication, application.Id.Value);

    private Task<Interview> Reload(Interview interview) => Data.Read(db => db.Set<Interview>().AsNoTracking().SingleAsync(i => i.Id == interview.Id));
}
