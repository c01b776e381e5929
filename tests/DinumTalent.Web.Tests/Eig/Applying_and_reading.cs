using System.Net;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.TestKit;
using DinumTalent.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Web.Tests.Eig;

/// <summary>The pages of who applies to a cohort, of who reads without names and of who runs the programme.</summary>
public sealed class Applying_and_reading(WebSite site) : PageTest(site)
{
    [Fact]
    public async Task sends_an_application_with_its_cv_and_follows_it_by_the_link_of_the_mail()
    {
        var cohort = await Data.Cohort(await Data.Ministry(), PhaseKind.CallForApplications, 2);
        var visitor = Anyone();
        (await visitor.Get(Routes.PublicCohort(cohort.Slug), Stop)).Main.ShouldContain("L’appel à candidatures est ouvert");
        var fields = Fields();

        var sent = await Send(visitor, Routes.ApplyToCohort(cohort.Slug), fields, withCv: true);

        sent.Location.ShouldBe(Routes.AppliedToCohort(cohort.Slug));
        var receipt = await visitor.Get(sent.Location!, Stop);
        receipt.Main.ShouldContain("Nous avons bien reçu votre envoi");
        (await visitor.Submit(receipt, "form[action*='handler=Egalite']", new Dictionary<string, string?> { ["Sex"] = "Woman" }, cancellationToken: Stop)).Location.ShouldBe(sent.Location);
        (await visitor.Get(sent.Location!, Stop)).Document.QuerySelector("form[action*='handler=Egalite']").ShouldBeNull("it is asked once");
        await Site.DeliverMails(Stop);
        var link = Site.Mails.To(fields["Input.Email"]!).Single().Text.Split((char[]?)null).Single(w => w.Contains("/eig/suivi/", StringComparison.Ordinal));
        var page = await visitor.Get(new Uri(link).PathAndQuery, Stop);
        page.Main.ShouldContain("Votre adresse électronique est confirmée.");
        page.Main.ShouldContain("cv.pdf");
        page.Headers["Cache-Control"].ShouldContain("no-store");

        (await visitor.Submit(page, "form[action*='handler=Retirer']", cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Redirect);
        (await visitor.Get(page.Address, Stop)).Main.ShouldContain("Vous avez retiré cette candidature");
    }

    [Fact]
    public async Task keeps_what_was_written_and_the_cv_when_something_is_missing()
    {
        var cohort = await Data.Cohort(await Data.Ministry(), PhaseKind.CallForApplications, 2);
        var visitor = Anyone();
        var fields = Fields();
        fields["Input.Answers[3].Text"] = "";
        fields["Input.Phone"] = "12";

        var refused = await Send(visitor, Routes.ApplyToCohort(cohort.Slug), fields, withCv: true);

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Errors.ShouldContain(e => e.Contains("Travail en équipe"));
        refused.Document.QuerySelector("#Input_Answers_3__Text")!.ParentElement!.ClassName!.ShouldContain("error");
        refused.Text.ShouldContain(fields["Input.FamilyName"]!);
        refused.Main.ShouldContain("Votre CV est joint : cv.pdf");

        var sent = await visitor.Submit(refused, "main form[method=post]", new Dictionary<string, string?> { ["Input.Answers[3].Text"] = "En équipe.", ["Input.Phone"] = "" }, cancellationToken: Stop);
        sent.Status.ShouldBe(HttpStatusCode.Redirect, sent.Main);
        var application = await Data.Read(db => db.Set<FellowApplication>().AsNoTracking().SingleAsync(a => a.CohortId == cohort.Id, Stop));
        (application.Cv.Name, application.Expertises.Single(), application.Answers[3].Text).ShouldBe(("cv.pdf", Expertise.Design, "En équipe."));
    }

    [Fact]
    public async Task refuses_a_file_that_is_no_cv_and_keeps_the_rest()
    {
        var cohort = await Data.Cohort(await Data.Ministry(), PhaseKind.CallForApplications, 2);
        var (visitor, fields) = (Anyone(), Fields());
        var page = await visitor.Get(Routes.ApplyToCohort(cohort.Slug), Stop);

        var refused = await visitor.Submit(page, "main form[method=post]", fields, new Dictionary<string, (string, byte[])> { ["Input.Cv"] = ("cv.exe", "MZ rien"u8.ToArray()) }, Stop);

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Text.ShouldContain(fields["Input.FamilyName"]!);
        refused.Errors.Count.ShouldBe(1);
        (await Data.Read(db => db.Set<FellowApplication>().AnyAsync(a => a.CohortId == cohort.Id, Stop))).ShouldBeFalse();
    }

    [Fact]
    public async Task keeps_a_draft_with_its_cv_that_the_mailed_link_resumes_and_sending_ends()
    {
        var cohort = await Data.Cohort(await Data.Ministry(), PhaseKind.CallForApplications, 2);
        var (visitor, fields) = (Anyone(), Fields());
        var page = await visitor.Get(Routes.ApplyToCohort(cohort.Slug), Stop);
        page.Document.QuerySelector("main form[method=post]")!.SetAttribute("action", "?handler=Brouillon");
        var half = new Dictionary<string, string?> { ["Input.Email"] = fields["Input.Email"], ["Input.Motivation"] = "À moitié écrite", ["Input.Phone"] = "12" };

        var kept = await visitor.Submit(page, "main form[method=post]", half, new Dictionary<string, (string, byte[])> { ["Input.Cv"] = ("mon-cv.pdf", CvFiles.Pdf("Camille")) }, Stop);

        kept.Status.ShouldBe(HttpStatusCode.Redirect, kept.Main);
        await Site.DeliverMails(Stop);
        var link = Site.Mails.To(fields["Input.Email"]!).Single().Text.Split((char[]?)null).Single(w => w.Contains("brouillon=", StringComparison.Ordinal));
        var later = Anyone();
        var resumed = await later.Get(new Uri(link).PathAndQuery, Stop);
        resumed.Main.ShouldContain("À moitié écrite");
        resumed.Main.ShouldContain("Votre CV est joint : mon-cv.pdf");
        fields["Input.Phone"] = "";
        (await later.Submit(resumed, "main form[method=post]", fields, cancellationToken: Stop)).Location.ShouldBe(Routes.AppliedToCohort(cohort.Slug));

        (await Data.Read(db => db.Set<FellowApplication>().AsNoTracking().SingleAsync(a => a.CohortId == cohort.Id, Stop))).Cv.Name.ShouldBe("mon-cv.pdf");
        (await later.Get(new Uri(link).PathAndQuery, Stop)).Main.ShouldContain("Ce brouillon n’existe plus");
    }

    [Fact]
    public async Task keeps_the_decision_that_was_entered_where_giving_it_to_a_reader_is_refused()
    {
        var organisation = await Data.Below(await Data.Ministry());
        var cohort = await Data.Cohort(organisation, PhaseKind.Preselection, 2);
        var application = await Data.Fellow(cohort);
        foreach (var score in new[] { 3, 4 }) await Data.Reading(cohort, application, await Data.Account(), score: score);
        var manager = await Site.As(await Data.Staff(Role.ProgrammeManager, organisation));
        var address = Routes.CohortCandidate(cohort.Id, application.Id);
        (await SendTo(manager, address, new() { ["Input.IsPreselected"] = "true", ["Input.Reason"] = "Un dossier solide." }, "Decider")).Status.ShouldBe(HttpStatusCode.Redirect);

        var refused = await SendTo(manager, address, new() { ["Input.Emails"] = "personne@exemple.fr" }, "Confier");

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Document.QuerySelector("#Input_Reason")!.TextContent.Trim().ShouldBe("Un dossier solide.");
        (await manager.Get(Routes.FellowCv(cohort.Id, application.Id), Stop)).Status.ShouldBe(HttpStatusCode.NotFound, "not announced");
    }

    [Fact]
    public async Task says_the_date_when_the_call_is_over()
    {
        var cohort = await Data.Cohort(await Data.Ministry(), PhaseKind.Preselection);

        (await Anyone().Get(Routes.ApplyToCohort(cohort.Slug), Stop)).Main.ShouldContain("ce qui arrive après cette date n’est plus reçu");
    }

    [Fact]
    public async Task never_shows_a_reader_who_sent_what_is_read()
    {
        var organisation = await Data.Below(await Data.Ministry());
        var (cohort, person) = (await Data.Cohort(organisation, PhaseKind.Preselection), await Data.Account());
        var application = await Data.Fellow(cohort, c => c with { Name = PersonName.Create("Zénobie", c.Name.Family).Value, Motivation = $"Moi, Zénobie {c.Name.Family}, joignable à {c.Email} ou au 06 12 34 56 78, je veux servir à Rennes.", Answers = FellowData.Answers($"Zénobie, de RENNES : +33 (0)6 12 34 56 78, {c.Email.Value.Split('@')[0]}.") });
        await Data.Reading(cohort, application, person, Independence.NotSaid);
        var reader = await Site.As(person);
        var seen = new List<string>();
        async Task<Answer> See(string address)
        {
            var answer = await reader.Get(address, Stop);
            answer.Status.ShouldBe(HttpStatusCode.OK);
            seen.Add(answer.Text);
            return answer;
        }

        (await See(Routes.ToDo)).Main.ShouldContain("Candidature n° 1");
        await See(Routes.MyReadings);
        (await See(Routes.ReadCandidate(application.Id))).Main.ShouldNotContain("je veux servir");
        (await SendTo(reader, Routes.ReadCandidate(application.Id), new() { ["Input.HasTie"] = "false" }, "Declarer")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await See(Routes.ReadCandidate(application.Id))).Main.ShouldContain("je veux servir");
        var refused = await SendTo(reader, Routes.ReadCandidate(application.Id), new() { ["suite"] = "remettre", ["Input.Scores[0].Score"] = "3" }, "Noter");
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        seen.Add(refused.Text);
        var marks = Enumerable.Range(0, 6).ToDictionary(i => $"Input.Scores[{i}].Score", _ => (string?)"4");
        marks["suite"] = "remettre";
        (await SendTo(reader, Routes.ReadCandidate(application.Id), marks, "Noter")).Status.ShouldBe(HttpStatusCode.Redirect);
        await See(Routes.ReadCandidate(application.Id));
        await See(Routes.MyReadings);

        foreach (var secret in new[] { application.FamilyName, application.GivenName, application.Email, application.Email.Split('@')[0], application.Phone!, "12 34 56 78", application.City!, "cv.pdf" }) seen.ShouldAllBe(text => !text.Contains(secret, StringComparison.OrdinalIgnoreCase));
        (await reader.Get(Routes.CohortCandidate(cohort.Id, application.Id), Stop)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task keeps_a_saved_grid_where_a_tie_is_declared_without_saying_which()
    {
        var (cohort, person) = (await Data.Cohort(await Data.Ministry(), PhaseKind.Preselection), await Data.Account());
        var application = await Data.Fellow(cohort);
        await Data.Reading(cohort, application, person, Independence.NotSaid);
        var (reader, address) = (await Site.As(person), Routes.ReadCandidate(application.Id));
        await SendTo(reader, address, new() { ["Input.HasTie"] = "false" }, "Declarer");
        await SendTo(reader, address, new() { ["Input.Scores[0].Score"] = "4", ["Input.Remarks"] = "Clair." }, "Noter");

        var refused = await SendTo(reader, address, new() { ["Input.HasTie"] = "true", ["Input.Reason"] = "" }, "Declarer");
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        (await reader.Submit(refused, "form[action*=Noter]", cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Redirect);

        var saved = await Data.Read(db => db.Set<PreselectionReading>().AsNoTracking().SingleAsync(r => r.ApplicationId == application.Id, Stop));
        (saved.Scores.ShouldHaveSingleItem().Score, saved.Remarks).ShouldBe((4, "Clair."));
    }

    [Fact]
    public async Task lets_the_programme_assign_decide_and_announce_without_a_name_before()
    {
        var organisation = await Data.Below(await Data.Ministry());
        var cohort = await Data.Cohort(organisation, PhaseKind.Preselection, 2);
        var application = await Data.Fellow(cohort);
        var manager = await As(Role.ProgrammeManager, organisation);
        var readers = new[] { await Data.Account(), await Data.Account() };

        (await SendTo(manager, Routes.CohortCandidates(cohort.Id), new() { ["candidatures"] = application.Id.ToString(), ["Input.Emails"] = $"{readers[0].Email}\n{readers[1].Email}" }, "Confier"))
            .Status.ShouldBe(HttpStatusCode.Redirect);
        (await Data.Read(db => db.Set<PreselectionReading>().CountAsync(r => r.ApplicationId == application.Id, Stop))).ShouldBe(2);
        foreach (var extra in new[] { 3, 4 }) await Data.Reading(cohort, application, await Data.Account(), score: extra);
        await Data.Together(async db => db.RemoveRange(await db.Set<PreselectionReading>().Where(r => r.ApplicationId == application.Id && r.SubmittedAt == null).ToListAsync(Stop)));

        var before = await manager.Get(Routes.CohortCandidate(cohort.Id, application.Id), Stop);
        foreach (var secret in new[] { application.FamilyName, application.Email, application.City! }) before.Text.ShouldNotContain(secret);
        (await SendTo(manager, Routes.CohortCandidate(cohort.Id, application.Id), new() { ["Input.IsPreselected"] = "true", ["Input.Reason"] = "Solide." }, "Decider")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await manager.Get(Routes.CohortCandidates(cohort.Id), Stop)).Text.ShouldNotContain(application.FamilyName);
        (await SendTo(manager, Routes.CohortCandidates(cohort.Id), [], "Annoncer")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await manager.Get(Routes.CohortCandidates(cohort.Id), Stop)).Main.ShouldContain(application.FamilyName);
    }

    private static Dictionary<string, string?> Fields()
    {
        var fields = new Dictionary<string, string?>
        {
            ["Input.GivenName"] = "Camille", ["Input.FamilyName"] = TestData.Unique("Quetzal"), ["Input.Email"] = $"{TestData.Unique("camille")}@exemple.fr",
            ["Input.Expertises[0]"] = nameof(Expertise.Design), ["Input.Motivation"] = "Servir.",
        };
        for (var i = 0; i < 6; i++) fields[$"Input.Answers[{i}].Text"] = $"Réponse {i}.";
        return fields;
    }

    private static async Task<Answer> Send(Visitor who, string address, Dictionary<string, string?> values, bool withCv) =>
        await who.Submit(await who.Get(address, Stop), "main form[method=post]", values, withCv ? new Dictionary<string, (string, byte[])> { ["Input.Cv"] = ("cv.pdf", CvFiles.Pdf("Camille")) } : null, Stop);

    private static async Task<Answer> SendTo(Visitor who, string address, Dictionary<string, string?> values, string handler) =>
        await who.Submit(await who.Get(address, Stop), $"form[action*='handler={handler}']", values, cancellationToken: Stop);
}
