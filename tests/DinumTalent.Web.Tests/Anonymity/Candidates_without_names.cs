using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using DinumTalent.Infrastructure.Persistence;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Answer = DinumTalent.TestKit.Answer;

namespace DinumTalent.Web.Tests.Anonymity;

/// <summary>Under anonymised screening, nothing that staff can fetch, get by mail or read in the log tells who applied; from the lifting stage on, it does.</summary>
public sealed class Candidates_without_names : IAsyncLifetime
{
    /// <summary>Of the two candidates: names, addresses, numbers, links, files, and what stands in them.</summary>
    private static readonly string[] Markers =
        ["Zéphyrine", "Quetzalmarqueur", "marqueur-a.example", "0698761234", "profil-a-marqueur", "cv-fichier-a", "contenudufichiera", "Wolfgangmarqueur", "Oxymarqueur", "marqueur-b.example", "0687654321", "profil-b-marqueur", "cv-fichier-b"];

    private static readonly Traces Traces = new(Markers);

    private readonly LoggedSite site = new();
    private readonly Dictionary<Role, Person> staff = [];
    private TestData data = null!;
    private Vacancy vacancy = null!;
    private Organisation ministry = null!;
    private Skill skill = null!;
    private JobApplicationId first;
    private JobApplicationId second;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        data = new TestData(site);
        ministry = await data.Ministry();
        foreach (var role in new[] { Role.Recruiter, Role.HiringManager, Role.Evaluator, Role.Auditor }) staff[role] = await data.Staff(role, ministry);
        staff[Role.HumanResources] = await data.Staff(Role.HumanResources, await data.State());
        vacancy = await data.Vacancy(ministry, v => v.AnonymousUntil("Entretien").Asking(("Pourquoi ?", true)));

        skill = await data.Skill("Compétenceducv");
        await site.Anyone().Apply(vacancy, Contact("Zéphyrine", "Quetzalmarqueur", "zephyrine@marqueur-a.example", "06 98 76 12 34", "https://profil-a-marqueur.example/z"),
            "Je suis Zephyrine QUETZALMARQUEUR ; écrivez à zephyrine@marqueur-a.example ou appelez le 06.98.76.12.34.", "Voir https://profil-a-marqueur.example, signé quetzalmarqueur75.", "cv-fichier-a.pdf", $"Zéphyrine Quetzalmarqueur, contenudufichiera, motcommun, {skill.Label}.", Stop);

        var account = await Account("Wolfgangmarqueur", "Oxymarqueur", "w@marqueur-b.example");
        var known = await site.As(account);
        await known.Apply(vacancy, Contact("Wolfgangmarqueur", "Oxymarqueur", null, "06 87 65 43 21", "https://profil-b-marqueur.example"),
            "Wolfgangmarqueur à votre service.", "Oxymarqueur.", "cv-fichier-b.pdf", "rien", Stop);
        var received = await data.Read(db => db.Set<JobApplication>().AsNoTracking().Where(a => a.VacancyId == vacancy.Id).OrderBy(a => a.AnonymityNumber).ToListAsync(Stop));
        (first, second) = (received[0].Id, received[1].Id);
        await site.DeliverMails(Stop);
        await Treat(known);
    }

    /// <summary>All that ordinarily happens before the lifting stage.</summary>
    private async Task Treat(Visitor candidate)
    {
        var recruiter = await site.As(staff[Role.Recruiter]);
        await Submit(recruiter, $"/gestion/candidatures/{first}", "form[action='?handler=Designer']", ("Input.Evaluator", staff[Role.Evaluator].Id.ToString()));
        await Submit(recruiter, $"/gestion/candidatures/{first}", "form[action='?handler=Commenter']", ("Input.Text", "À voir."));
        await Move(recruiter, first, "Présélection");
        await Submit(recruiter, $"/gestion/candidatures/{second}/refuser", "main form.dt-form", ("Input.Reason", nameof(RefusalReason.Experience)), ("Input.Defer", "false"));
        await site.DeliverMails(Stop);
        await candidate.Get($"/candidat/candidatures/{second}", Stop);
    }

    [Fact]
    public async Task are_given_away_by_nothing_that_staff_can_fetch_until_the_stage_that_lifts()
    {
        var crawled = new List<(Role Role, Crawl Crawl, IReadOnlyList<Answer> Pages)>();
        foreach (var (role, person) in staff)
        {
            var crawl = new Crawl(site, await site.As(person), await Identifiers(), Stop);
            var pages = await crawl.All();
            crawled.Add((role, crawl, pages));
            pages.Count(p => p.Text.Contains("Candidature n°", StringComparison.Ordinal) || p.Text.Contains("Candidature n&#xB0;", StringComparison.Ordinal)).ShouldBeGreaterThan(0, $"{role} sees no application at all");
            pages.SelectMany(p => Traces.In(p).Select(m => $"{role}: {m} at {p.Address} ({(int)p.Status})")).ShouldBeEmpty();
        }

        site.Logged.Count.ShouldBeGreaterThan(100);
        site.Logged.SelectMany(line => Traces.In(line).Select(m => $"{m}: {line}")).ShouldBeEmpty();

        foreach (var (role, crawl, pages) in crawled)
        {
            // Looking for somebody finds and confirms nobody: the answer is that for a word which stands nowhere.
            foreach (var wanted in new[] { "quetzalmarqueur", "zephyrine@marqueur-a.example", "contenudufichiera", "motcommun" })
            {
                var nowhere = new string('x', wanted.IndexOf('@', StringComparison.Ordinal) is var at && at < 0 ? wanted.Length : at) + (at < 0 ? "" : "@" + new string('y', wanted.Length - at - 9) + ".example");
                var (found, none) = (await crawl.Search(pages, wanted), await crawl.Search(pages, nowhere));
                found.Zip(none).Where(p => Answered(p.First, wanted) != Answered(p.Second, nowhere)).Select(p => $"{role}: {p.First.Address}").ShouldBeEmpty();
            }
        }

        foreach (var mail in site.Mails.All.Where(m => staff.Values.Any(s => s.Email == m.To))) Traces.In($"{mail.To} {mail.ToName} {mail.Subject} {mail.Text}").ShouldBeEmpty(mail.Subject);
        site.Mails.To(staff[Role.Evaluator].Email).ShouldNotBeEmpty();
        await Move(await site.As(staff[Role.Recruiter]), first, "Entretien");

        foreach (var (role, person) in staff.Where(s => s.Key is Role.Recruiter or Role.Evaluator))
        {
            var pages = await new Crawl(site, await site.As(person), [vacancy.Id.ToString(), first.ToString(), second.ToString()], Stop).All();
            pages.SelectMany(p => Traces.In(p)).Distinct().ShouldContain("quetzalmarqueur", $"{role} does not learn who it is");
            pages.SelectMany(p => Traces.In(p)).Distinct().ShouldNotContain("oxymarqueur", $"{role} learns of the other");
        }

        await ShouldBeFoundByTheCv();
        var cv = await (await site.As(staff[Role.Recruiter])).Get($"/gestion/candidatures/{first}/cv", Stop);
        Traces.In(cv).ShouldContain("cvfichiera");
        Traces.In(cv).ShouldContain("contenudufichiera");
    }

    /// <summary>Read long before, it is found by the event of the lifting alone.</summary>
    private async Task ShouldBeFoundByTheCv()
    {
        var recruiter = await site.As(staff[Role.Recruiter]);
        (await recruiter.Get("/gestion/cv?q=motcommun", Stop)).Main.ShouldContain("Aucun CV");
        await site.DeliverMails(Stop);
        Traces.In(await recruiter.Get("/gestion/cv?q=motcommun", Stop)).ShouldContain("contenudufichiera");
        (await recruiter.Get($"/gestion/candidatures/{first}/competences-du-cv", Stop)).Main.ShouldContain(skill.Label);
    }

    /// <summary>The text was read, and lies where the candidate alone reaches it.</summary>
    [Fact]
    public async Task read_what_their_cv_says_while_staff_does_not()
    {
        (await data.Read(db => db.Set<CvReading>().CountAsync(r => r.Text.Contains("contenudufichiera"), Stop))).ShouldBe(1);
        (await data.Read(db => db.Set<CvEntry>().CountAsync(Stop))).ShouldBe(0);
        (await data.Read(db => db.Set<CvWord>().CountAsync(Stop))).ShouldBe(0);
        foreach (var person in staff.Values)
        {
            var visitor = await site.As(person);
            foreach (var address in new[] { "/gestion/cv?q=motcommun", $"/gestion/cv?q=motcommun&offre={vacancy.Id}", $"/gestion/candidatures/{first}/competences-du-cv", $"/gestion/candidatures/{first}?onglet=competences", $"/gestion/offres/{vacancy.Id}/pipeline?candidature={first}" })
            {
                var answer = await visitor.Get(address, Stop);
                Traces.In(answer).ShouldBeEmpty($"{person.Name} at {address}");
                answer.Document.QuerySelectorAll("main mark").ShouldBeEmpty();
                answer.Main.ShouldNotContain(skill.Label);
            }
        }
    }

    [Fact]
    public async Task are_written_to_by_name_although_the_writer_does_not_know_it()
    {
        var mails = site.Mails.To("w@marqueur-b.example");

        mails.Single(m => m.Subject.StartsWith("Réponse", StringComparison.Ordinal)).Text.ShouldContain("Bonjour Wolfgangmarqueur Oxymarqueur,");
        site.Mails.To("zephyrine@marqueur-a.example").ShouldNotBeEmpty();
        var own = await (await site.As(await Known())).Get($"/candidat/candidatures/{second}", Stop);
        own.Main.ShouldContain("Wolfgangmarqueur Oxymarqueur");
        own.Main.ShouldContain("cv-fichier-b.pdf");
        own.Main.ShouldContain("Wolfgangmarqueur à votre service.");
    }

    [Fact]
    public async Task may_send_once_and_read_their_own_cv()
    {
        await site.Anyone().Apply(vacancy, Contact("Zéphyrine", "Quetzalmarqueur", "zephyrine@marqueur-a.example", null, null), "Encore.", "Oui.", "cv.pdf", "x", Stop);

        (await data.Read(db => db.Set<JobApplication>().CountAsync(a => a.VacancyId == vacancy.Id, Stop))).ShouldBe(2);
        (await (await site.As(await Known())).Get($"/candidat/candidatures/{second}/cv", Stop)).Headers["Content-Disposition"].ShouldContain("cv-fichier-b.pdf");
    }

    public async ValueTask DisposeAsync() => await site.DisposeAsync();

    /// <summary>All but what echoes the words that were looked for, and what changes at each call.</summary>
    private static string Answered(Answer answer, string wanted) => answer.Main.Replace(wanted, "", StringComparison.OrdinalIgnoreCase);

    private async Task<IReadOnlyCollection<string>> Identifiers()
    {
        var profile = vacancy.JobProfileId.ToString();
        return [vacancy.Id.ToString(), first.ToString(), second.ToString(), vacancy.Slug, ministry.Id.ToString(), profile, vacancy.Requirements[0].SkillId.ToString(), staff[Role.Evaluator].Id.ToString(), (await Known()).Id.ToString()];
    }

    private async Task Move(Visitor visitor, JobApplicationId id, string stage) =>
        await Submit(visitor, $"/gestion/candidatures/{id}", "form[action='?handler=Deplacer']", ("Input.Stage", vacancy.Stages.Single(s => s.Name == stage).Id.ToString()));

    private static async Task Submit(Visitor visitor, string address, string form, params (string Field, string Value)[] fields)
    {
        var done = await visitor.Submit(await visitor.Get(address, Stop), form, fields.ToDictionary(f => f.Field, f => (string?)f.Value), cancellationToken: Stop);
        done.Location.ShouldNotBeNull($"{address}: {string.Join(' ', done.Errors)}");
    }

    private static Dictionary<string, string?> Contact(string given, string family, string? email, string? phone, string? link)
    {
        var contact = new Dictionary<string, string?> { ["Input.GivenName"] = given, ["Input.FamilyName"] = family, ["Input.Phone"] = phone ?? "", ["Input.ProfileLink"] = link ?? "", ["Input.IsCivilServant"] = "false" };
        if (email is not null) contact["Input.Email"] = email;
        return contact;
    }

    private Task<Person> Known() => data.Read(async db =>
    {
        var account = await db.Users.SingleAsync(u => u.Email == "w@marqueur-b.example", Stop);
        return new Person(account.UserId, "Wolfgangmarqueur", "Oxymarqueur", account.Email!);
    });

    private async Task<Person> Account(string given, string family, string email)
    {
        await site.AsSystem(async services =>
        {
            var account = DinumTalent.Infrastructure.Identity.Account.For(UserId.New(), PersonName.Create(given, family).Value, EmailAddress.Create(email).Value, data.Now);
            account.EmailConfirmed = true;
            var db = services.GetRequiredService<TalentDbContext>();
            ((DbContext)db).Add(account);
            await db.SaveChangesAsync(Stop);
        });
        return await Known();
    }
}
