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

public sealed class Answering_from_the_pages(WebSite site) : PageTest(site)
{
    private static readonly StageActor Somebody = new(null, "Essai");

    [Fact]
    public async Task A_refusal_shows_its_message_as_the_candidate_will_read_it_and_leaves_on_its_day()
    {
        var (vacancy, recruiter) = await Recruitment();
        var application = await Data.Application(vacancy);
        var page = await recruiter.Get(Routes.RefuseApplication(application.Id), Stop);

        var preview = await recruiter.Submit(page, "button[formaction*=Apercu]", With(("Input.Message", "Bonjour {prénom} {nom}."), ("Input.Reason", "Experience")), cancellationToken: Stop);
        preview.Status.ShouldBe(HttpStatusCode.OK);
        preview.Main.ShouldContain($"Bonjour Alix {application.FamilyName}.");
        preview.Document.QuerySelector("textarea")!.TextContent.ShouldContain("{prénom} {nom}");
        var wrong = await recruiter.Submit(preview, "form.dt-form", With(("Input.Message", "Bonjour {prenon}.")), cancellationToken: Stop);
        wrong.Status.ShouldBe(HttpStatusCode.BadRequest);
        wrong.Errors.ShouldContain(e => e.Contains("« {prenon} » n’existe pas", StringComparison.Ordinal));
        (await recruiter.Submit(preview, "form.dt-form", With(("Input.Moment", "OnDay")), cancellationToken: Stop)).Errors.ShouldContain("Choisissez un jour à venir.");

        var done = await recruiter.Submit(preview, "form.dt-form", With(("Input.Moment", "OnDay"), ("Input.SendOn", "2026-12-01")), cancellationToken: Stop);

        (await recruiter.Visit(done.Location!, Stop)).Main.ShouldContain("il partira le 1er décembre 2026 au matin");
        (await Data.Reload(application)).RefusalSendOn.ShouldBe(new DateOnly(2026, 12, 1));

        var changed = await recruiter.Submit(await recruiter.Get(Routes.RefusalMessage(application.Id), Stop), "form.dt-form", With(("Input.Moment", "WithTheEnd")), cancellationToken: Stop);
        (await recruiter.Visit(changed.Location!, Stop)).Main.ShouldContain("il partira avec la fin du recrutement");
    }

    [Fact]
    public async Task A_template_of_the_administration_prepares_the_message()
    {
        var (vacancy, recruiter) = await Recruitment();
        var application = await Data.Application(vacancy);
        var form = await recruiter.Get(Routes.NewMessageTemplate, Stop);
        var wrong = await recruiter.Submit(form, "form.dt-form", With(("Input.Name", "Après entretien"), ("Input.Text", "Bonjour {qui}.")), cancellationToken: Stop);
        wrong.Errors.ShouldContain(e => e.Contains("« {qui} » n’existe pas", StringComparison.Ordinal));
        await recruiter.Submit(wrong, "form.dt-form", With(("Input.OrganisationId", vacancy.OrganisationId.ToString()), ("Input.Text", "Bonjour {nom}, après notre entretien.")), cancellationToken: Stop);
        var template = await Data.Read(db => db.Set<MessageTemplate>().AsNoTracking().SingleAsync(t => t.OrganisationId == vacancy.OrganisationId, Stop));
        (await recruiter.Get(Routes.MessageTemplates, Stop)).Main.ShouldContain("Après entretien");

        var page = await recruiter.Get(Routes.RefuseApplication(application.Id), Stop);
        var prepared = await recruiter.Submit(page, "button[formaction*=Preparer]", With(("Input.Template", template.Id.ToString())), cancellationToken: Stop);

        (await recruiter.Visit(prepared.Location!, Stop)).Document.QuerySelector("textarea")!.TextContent.ShouldContain("après notre entretien");
        var deleted = await recruiter.Submit(await recruiter.Get(Routes.MessageTemplate(template.Id), Stop), "button[formaction*=Supprimer]", cancellationToken: Stop);
        (await recruiter.Visit(deleted.Location!, Stop)).Main.ShouldContain("Aucun modèle");
    }

    [Fact]
    public async Task A_recruitment_ends_from_one_page_with_an_answer_to_all()
    {
        var (vacancy, recruiter) = await Recruitment();
        var (first, second) = (await Data.Application(vacancy), await Data.Application(vacancy));
        (await recruiter.Get(Routes.CancelVacancy(vacancy.Id), Stop)).Shows($"main a[href^='{Routes.EndRecruitment(vacancy.Id)}']").ShouldBeTrue();

        var page = await recruiter.Get(Routes.EndRecruitment(vacancy.Id) + "?fin=annulee", Stop);
        page.Main.ShouldContain(first.FamilyName);
        page.Main.ShouldContain("2 personnes recevront leur réponse");
        page.Document.QuerySelector("textarea[name='Input.Message']")!.TextContent.ShouldContain("L’administration a renoncé");
        var preview = await recruiter.Submit(page, "button[formaction*=Apercu]", With(("Input.Reason", "Budget retiré")), cancellationToken: Stop);
        preview.Main.ShouldContain("Bonjour Alix");
        var refused = await recruiter.Submit(page, "form.dt-form", cancellationToken: Stop);
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Errors.ShouldContain("Indiquez le motif.");

        var done = await recruiter.Submit(preview, "form.dt-form", With(("Input.Reason", "Budget retiré")), cancellationToken: Stop);

        (await recruiter.Visit(done.Location!, Stop)).Main.ShouldContain("aux 2 personnes qui étaient sans réponse");
        foreach (var application in new[] { first, second }) (await Data.Reload(application)).RefusalToldAt.ShouldNotBeNull();
        (await recruiter.Get(Routes.EndRecruitment(vacancy.Id), Stop)).Main.ShouldContain("Chaque candidat a reçu une réponse.");
    }

    [Fact]
    public async Task Whoever_came_meanwhile_is_not_refused_unseen()
    {
        var (vacancy, recruiter) = await Recruitment();
        await Data.Application(vacancy);
        var page = await recruiter.Get(Routes.EndRecruitment(vacancy.Id), Stop);
        var newcomer = await Data.Application(vacancy);

        var refused = await recruiter.Submit(page, "form.dt-form", cancellationToken: Stop);

        refused.Status.ShouldBe(HttpStatusCode.Conflict);
        refused.Main.ShouldContain("La liste a changé entre-temps");
        (await Data.Reload(newcomer)).Status.ShouldBe(ApplicationStatus.InProgress);
    }

    [Fact]
    public async Task A_candidate_asks_for_reasons_by_the_link_and_reads_them_there()
    {
        var (vacancy, recruiter) = await Recruitment();
        var application = await Data.Application(vacancy, a => a.Then(x => x.Refuse(RefusalReason.Other, "Non.", false, vacancy, Somebody, Data.Now)));
        var token = Site.Services.GetRequiredService<IMailLinks>().Token(MailLinkPurpose.FollowApplication, application.Id.Value);
        var candidate = Anyone();
        (await candidate.Get(Routes.FollowUp(token), Stop)).Shows($"a[href='{Routes.FollowUpFeedback(token)}']").ShouldBeTrue();
        var asked = await candidate.Submit(await candidate.Get(Routes.FollowUpFeedback(token), Stop), "main form", With(("Input.Question", "Qu’a-t-il manqué ?")), cancellationToken: Stop);
        (await candidate.Visit(asked.Location!, Stop)).Main.ShouldContain("le recruteur a reçu votre demande");
        (await recruiter.Get(Routes.Dashboard, Stop)).Main.ShouldContain("Précisions demandées");
        (await recruiter.Get(Routes.Application(application.Id), Stop)).Main.ShouldContain("Le candidat demande des précisions");

        var messages = await recruiter.Get(Routes.CandidateMessages(application.Id), Stop);
        messages.Main.ShouldContain("Qu’a-t-il manqué ?");
        await recruiter.Submit(messages, "form[action*=Precisions]", With(("Input.Text", "Une pratique du cloud.")), cancellationToken: Stop);

        (await candidate.Get(Routes.FollowUp(token), Stop)).Main.ShouldContain("Une pratique du cloud.");
        (await candidate.Get(Routes.FollowUpFeedback(token), Stop)).Shows("main form").ShouldBeFalse();
    }

    [Fact]
    public async Task A_mail_that_could_not_be_delivered_shows_where_the_recruiter_looks()
    {
        var (vacancy, recruiter) = await Recruitment();
        var application = await Data.Application(vacancy);
        await Data.Save(CandidateMessage.Of(CandidateMessageId.New(), application.Id, CandidateMessageKind.Acknowledgement, "Votre candidature est reçue", "Texte", Data.Now, "550 Inconnu"));

        (await recruiter.Get(Routes.Dashboard, Stop)).Main.ShouldContain("Messages non remis");
        (await recruiter.Get(Routes.Application(application.Id), Stop)).Main.ShouldContain("Message non remis");
        var page = await recruiter.Get(Routes.CandidateMessages(application.Id), Stop);
        var done = await recruiter.Submit(page, "form[action*=Prevenu]", With(("Input.How", "Appelé ce matin")), cancellationToken: Stop);

        var after = await recruiter.Visit(done.Location!, Stop);
        after.Main.ShouldContain("Prévenu autrement");
        after.Main.ShouldContain("Appelé ce matin");
        (await recruiter.Get(Routes.Application(application.Id), Stop)).Main.ShouldNotContain("Message non remis");
    }

    [Fact]
    public async Task The_file_of_a_recruitment_says_what_is_missing_and_is_exported_whole()
    {
        var (vacancy, recruiter) = await Recruitment();
        await Data.Application(vacancy);

        var page = await recruiter.Get(Routes.RecruitmentFile(vacancy.Id), Stop);
        page.Main.ShouldContain("Accusés de réception");
        page.Shows($"main a[href='{Routes.EndRecruitment(vacancy.Id)}']").ShouldBeTrue();
        var archive = await recruiter.Submit(page, "form[action*=Exporter]", cancellationToken: Stop);

        archive.Status.ShouldBe(HttpStatusCode.OK);
        (await recruiter.Get(Routes.RecruitmentFile(vacancy.Id), Stop)).Main.ShouldContain("Derniers exports");
    }

    private async Task<(Vacancy Vacancy, Visitor Recruiter)> Recruitment()
    {
        var ministry = await Data.Ministry();
        return (await Data.Vacancy(ministry), await As(Role.Recruiter, ministry));
    }

    private static Dictionary<string, string?> With(params (string Name, string? Value)[] fields) => fields.ToDictionary(f => f.Name, f => f.Value);
}
