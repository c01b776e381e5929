using DinumTalent.Application.Common;
using DinumTalent.Application.Reports;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Workforce;
using DinumTalent.TestKit;

namespace DinumTalent.Application.Tests.Reports;

/// <summary>Every application arrives ten days ago; the days of what follows are counted by hand.</summary>
public sealed class Following_a_recruitment(WebSite site) : FunctionalTest(site)
{
    private static readonly StageActor Recruiter = new(null, "Essai");

    [Fact]
    public async Task gives_the_figures_that_one_works_out_by_hand()
    {
        var (vacancy, recruiter) = await Recruitment();

        var report = await Report(recruiter, vacancy);

        report.Title.ShouldBe("Suivi d’un recrutement");
        report.Scope.ShouldBe($"{vacancy.Reference} – {vacancy.Title}");
        report.Period.ShouldBe(new ReportPeriod(Data.Today.AddDays(-40), Data.Today));
        report.Extraction.At.ShouldBe(Data.Now);
        report.Extraction.Author.ShouldBe(recruiter.Name);
        report.AccessiblePage!.AbsolutePath.ShouldBe($"/gestion/rapports/suivi-recrutement/{vacancy.Id}");
        Figures(report).ShouldBe(
        [
            "Candidatures reçues 6", "En cours 3", "Retenues 1", "Recrutées 1", "Refusées 1", "Retirées 1",
            "Première action 4 jours",                  // 1, 2, 4, 6 and two that wait
            "Durée de publication 40 jours",            // from 40 days ago to yesterday
            "De la publication au recrutement 38 jours", // one of two posts, two days ago
        ]);
        report.Blocks.OfType<KeyFigures>().Single().Figures.ShouldAllBe(f => f.Definition != null);
        Rows(report, "Candidatures par étape").ShouldBe(
        [
            "Réception|1|6|3",              // stays of 1, 2, 3, 4, 6 days
            "Présélection|1|3|3",           // 2, 3, 6
            "Entretien|1|1|non mesuré",
            "Proposition|0|0|non mesuré",
            "Recrutement|1|1|non mesuré",
            "Refus|1|2|1",                  // the refusal that was taken back
        ]);
        Rows(report, "Candidatures passées par chaque étape").ShouldBe(["Réception|6", "Présélection|3", "Entretien|1", "Proposition|0", "Recrutement|1"]);
        Rows(report, "Refus par motif").ShouldBe(["Compétences techniques|1|100\u00A0%"]);
    }

    [Fact]
    public async Task lists_the_applications_by_name_with_age_and_mean_score()
    {
        var (vacancy, recruiter) = await Recruitment();

        var lines = Rows(await Report(recruiter, vacancy), "Liste des candidatures");

        lines.Count.ShouldBe(6);
        lines.Select(l => l[(l.IndexOf('|', StringComparison.Ordinal) + 1)..]).ShouldBe(
        [
            "13/11/2026|Réception|En cours|10|non mesuré",
            "13/11/2026|Entretien|En cours|5|3,7",
            "13/11/2026|Refus|Refusée||non mesuré",
            "13/11/2026|Recrutement|Recrutée||non mesuré",
            "13/11/2026|Réception|Retirée par le candidat||non mesuré",
            "13/11/2026|Présélection|En cours|1|non mesuré",
        ], ignoreOrder: true);
        lines.ShouldBe(lines.OrderBy(l => FoldedText.Fold(l.Split('|')[0]), StringComparer.Ordinal));
    }

    [Fact]
    public async Task keeps_the_scores_back_from_who_has_still_to_score()
    {
        var (vacancy, recruiter) = await Recruitment(evaluatesToo: true);

        var lines = Rows(await Report(recruiter, vacancy), "Liste des candidatures");

        lines.Count(l => l.EndsWith("|masquée", StringComparison.Ordinal)).ShouldBe(1);
        lines.ShouldNotContain(l => l.EndsWith("3,7", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1, 1, "Première action 3 jours")]       // half of them
    [InlineData(1, 2, "Première action pas encore atteint")] // less than half
    public async Task measures_no_delay_while_more_than_half_wait(int treated, int waiting, string expected)
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry);
        for (var i = 0; i < treated; i++) await Data.Application(vacancy, a => a.Then(x => Move(x, vacancy, 1, 7)));
        for (var i = 0; i < waiting; i++) await Data.Application(vacancy);

        Figures(await Report(await Data.Staff(Role.HiringManager, ministry), vacancy)).ShouldContain(expected);
    }

    [Fact]
    public async Task without_applications_measures_nothing()
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry);

        var report = await Report(await Data.Staff(Role.Recruiter, ministry), vacancy);

        Figures(report).ShouldBe(
        [
            "Candidatures reçues 0", "En cours 0", "Retenues 0", "Recrutées 0", "Refusées 0", "Retirées 0",
            "Première action non mesuré", "Durée de publication 41 jours", "De la publication au recrutement pas encore atteint",
        ]);
        Rows(report, "Candidatures par étape").ShouldAllBe(r => r.EndsWith("|0|0|non mesuré", StringComparison.Ordinal));
        Rows(report, "Refus par motif").ShouldBeEmpty();
        Rows(report, "Liste des candidatures").ShouldBeEmpty();
    }

    [Fact]
    public async Task of_a_draft_has_no_period()
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry, v => v.Draft());

        var report = await Report(await Data.Staff(Role.Recruiter, ministry), vacancy);

        report.Period.ShouldBeNull();
        Figures(report).ShouldContain("Durée de publication non mesuré");
    }

    [Fact]
    public async Task of_another_ministry_is_not_found()
    {
        var vacancy = await Data.Vacancy(await Data.Ministry());

        (await As(await Data.Staff(Role.Recruiter, await Data.Ministry()), new RecruitmentFollowUp(vacancy.Id))).Error.Kind.ShouldBe(ErrorKind.NotFound);
    }

    [Fact]
    public async Task needs_the_right_to_read_reports()
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry);

        (await As(await Data.Staff(Role.Administrator, ministry), new RecruitmentFollowUp(vacancy.Id))).Error.Kind.ShouldBe(ErrorKind.Forbidden);
        (await As(await Data.Staff(Role.Administrator, ministry), new ReportableVacancies(null, Paging.Of(1, 20)))).Error.Kind.ShouldBe(ErrorKind.Forbidden);
    }

    [Fact]
    public async Task begins_with_the_published_vacancies_within_reach()
    {
        var ministry = await Data.Ministry();
        var word = TestData.Unique("Cartographe");
        var late = await Data.Vacancy(await Data.Below(ministry), v => v.Titled($"{word} F/H").PublishedDaysAgo(3));
        var early = await Data.Vacancy(ministry);
        await Data.Vacancy(ministry, v => v.Draft());
        await Data.Vacancy(await Data.Ministry());
        await Data.Application(early);
        var recruiter = await Data.Staff(Role.Recruiter, ministry);

        var all = (await As(recruiter, new ReportableVacancies(null, Paging.Of(1, 20)))).Value;
        var found = (await As(recruiter, new ReportableVacancies(word, Paging.Of(1, 20)))).Value;

        all.Items.Select(v => v.Id).ShouldBe([late.Id, early.Id]);
        all.Items.Select(v => v.Applications).ShouldBe([0, 1]);
        found.Items.ShouldHaveSingleItem().Id.ShouldBe(late.Id);
    }

    private async Task<(Vacancy Vacancy, Person Recruiter)> Recruitment(bool evaluatesToo = false)
    {
        var ministry = await Data.Ministry();
        var recruiter = await Data.Staff(Role.Recruiter, ministry);
        var vacancy = await Data.Vacancy(ministry, v => v.Posts(2).With(t => t with { Deadline = Data.Today.AddDays(-1), FreeCriteria = ["Écoute"] }));
        var evaluators = new List<Person> { await Data.Account("Rose"), await Data.Account("Yann") };

        await Data.Application(vacancy);
        var scored = await Data.Application(vacancy, a => a
            .Then(x => Move(x, vacancy, 1, 8), x => Move(x, vacancy, 2, 5))
            .EvaluatedBy([.. evaluators, .. evaluatesToo ? [recruiter] : Array.Empty<Person>()]));
        await Data.Application(vacancy, a => a.Then(x => Refuse(x, vacancy, 6)));
        await Data.Application(vacancy, a => a.CivilServant().Then(
            x => Move(x, vacancy, 1, 9),
            x => vacancy.Accept(x, new AcceptanceFacts(0, 0, IsContractual: false), Recruiter, DaysAgo(3), Data.Today),
            x => vacancy.Hire(x, AgentId.New(), AsCivilServant(vacancy), [], Recruiter, DaysAgo(2), Data.Today)));
        await Data.Application(vacancy, a => a.Then(x => vacancy.Withdraw(x, Recruiter, DaysAgo(7))));
        await Data.Application(vacancy, a => a.Then(
            x => Move(x, vacancy, 1, 4), x => Refuse(x, vacancy, 2), x => x.RevertRefusal("Erreur.", vacancy, Recruiter, DaysAgo(1))));

        // Three scores given, 4, 5 and 2: the criterion that was not assessed is no 0.
        await Score(scored, vacancy, evaluators[0], 4, 5);
        await Score(scored, vacancy, evaluators[1], 2, null);
        return (vacancy, recruiter);
    }

    private async Task Score(JobApplication application, Vacancy vacancy, Person evaluator, int first, int? second)
    {
        var card = new Scorecard(application.Id, evaluator.Id, evaluator.Name, Data.Now);
        card.Write([new Rating(vacancy.Criteria[0].Id, first, null), new Rating(vacancy.Criteria[1].Id, second, null)], Advice.Favourable, null, vacancy.Criteria).IsSuccess.ShouldBeTrue();
        card.Submit(Data.Now).IsSuccess.ShouldBeTrue();
        await Data.Save(card);
    }

    private Result Move(JobApplication application, Vacancy vacancy, int position, int daysAgo) =>
        application.MoveTo(vacancy.Stages.Single(s => s.Position == position).Id, vacancy, Recruiter, DaysAgo(daysAgo));

    private Result Refuse(JobApplication application, Vacancy vacancy, int daysAgo) =>
        application.Refuse(RefusalReason.TechnicalSkills, "Bonjour.", defer: false, vacancy, Recruiter, DaysAgo(daysAgo));

    private DateTime DaysAgo(int days) => Data.Now.AddDays(-days);

    private async Task<Report> Report(Person person, Vacancy vacancy) => (await As(person, new RecruitmentFollowUp(vacancy.Id))).Value;

    private static List<string> Figures(Report report) =>
        [.. report.Blocks.OfType<KeyFigures>().SelectMany(b => b.Figures).Select(f => $"{f.Label} {f.Value} {f.Unit}".TrimEnd())];

    private static List<string> Rows(Report report, string caption) =>
        [.. report.Tables.Single(t => t.Caption == caption).Rows.Select(r => string.Join('|', r.Cells))];

    private ContractTerms AsCivilServant(Vacancy vacancy) => new(
        EmploymentStatus.CivilServant, vacancy.Category, LegalBasis.CivilServant, vacancy.OrganisationId, vacancy.JobProfileId, Period.Create(Data.Today, null).Value);
}
