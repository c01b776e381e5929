using DinumTalent.Application.Reports;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Workforce;
using DinumTalent.TestKit;

namespace DinumTalent.Application.Tests.Reports;

/// <summary>
/// Six applications, all received ten days ago, for two posts published forty days ago; the days of what follows are counted by
/// hand. What is under way is unfinished: neither left out nor counted as zero, either of which would give other figures.
/// </summary>
public sealed class Reviewing_recruitments(WebSite site) : FunctionalTest(site)
{
    private static readonly StageActor Recruiter = new(null, "Essai");

    [Fact]
    public async Task gives_the_delays_that_one_works_out_by_hand_with_what_is_unfinished()
    {
        var (recruiter, _) = await Recruitments();

        var report = await Report(recruiter);

        Rows(report, "Délais, en jours").ShouldBe(
        [
            "Publier une offre|3|2|1|5|5|non\u00A0atteint",     // 5, 5 and a draft begun 5 days ago: S(5) = 1/3
            "Première réponse|6|3|3|4|7|non\u00A0atteint",      // 4, 4, 7, waits for 10, waits for 10, withdrawn after 3: S(4) = 3/5, S(7) = 3/5 × 2/3
            "Pourvoir un poste|3|1|2|38|38|non\u00A0atteint",   // 38, one of 40 and one of 20 still to fill: S(38) = 1/2
        ]);
        Rows(report, "Durée à chaque étape, en jours").ShouldBe(
        [
            "Réception|6|4|2|2|3|4",                       // 1, 2, 3, 4, waits for 10, withdrawn after 3: S(2) = 4/6, S(3) = 1/2, S(4) = 1/4
            "Présélection|2|2|0|3|3|6",                    // 3, 6
            "Entretien|1|0|1|non\u00A0atteint|non\u00A0atteinte|non\u00A0atteint", // there for 5
            "Proposition|0|0|0|non mesuré|non mesuré|non mesuré",
            "Recrutement|1|1|0|1|1|1",
        ]);
        Figures(report).ShouldBe(
        [
            "Offres publiées 2", "Postes offerts 3", "Postes pourvus 1", "Candidatures reçues 6", "En cours 2", "Taux de recrutement 16,7\u00A0%",
            "Première réponse 7 jours", "Publier une offre 5 jours", "Pourvoir un poste 38 jours",
        ]);
        report.Blocks.OfType<KeyFigures>().Single().Figures.ShouldAllBe(f => f.Definition != null);
    }

    [Fact]
    public async Task counts_how_far_applications_got_and_why_they_were_refused()
    {
        var (recruiter, _) = await Recruitments();

        var report = await Report(recruiter);

        Rows(report, "Passage d’une étape à la suivante").ShouldBe(
            ["Reçues|6|100\u00A0%|", "Examinées|2|33,3\u00A0%|33,3\u00A0%", "Retenues|1|16,7\u00A0%|50\u00A0%", "Recrutées|1|16,7\u00A0%|100\u00A0%"]);
        Rows(report, "Candidatures arrivées au moins jusque-là").ShouldBe(["Reçues|6", "Examinées|2", "Retenues|1", "Recrutées|1"]);
        Rows(report, "Où en sont ces candidatures").ShouldBe(
            ["En cours|2|33,3\u00A0%", "Retirée par le candidat|1|16,7\u00A0%", "Refusée|2|33,3\u00A0%", "Retenue|0|0\u00A0%", "Recrutée|1|16,7\u00A0%"]);
        Rows(report, "Refus par motif").Take(3).ShouldBe(["Expérience|1|50\u00A0%", "Compétences techniques|1|50\u00A0%", "Grade non éligible|0|0\u00A0%"]);
    }

    [Fact]
    public async Task lists_every_administration_and_job_and_says_of_empty_ones_that_nothing_was_measured()
    {
        var (recruiter, world) = await Recruitments();

        var report = await Report(recruiter);

        Rows(report, "Recrutements par administration").ShouldBe(
        [
            $"{world.Busy.Name}|1|6|33,3\u00A0%|16,7\u00A0%|16,7\u00A0%|7|38",
            $"{world.Quiet.Name}|1|0|non mesuré|non mesuré|non mesuré|non mesuré|non\u00A0atteinte",
            $"{world.Empty.Name}|0|0|non mesuré|non mesuré|non mesuré|non mesuré|non mesuré",
            $"{world.Ministry.Name}|0|0|non mesuré|non mesuré|non mesuré|non mesuré|non mesuré",
        ]);
        var jobs = Rows(report, "Recrutements par métier");
        jobs.Take(2).Count(j => j.EndsWith("|1|6|33,3\u00A0%|16,7\u00A0%|16,7\u00A0%|7|38", StringComparison.Ordinal)).ShouldBe(1, "jobs with a recruitment come before empty ones");
        jobs.Count(j => j.EndsWith("|0|0|non mesuré|non mesuré|non mesuré|non mesuré|non mesuré", StringComparison.Ordinal)).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task counts_what_links_of_campaigns_brought_by_channel()
    {
        var (recruiter, world) = await Recruitments();
        var (own, above) = (SourcingCampaign.Create(world.Busy.Id, "Salon", Data.Now).Value, SourcingCampaign.Create((await Data.State()).Id, "Rentrée", Data.Now).Value);
        var (school, elsewhere) = (own.AddLink(SourcingChannel.School, null, null, Data.Now).Value, above.AddLink(SourcingChannel.Event, null, null, Data.Now).Value);
        await Data.Save(own, above, new ApplicationSource(world.Hired.Id, school.Code), new ApplicationSource(world.Waiting.Id, school.Code), new ApplicationSource(world.Refused.Id, elsewhere.Code));

        var rows = Rows(await Report(recruiter), "Candidatures par canal");

        rows.ShouldContain("École ou université|2|33,3\u00A0%|50\u00A0%|50\u00A0%|1|50\u00A0%");
        rows.ShouldContain("Salon ou rencontre|0|0\u00A0%|non mesuré|non mesuré|0|non mesuré", "the link is of an administration above");
        rows.ShouldContain("Lien d’une autre administration|1|16,7\u00A0%|0\u00A0%|0\u00A0%|0|0\u00A0%");
        rows.ShouldContain("Sans lien de campagne|3|50\u00A0%|33,3\u00A0%|0\u00A0%|0|0\u00A0%");
    }

    [Theory]
    [InlineData(-10, -10, 6)]
    [InlineData(-9, 0, 0)]
    [InlineData(-40, -11, 0)]
    [InlineData(0, -10, 6)] // the other way round
    public async Task is_about_the_days_that_were_asked_for(int from, int to, int received)
    {
        var (recruiter, _) = await Recruitments();

        var report = await Report(recruiter, new ReviewFilter(Data.Today.AddDays(from), Data.Today.AddDays(to)));

        report.Period.ShouldBe(new ReportPeriod(Data.Today.AddDays(Math.Min(from, to)), Data.Today.AddDays(Math.Max(from, to))));
        Figures(report).ShouldContain($"Candidatures reçues {received}");
    }

    [Fact]
    public async Task is_about_the_administration_and_the_job_that_were_asked_for()
    {
        var (recruiter, world) = await Recruitments();

        var quiet = await Report(recruiter, new ReviewFilter(Organisation: world.Quiet.Id));
        var job = await Report(recruiter, new ReviewFilter(Job: world.Vacancy.JobProfileId));

        Figures(quiet).ShouldContain("Candidatures reçues 0");
        Figures(quiet).ShouldContain("Première réponse non mesuré");
        quiet.Extraction.Filters.ShouldBe([new ReportFilter("Administration", world.Quiet.Name)]);
        Rows(job, "Recrutements par métier").Count.ShouldBe(1);
        Figures(job).ShouldContain("Offres publiées 1");
        job.AccessiblePage!.Query.ShouldBe($"?metier={world.Vacancy.JobProfileId}");
        (await As(recruiter, new RecruitmentReview(new ReviewFilter(Job: Domain.Referential.JobProfileId.New())))).Error.Kind.ShouldBe(ErrorKind.NotFound);
    }

    [Fact]
    public async Task begins_anew_for_an_application_that_was_sent_again()
    {
        var (ministry, email) = (await Data.Ministry(), $"{TestData.Unique("encore")}@exemple.fr");
        var vacancy = await Data.Vacancy(ministry);
        var recruiter = await Data.Staff(Role.Recruiter, ministry);
        await Data.Application(vacancy, a => a.Email(email).Then(x => Move(x, vacancy, 1, 9), x => vacancy.Withdraw(x, Recruiter, DaysAgo(8)), x => SendAgain(x, vacancy, email)));

        var report = await Report(recruiter);

        Rows(report, "Durée à chaque étape, en jours").Take(2).ShouldBe(["Réception|1|0|1|non\u00A0atteint|non\u00A0atteinte|non\u00A0atteint", "Présélection|0|0|0|non mesuré|non mesuré|non mesuré"]);
        Rows(report, "Passage d’une étape à la suivante")[1].ShouldBe("Examinées|0|0\u00A0%|0\u00A0%");
    }

    [Fact]
    public async Task shows_nothing_of_another_ministry()
    {
        var (_, world) = await Recruitments();
        var stranger = await Data.Staff(Role.Recruiter, await Data.Ministry());

        Figures(await Report(stranger)).ShouldContain("Candidatures reçues 0");
        (await As(stranger, new RecruitmentReview(new ReviewFilter(Organisation: world.Busy.Id)))).Error.Kind.ShouldBe(ErrorKind.NotFound);
    }

    private async Task<(Person Recruiter, World World)> Recruitments()
    {
        var ministry = await Data.Ministry();
        var places = new List<Organisation> { await Data.Below(ministry), await Data.Below(ministry), await Data.Below(ministry) }
            .OrderBy(o => FoldedText.Fold(o.Name), StringComparer.Ordinal).ToList();
        var vacancy = await Data.Vacancy(places[0], v => v.Posts(2).With(t => t with { Deadline = Data.Today.AddDays(-1) }));
        await Data.Vacancy(places[1], v => v.PublishedDaysAgo(20));
        await Data.Vacancy(places[0], v => v.Draft());

        var waiting = await Data.Application(vacancy);
        await Data.Application(vacancy, a => a.Then(x => Move(x, vacancy, 1, 8), x => x.Write("Bonjour", "Nous vous lisons.", Recruiter, DaysAgo(6)), x => Move(x, vacancy, 2, 5)));
        var refused = await Data.Application(vacancy, a => a.Then(x => x.Refuse(RefusalReason.TechnicalSkills, "Bonjour.", defer: false, vacancy, Recruiter, DaysAgo(6))));
        await Data.Application(vacancy, a => a.Then(x => x.Refuse(RefusalReason.Experience, "Bonjour.", defer: true, vacancy, Recruiter, DaysAgo(7))));
        var hired = await Data.Application(vacancy, a => a.CivilServant().Then(
            x => Move(x, vacancy, 1, 9),
            x => vacancy.Accept(x, new AcceptanceFacts(0, 0, IsContractual: false), Recruiter, DaysAgo(3), Data.Today),
            x => vacancy.Hire(x, AgentId.New(), AsCivilServant(vacancy), [], Recruiter, DaysAgo(2), Data.Today)));
        await Data.Application(vacancy, a => a.Then(x => vacancy.Withdraw(x, Recruiter, DaysAgo(7))));
        return (await Data.Staff(Role.Recruiter, ministry), new World(ministry, places[0], places[1], places[2], vacancy, waiting, refused, hired));
    }

    private Result SendAgain(JobApplication application, Vacancy vacancy, string email)
    {
        var content = new ApplicationContent(
            application.Name, EmailAddress.Create(email).Value, null, null, false, new CvFile(FileId.New(), "cv.pdf", "application/pdf", 1234), "À nouveau.", [], [], null, true);
        return application.TakeOver(vacancy.Receive(JobApplicationId.New(), content, DaysAgo(5), Data.Today.AddDays(-5)).Value, vacancy, DaysAgo(5));
    }

    private Result Move(JobApplication application, Vacancy vacancy, int position, int daysAgo) =>
        application.MoveTo(vacancy.Stages.Single(s => s.Position == position).Id, vacancy, Recruiter, DaysAgo(daysAgo));

    private DateTime DaysAgo(int days) => Data.Now.AddDays(-days);

    private async Task<Report> Report(Person person, ReviewFilter? filter = null) => (await As(person, new RecruitmentReview(filter ?? new ReviewFilter()))).Value;

    private static List<string> Figures(Report report) =>
        [.. report.Blocks.OfType<KeyFigures>().SelectMany(b => b.Figures).Select(f => $"{f.Label} {f.Value} {f.Unit}".TrimEnd())];

    private static List<string> Rows(Report report, string caption) =>
        [.. report.Tables.Single(t => t.Caption == caption).Rows.Select(r => string.Join('|', r.Cells))];

    private static ContractTerms AsCivilServant(Vacancy vacancy) => new(
        EmploymentStatus.CivilServant, vacancy.Category, LegalBasis.CivilServant, vacancy.OrganisationId, vacancy.JobProfileId, Period.Create(new DateOnly(2026, 11, 23), null).Value);

    private sealed record World(
        Organisation Ministry, Organisation Busy, Organisation Quiet, Organisation Empty, Vacancy Vacancy, JobApplication Waiting, JobApplication Refused, JobApplication Hired);
}
