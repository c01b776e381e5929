using System.Net;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.TestKit;
using DinumTalent.Web.Tests.Public;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Web.Tests.Talents;

/// <summary>From the consent to the invitation and out again, by the pages and the links of mails.</summary>
public sealed class Entering_the_vivier(WebSite site) : PageTest(site)
{
    [Fact]
    public async Task Somebody_who_agrees_on_applying_is_found_invited_answers_and_leaves()
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry);
        var (candidate, email) = (Anyone(), $"{TestData.Unique("noor")}@exemple.fr".ToLowerInvariant());
        var check = await Applicant.ToCheck(candidate, vacancy, email, Stop);
        (await candidate.Submit(check, "main form", new Dictionary<string, string?> { ["vivier"] = nameof(PoolSharing.Ministries) }, cancellationToken: Stop)).Location.ShouldEndWith("/recue");
        var recruiter = await As(Role.Recruiter, ministry);
        (await recruiter.Get("/gestion/vivier", Stop)).Main.ShouldNotContain("Noor Vivier", customMessage: "the address is not confirmed");

        await Site.DeliverMails(Stop);
        await candidate.Get(Link(email, "/suivi/"), Stop);
        var list = await recruiter.Get("/gestion/vivier", Stop);
        list.Main.ShouldContain("Noor Vivier");
        (await (await As(Role.Recruiter, await Data.Ministry())).Get("/gestion/vivier", Stop)).Main.ShouldNotContain("Noor Vivier");

        var other = await Data.Vacancy(ministry);
        var sheet = await recruiter.Get(list.Document.QuerySelectorAll("ol.dt-talents a").Single(a => a.TextContent == "Noor Vivier").GetAttribute("href")!, Stop);
        var invited = await recruiter.Submit(sheet, "form[action*='Inviter']", new Dictionary<string, string?> { ["Input.Vacancy"] = other.Id.ToString(), ["Input.Message"] = "Venez en parler." }, cancellationToken: Stop);
        (await recruiter.Visit(invited.Location!, Stop)).Main.ShouldContain("Sans réponse");
        var twice = await recruiter.Submit(sheet, "form[action*='Inviter']", new Dictionary<string, string?> { ["Input.Vacancy"] = other.Id.ToString() }, cancellationToken: Stop);
        twice.Status.ShouldBe(HttpStatusCode.BadRequest);
        twice.Main.ShouldContain("elle ne l’est pas deux fois");

        await Site.DeliverMails(Stop);
        var invitation = await candidate.Get(Link(email, "/invitation-a-candidater/"), Stop);
        invitation.Main.ShouldContain("Venez en parler.");
        (await candidate.Submit(invitation, "main form", new Dictionary<string, string?> { ["interesse"] = "true" }, cancellationToken: Stop)).Location.ShouldBe($"/offres/{other.Slug}");
        (await recruiter.Get($"/gestion/offres/{other.Id}/invitations", Stop)).Main.ShouldContain("Intéressé(e)");

        var own = Link(email, "/vivier/");
        (await candidate.Submit(await candidate.Get(own + "/sortie", Stop), "main form", cancellationToken: Stop)).Location.ShouldBe("/");
        (await candidate.Get(own, Stop)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await recruiter.Get("/gestion/vivier", Stop)).Main.ShouldNotContain("Noor Vivier");
    }

    [Fact]
    public async Task A_spontaneous_profile_is_found_once_its_address_is_confirmed_and_completed()
    {
        var ministry = await Data.Ministry();
        await Data.JobProfile();
        var skill = await Data.Skill("Apiculture " + TestData.Unique("zy"));
        var (visitor, email) = (Anyone(), $"{TestData.Unique("lou")}@exemple.fr".ToLowerInvariant());
        var form = await visitor.Get("/candidature-spontanee", Stop);
        var family = form.Document.QuerySelector("input[name='Input.Families']").ShouldNotBeNull().GetAttribute("value");
        var values = new Dictionary<string, string?>
        {
            ["Input.GivenName"] = "Lou", ["Input.FamilyName"] = "Abeille", ["Input.Email"] = email, ["Input.Families"] = family, ["Input.Sharing"] = nameof(PoolSharing.Ministries),
            ["Input.Ministries"] = ministry.Id.ToString(), ["Input.Places"] = "Lyon, Rhône",
        };
        var refused = await visitor.Submit(form, "main form", values, cancellationToken: Stop);
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Errors.ShouldContain(e => e.Contains("Cochez la case", StringComparison.Ordinal));
        (await visitor.Submit(form, "main form", new Dictionary<string, string?>(values) { ["Input.Consents"] = "true" }, cancellationToken: Stop)).Location.ShouldBe("/candidature-spontanee/recue");
        var recruiter = await As(Role.Recruiter, ministry);
        (await recruiter.Get("/gestion/vivier", Stop)).Main.ShouldNotContain("Lou Abeille");

        await Site.DeliverMails(Stop);
        var own = Link(email, "/vivier/");
        (await visitor.Get(own, Stop)).Main.ShouldContain("Votre adresse électronique est confirmée");
        var profile = await visitor.Get(own + "/profil", Stop);
        var searched = await visitor.Submit(profile, "button[formaction*='chercher']", new Dictionary<string, string?> { ["Input.Wanted"] = skill.Label }, cancellationToken: Stop);
        var added = await visitor.Submit(searched, "button[formaction*='ajouter']", cancellationToken: Stop);
        (await visitor.Submit(added, "main form", new Dictionary<string, string?> { ["Input.Skills[0].Level"] = "4" }, cancellationToken: Stop)).Location.ShouldBe(own);
        (await visitor.Get(own, Stop)).Main.ShouldContain($"{skill.Label} : 4, Expertise");

        var page = await visitor.Get(own, Stop);
        (await visitor.Submit(page, "form[action*='Rester']", cancellationToken: Stop)).Location.ShouldBe(own);
        (await visitor.Submit(page, "form[action*='Cv']", files: new Dictionary<string, (string, byte[])> { ["Input.Cv"] = ("malin.exe", "MZ"u8.ToArray()) }, cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await visitor.Submit(page, "form[action*='Cv']", files: new Dictionary<string, (string, byte[])> { ["Input.Cv"] = ("lou.pdf", Applicant.Pdf) }, cancellationToken: Stop)).Location.ShouldBe(own);
        (await visitor.Get(own + "/cv", Stop)).Bytes.ShouldBe(Applicant.Pdf);

        var found = await recruiter.Get($"/gestion/vivier?comp={skill.Id}&niveau=4&poids=2&exigence=essentielle&ville=lyon", Stop);
        found.Main.ShouldContain("Lou Abeille");
        found.Main.ShouldContain("Adéquation : 75 sur 100");
    }

    [Fact]
    public async Task The_same_answer_is_given_for_an_address_that_is_in_already()
    {
        await Data.JobProfile();
        var email = $"{TestData.Unique("deux")}@exemple.fr".ToLowerInvariant();
        for (var i = 0; i < 2; i++)
        {
            var visitor = Anyone();
            var form = await visitor.Get("/candidature-spontanee", Stop);
            var family = form.Document.QuerySelector("input[name='Input.Families']")!.GetAttribute("value");
            var sent = await visitor.Submit(form, "main form", new Dictionary<string, string?>
            {
                ["Input.GivenName"] = "Lou", ["Input.FamilyName"] = "Deux", ["Input.Email"] = email, ["Input.Families"] = family, ["Input.Sharing"] = nameof(PoolSharing.State), ["Input.Consents"] = "true",
            }, cancellationToken: Stop);
            sent.Location.ShouldBe("/candidature-spontanee/recue");
        }

        (await Data.Read(db => db.Set<TalentPoolMember>().CountAsync(m => m.Email == email))).ShouldBe(1);
    }

    [Fact]
    public async Task Agreements_are_given_and_taken_back_in_the_candidates_space()
    {
        var person = await Data.Account();
        var candidate = await As(person);
        await Data.Application(await Data.Vacancy(await Data.Ministry()), a => a.From(person));

        var page = await candidate.Get("/candidat/vivier", Stop);
        await candidate.Submit(page, "form[action*='Entrer']", new Dictionary<string, string?> { ["sharing"] = nameof(PoolSharing.State) }, cancellationToken: Stop);
        await candidate.Submit(page, "form[action*='Partager']", cancellationToken: Stop);

        var after = await candidate.Visit("/candidat/vivier", Stop);
        after.Main.ShouldContain("Vous êtes dans le vivier jusqu’au");
        after.Main.ShouldContain("Ne plus les faire connaître");
    }

    /// <summary>The last address of that kind that was mailed.</summary>
    private string Link(string email, string kind) => Site.Mails.To(email).Reverse()
        .SelectMany(m => m.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Where(w => w.StartsWith("https://", StringComparison.Ordinal))
        .Select(w => new Uri(w).AbsolutePath).First(p => p.StartsWith(kind, StringComparison.Ordinal));
}
