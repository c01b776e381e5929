using System.Net;
using System.Text;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Infrastructure.Persistence;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;
using Answer = DinumTalent.TestKit.Answer;

namespace DinumTalent.Web.Tests.Public;

public sealed class CandidaterTests(WebSite site) : PageTest(site)
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes(
        "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>\nendobj\nxref\n0 4\n0000000000 65535 f \n0000000009 00000 n \n0000000056 00000 n \n0000000111 00000 n \ntrailer\n<</Size 4/Root 1 0 R>>\nstartxref\n178\n%%EOF\n");

    [Fact]
    public async Task Anyone_applies_in_four_steps_and_gets_a_receipt()
    {
        var vacancy = await Open();
        var visitor = Anyone();
        var email = $"{TestData.Unique("elodie")}@exemple.fr".ToLowerInvariant();

        var check = await ToCheck(visitor, vacancy, email);
        check.Main.ShouldContain("Élodie Nguyễn");
        check.Main.ShouldContain("mon-cv.pdf");
        check.Main.ShouldContain("Parce que.");
        check.Main.ShouldContain("3, Maîtrise");

        var sent = await visitor.Submit(check, "main form", cancellationToken: Stop);
        sent.Location.ShouldBe($"/offres/{vacancy.Slug}/candidater/recue");
        var receipt = await visitor.Get(sent.Location!, Stop);
        receipt.Main.ShouldContain("Nous avons bien reçu votre envoi");
        (await Applications(vacancy)).Single().Email.ShouldBe(email);
    }

    [Fact]
    public async Task A_skill_without_an_answer_is_summed_up_and_sent_as_such()
    {
        var vacancy = await Open();
        var visitor = Anyone();
        var page = await ToQuestions(visitor, vacancy, $"{TestData.Unique("s")}@exemple.fr");
        page.Document.QuerySelectorAll("select[name$='.Level'] option[selected]").ShouldAllBe(o => o.GetAttribute("value") == "");
        var answers = page.Document.QuerySelectorAll("[name^='Input.Answers'][name$='.Text']").ToDictionary(a => a.GetAttribute("name")!, _ => (string?)"Oui.");
        answers["Input.Skills[0].Level"] = "0";

        var kept = await visitor.Submit(page, "form.dt-form", answers, cancellationToken: Stop);
        var check = await visitor.Get(kept.Location!, Stop);
        check.Main.ShouldContain("je ne la possède pas");
        check.Main.ShouldContain("non renseigné");
        await visitor.Submit(check, "main form", cancellationToken: Stop);

        var sent = (await Applications(vacancy)).Single();
        sent.Skills.ShouldBe([new DeclaredSkill(vacancy.Requirements[0].SkillId, DeclaredSkill.NotHeld)]);
    }

    [Fact]
    public async Task A_skill_that_the_candidate_adds_has_no_level_until_one_is_chosen()
    {
        var (vacancy, other) = (await Open(), await Data.Skill());
        var visitor = Anyone();
        var page = await ToQuestions(visitor, vacancy, $"{TestData.Unique("s")}@exemple.fr");
        var answers = page.Document.QuerySelectorAll("[name^='Input.Answers'][name$='.Text']").ToDictionary(a => a.GetAttribute("name")!, _ => (string?)"Oui.");
        var found = await visitor.Submit(page, "form.dt-form button[formaction*=chercher]", new Dictionary<string, string?>(answers) { ["Input.Wanted"] = other.Label }, cancellationToken: Stop);

        var added = await visitor.Submit(found, $"form.dt-form button[value='{other.Id}']", cancellationToken: Stop);
        var field = added.Document.QuerySelectorAll("select[name$='.Level']")[^1];
        field.QuerySelectorAll("option[selected]").ShouldAllBe(o => o.GetAttribute("value") == "");
        var refused = await visitor.Submit(added, "form.dt-form", cancellationToken: Stop);
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Errors.ShouldHaveSingleItem().ShouldContain("Choisissez votre niveau");

        (await visitor.Submit(refused, "form.dt-form", new Dictionary<string, string?> { [field.GetAttribute("name")!] = "4" }, cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task The_receipt_names_the_address_and_a_withdrawal_is_told_in_the_same_browser()
    {
        var vacancy = await Open();
        var visitor = Anyone();
        var email = $"{TestData.Unique("w")}@exemple.fr".ToLowerInvariant();
        await visitor.Submit(await ToCheck(visitor, vacancy, email), "main form", cancellationToken: Stop);
        (await visitor.Get(Receipt(vacancy), Stop)).Main.ShouldContain($"Un message part à l’adresse {email}");

        await Data.Change<JobApplication>(all => all.SingleAsync(a => a.VacancyId == vacancy.Id, Stop), a => vacancy.Withdraw(a, new StageActor(null, "Essai"), Data.Now));
        var receipt = await visitor.Visit(Form(vacancy), Stop);
        receipt.Main.ShouldContain("Vous avez retiré cette candidature");
        receipt.Main.ShouldNotContain("Nous avons bien reçu");

        var anew = await visitor.Submit(receipt, "main form", cancellationToken: Stop);
        (await visitor.Visit(anew.Location!, Stop)).Shows("#Input_GivenName").ShouldBeTrue();
    }

    [Fact]
    public async Task The_same_form_sent_again_leads_to_the_same_receipt()
    {
        var vacancy = await Open();
        var visitor = Anyone();
        var check = await ToCheck(visitor, vacancy, $"{TestData.Unique("a")}@exemple.fr");

        await visitor.Submit(check, "main form", cancellationToken: Stop);
        var again = await visitor.Submit(check, "main form", cancellationToken: Stop);

        again.Location.ShouldBe($"/offres/{vacancy.Slug}/candidater/recue");
        (await Applications(vacancy)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_second_application_under_the_same_address_shows_the_very_same_receipt()
    {
        var vacancy = await Open();
        var email = $"{TestData.Unique("b")}@exemple.fr";
        var (first, second) = (Anyone(), Anyone());

        await first.Submit(await ToCheck(first, vacancy, email), "main form", cancellationToken: Stop);
        await second.Submit(await ToCheck(second, vacancy, email), "main form", cancellationToken: Stop);

        var receipts = (await first.Get(Receipt(vacancy), Stop), await second.Get(Receipt(vacancy), Stop));
        receipts.Item2.Main.ShouldBe(receipts.Item1.Main);
        (await Applications(vacancy)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Contact_that_makes_no_sense_is_told_beside_each_field_and_kept()
    {
        var vacancy = await Open();
        var visitor = Anyone();
        var page = await visitor.Get(Form(vacancy), Stop);
        var (name, script) = (new string('a', 10_000), "<script>alert(1)</script>");

        var refused = await visitor.Submit(page, "form.dt-form", new Dictionary<string, string?>
        {
            ["Input.GivenName"] = name, ["Input.FamilyName"] = script, ["Input.Email"] = "pas-une-adresse", ["Input.Phone"] = "abc", ["Input.ProfileLink"] = "javascript:alert(1)",
        }, cancellationToken: Stop);

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        foreach (var field in new[] { "GivenName", "Email", "Phone", "ProfileLink" })
        {
            refused.Document.QuerySelector($"#Input_{field}")!.GetAttribute("aria-invalid").ShouldBe("true", field);
        }

        refused.Document.QuerySelector("#Input_GivenName")!.GetAttribute("value").ShouldBe(name);
        refused.Document.QuerySelector("#Input_FamilyName")!.GetAttribute("value").ShouldBe(script);
        refused.Text.ShouldNotContain(script);
        refused.Headers.ShouldNotContainKey("Set-Cookie-dt-candidature");
    }

    [Theory]
    [InlineData("cv.pdf", "MZ this is a program")]
    [InlineData("cv.pdf", "")]
    public async Task A_wrong_file_is_refused_and_the_motivation_kept(string name, string content)
    {
        var vacancy = await Open();
        var visitor = Anyone();
        var page = await ToDocuments(visitor, vacancy, $"{TestData.Unique("c")}@exemple.fr");

        var refused = await visitor.Submit(page, "form.dt-form", new Dictionary<string, string?> { ["Input.Motivation"] = "Servir." },
            new Dictionary<string, (string, byte[])> { ["Input.Cv"] = (name, Encoding.ASCII.GetBytes(content)) }, Stop);

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Errors.ShouldNotBeEmpty();
        refused.Document.QuerySelector("#Input_Motivation")!.TextContent.Trim().ShouldBe("Servir.");
    }

    [Fact]
    public async Task A_good_file_is_kept_when_the_motivation_is_too_long()
    {
        var vacancy = await Open();
        var visitor = Anyone();
        var page = await ToDocuments(visitor, vacancy, $"{TestData.Unique("d")}@exemple.fr");
        var longText = new string('a', JobApplication.MotivationMaxLength + 1);

        var refused = await visitor.Submit(page, "form.dt-form", new Dictionary<string, string?> { ["Input.Motivation"] = longText }, File(), Stop);
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Main.ShouldContain("Votre CV est joint");
        refused.Document.QuerySelector("#Input_Motivation")!.TextContent.Trim().ShouldBe(longText);

        var passed = await visitor.Submit(refused, "form.dt-form", new Dictionary<string, string?> { ["Input.Motivation"] = "Servir." }, cancellationToken: Stop);
        passed.Location.ShouldBe($"{Form(vacancy)}/questions");
    }

    [Fact]
    public async Task The_enter_key_searches_and_an_added_skill_that_is_not_held_is_taken_away()
    {
        var (vacancy, other) = (await Open(), await Data.Skill());
        var visitor = Anyone();
        var page = await ToQuestions(visitor, vacancy, $"{TestData.Unique("e")}@exemple.fr");

        var found = await visitor.Submit(page, "button[name=entree]", new Dictionary<string, string?> { ["Input.Wanted"] = other.Label }, cancellationToken: Stop);
        var added = await visitor.Submit(found, $"button[value='{other.Id}']", cancellationToken: Stop);
        added.Document.QuerySelectorAll("input[name$='.SkillId']")[^1].GetAttribute("value").ShouldBe(other.Id.ToString());
        var last = added.Document.QuerySelectorAll("input[name$='.SkillId']").Length - 1;
        var check = await Follow(visitor, await visitor.Submit(added, "form.dt-form", new Dictionary<string, string?>
        {
            ["Input.Answers[0].Text"] = "Parce que.", ["Input.Skills[0].Level"] = "3", [$"Input.Skills[{last}].Level"] = "0",
        }, cancellationToken: Stop), $"{Form(vacancy)}/verification");

        check.Main.ShouldNotContain(other.Label);
    }

    [Fact]
    public async Task A_skill_is_searched_and_added_without_scripts_and_what_was_typed_stays()
    {
        var label = TestData.Unique("Chaudronnerie logicielle ");
        await Data.Skill(label);
        var vacancy = await Open();
        var visitor = Anyone();
        var page = await ToQuestions(visitor, vacancy, $"{TestData.Unique("e")}@exemple.fr");

        var found = await visitor.Submit(page, "button[formaction*=chercher]", new Dictionary<string, string?> { ["Input.Wanted"] = "chaudron", ["Input.Answers[0].Text"] = "En cours" }, cancellationToken: Stop);
        found.Main.ShouldContain($"Ajouter {label}");
        found.Document.QuerySelector("#Input_Answers_0__Text")!.TextContent.Trim().ShouldBe("En cours");
        found.Errors.ShouldBeEmpty();

        var button = found.Document.QuerySelectorAll("button[name='Input.Chosen']").First(b => b.TextContent.Contains(label, StringComparison.Ordinal));
        var added = await visitor.Submit(found, $"button[value='{button.GetAttribute("value")}']", cancellationToken: Stop);
        added.Document.QuerySelectorAll("label").ShouldContain(l => l.TextContent.Contains(label, StringComparison.Ordinal));

        var level = added.Document.QuerySelectorAll("select[name$='.Level']")[^1].GetAttribute("name")!;
        var passed = await visitor.Submit(added, "form.dt-form", new Dictionary<string, string?> { [level] = "2" }, cancellationToken: Stop);
        passed.Location.ShouldBe($"{Form(vacancy)}/verification");
        (await visitor.Get(passed.Location!, Stop)).Main.ShouldContain($"{label} : 2, Pratique");
    }

    [Fact]
    public async Task A_level_or_a_question_that_does_not_exist_is_refused()
    {
        var vacancy = await Open();
        var visitor = Anyone();
        var page = await ToQuestions(visitor, vacancy, $"{TestData.Unique("f")}@exemple.fr");

        foreach (var (field, value) in new[] { ("Input.Skills[0].Level", "9"), ("Input.Skills[0].Level", "beaucoup"), ("Input.Answers[0].QuestionId", Guid.NewGuid().ToString()), ("Input.Skills[0].SkillId", Guid.NewGuid().ToString()) })
        {
            var refused = await visitor.Submit(page, "form.dt-form", new Dictionary<string, string?> { ["Input.Answers[0].Text"] = "Oui", [field] = value }, cancellationToken: Stop);
            refused.Status.ShouldBe(HttpStatusCode.BadRequest, field);
            refused.Errors.ShouldNotBeEmpty();
        }
    }

    [Fact]
    public async Task A_vacancy_closed_between_two_steps_says_so_and_keeps_the_draft()
    {
        var vacancy = await Open();
        var visitor = Anyone();
        var check = await ToCheck(visitor, vacancy, $"{TestData.Unique("g")}@exemple.fr");
        await Data.Change<Vacancy>(all => all.SingleAsync(v => v.Id == vacancy.Id, Stop), v => v.Close(Data.Today));

        var refused = await visitor.Submit(check, "main form", cancellationToken: Stop);

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Main.ShouldContain("ne reçoit plus de candidatures");
        refused.Main.ShouldContain("Élodie Nguyễn");
        (await Applications(vacancy)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Somebody_signed_in_finds_name_and_address_filled_in()
    {
        var vacancy = await Open();
        var person = await Data.Account();
        var visitor = await As(person);

        var page = await visitor.Get(Form(vacancy), Stop);

        page.Document.QuerySelector("#Input_FamilyName")!.GetAttribute("value").ShouldBe(person.FamilyName);
        page.Main.ShouldContain(person.Email);
        page.Shows("#Input_Email").ShouldBeFalse();
    }

    [Fact]
    public async Task The_draft_is_in_a_cookie_that_scripts_cannot_read_and_nobody_can_forge()
    {
        var vacancy = await Open();
        var visitor = Anyone();
        var sent = await visitor.Submit(await visitor.Get(Form(vacancy), Stop), "form.dt-form", Contact($"{TestData.Unique("h")}@exemple.fr"), cancellationToken: Stop);

        var cookie = sent.Headers["Set-Cookie"];
        cookie.ShouldContain("httponly", Case.Insensitive);
        cookie.ShouldContain("samesite=lax", Case.Insensitive);
        cookie.ShouldContain("secure", Case.Insensitive);

        var draft = await Data.Read(db => db.Set<ApplicationDraft>().AsNoTracking().SingleAsync(d => d.VacancyId == vacancy.Id, Stop));
        cookie.ShouldNotContain(draft.Id.ToString());
        using var forged = new HttpRequestMessage(HttpMethod.Get, $"{Form(vacancy)}/verification");
        forged.Headers.Add("Cookie", $"{cookie.Split('=')[0]}={draft.Id}");
        (await Anyone().Send(forged, Stop)).Location.ShouldBe(Form(vacancy));
    }

    [Fact]
    public async Task Steps_without_a_draft_lead_to_the_first()
    {
        var vacancy = await Open();

        foreach (var step in new[] { "cv", "questions", "verification", "recue" })
        {
            (await Anyone().Get($"{Form(vacancy)}/{step}", Stop)).Location.ShouldBe(Form(vacancy), step);
        }
    }

    [Fact]
    public async Task A_draft_vacancy_cannot_be_applied_to()
    {
        var vacancy = await Data.Vacancy(await Data.Ministry(), v => v.Draft());

        (await Anyone().Get(Form(vacancy), Stop)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static string Form(Vacancy vacancy) => $"/offres/{vacancy.Slug}/candidater";

    private static string Receipt(Vacancy vacancy) => $"{Form(vacancy)}/recue";

    private static Dictionary<string, (string Name, byte[] Content)> File() => new() { ["Input.Cv"] = ("mon-cv.pdf", Pdf) };

    private static Dictionary<string, string?> Contact(string email) => new()
    {
        ["Input.GivenName"] = "Élodie", ["Input.FamilyName"] = "Nguyễn", ["Input.Email"] = email, ["Input.Phone"] = "06 12 34 56 78", ["Input.IsCivilServant"] = "false",
    };

    private async Task<Vacancy> Open() => await Data.Vacancy(await Data.Ministry(), v => v.Asking(("Pourquoi ?", true), ("Quand ?", false)));

    private static async Task<Answer> Follow(Visitor visitor, Answer sent, string expected)
    {
        sent.Location.ShouldBe(expected, sent.Main);
        return await visitor.Get(expected, Stop);
    }

    private static async Task<Answer> ToDocuments(Visitor visitor, Vacancy vacancy, string email) =>
        await Follow(visitor, await visitor.Submit(await visitor.Get(Form(vacancy), Stop), "form.dt-form", Contact(email), cancellationToken: Stop), $"{Form(vacancy)}/cv");

    private static async Task<Answer> ToQuestions(Visitor visitor, Vacancy vacancy, string email) =>
        await Follow(visitor, await visitor.Submit(await ToDocuments(visitor, vacancy, email), "form.dt-form", new Dictionary<string, string?> { ["Input.Motivation"] = "Servir." }, File(), Stop), $"{Form(vacancy)}/questions");

    private static async Task<Answer> ToCheck(Visitor visitor, Vacancy vacancy, string email) =>
        await Follow(visitor, await visitor.Submit(await ToQuestions(visitor, vacancy, email), "form.dt-form", new Dictionary<string, string?> { ["Input.Answers[0].Text"] = "Parce que.", ["Input.Skills[0].Level"] = "3" }, cancellationToken: Stop), $"{Form(vacancy)}/verification");

    private Task<List<JobApplication>> Applications(Vacancy vacancy) =>
        Data.Read(db => db.Set<JobApplication>().AsNoTracking().Where(a => a.VacancyId == vacancy.Id).ToListAsync(Stop));
}
