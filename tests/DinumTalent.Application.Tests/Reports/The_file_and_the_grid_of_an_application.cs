using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Reports;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.TestKit;

namespace DinumTalent.Application.Tests.Reports;

/// <summary>"Dossier de candidature" and "Grille d’entretien" say what their readers may know, and nothing else.</summary>
public sealed class The_file_and_the_grid_of_an_application(WebSite site) : FunctionalTest(site)
{
    private const string Remark = "Une remarque d’évaluateur.";

    private Person paul = null!;
    private Person lea = null!;
    private Person recruiter = null!;
    private Vacancy vacancy = null!;
    private JobApplication application = null!;

    [Fact]
    public async Task hold_all_that_is_kept_of_an_application()
    {
        await Assigned();
        await Submit(paul, 4);
        await Data.Interview(application, Data.Now.AddDays(3), lea);
        (await As(recruiter, new AddComment(application.Id, await Version(), "À rappeler mardi"))).Errors.ShouldBeEmpty();
        await Data.Save(CandidateMessage.Of(CandidateMessageId.New(), application.Id, CandidateMessageKind.Acknowledgement, "Bien reçu", "Bonjour", Data.Now, null));

        var file = (await As(recruiter, new ApplicationFile(application.Id))).Value;

        (file.Title, file.Subject, file.Extraction.Author).ShouldBe(("Dossier de candidature", vacancy.Reference, recruiter.Name));
        var text = file.Text();
        foreach (var said in new[] { application.Email, application.Motivation, application.Cv.Name, "Bien reçu", "À rappeler mardi", paul.Name, Remark, "Favorable" }) text.ShouldContain(said);
        file.Blocks.OfType<Table>().Single(t => t.Caption == "Grilles remises").Rows.ShouldHaveSingleItem().Cells[3].ShouldBe(Cell.Of(4m, 1));
        file.Blocks.OfType<Table>().Single(t => t.Caption == "Entretiens").Rows.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task name_nobody_under_seal()
    {
        var ministry = await Data.Ministry();
        vacancy = await Data.Vacancy(ministry, v => v.AnonymousUntil("Entretien"));
        (recruiter, paul) = (await Data.Staff(Role.Recruiter, ministry), await Data.Staff(Role.Evaluator, ministry));
        application = await Data.Application(vacancy, a => a.Named("Zoé", "Lamarque").Email("zoe@lamarque.example").EvaluatedBy(paul));

        Report[] sealedOnes = [(await As(recruiter, new ApplicationFile(application.Id))).Value, (await As(recruiter, new InterviewGrid(application.Id))).Value, (await As(paul, new OwnInterviewGrid(application.Id))).Value];
        foreach (var report in sealedOnes)
        {
            report.Scope!.ShouldStartWith($"Candidature n°\u00A0{application.AnonymityNumber}");
            report.Text().ShouldNotContain("lamarque", Case.Insensitive);
            report.Text().ShouldNotContain("Zoé");
            report.Text().ShouldNotContain(JobApplication.HiddenDomain);
        }

        (await As(recruiter, new MoveApplication(application.Id, application.Version, vacancy.Stages.Single(s => s.Name == "Entretien").Id))).IsSuccess.ShouldBeTrue();
        (await As(recruiter, new ApplicationFile(application.Id))).Value.Text().ShouldContain("zoe@lamarque.example");
    }

    [Fact]
    public async Task keep_the_others_scorecards_from_who_has_not_handed_in_the_own_one()
    {
        await Assigned();
        await Submit(paul, 2);
        await Write(lea, 5);

        var before = (await As(lea, new OwnInterviewGrid(application.Id))).Value.Text();
        before.ShouldContain("Ma grille, à remettre");
        before.ShouldContain("après avoir remis la sienne");
        before.ShouldNotContain(paul.Name);

        await Hand(lea);
        var after = (await As(lea, new OwnInterviewGrid(application.Id))).Value;
        after.Text().ShouldContain(paul.Name);
        after.Text().ShouldNotContain("Ma grille, à remettre");
        after.Tables.First().Rows[0].Cells.ShouldBe([vacancy.Criteria[0].Label, 2, Cell.Of(3.5m, 1), "2 à 5"]);
    }

    [Fact]
    public async Task keep_them_from_a_recruiter_who_evaluates_too()
    {
        await Assigned(withRecruiter: true);
        await Submit(paul, 2);

        foreach (var report in new[] { (await As(recruiter, new InterviewGrid(application.Id))).Value, (await As(recruiter, new ApplicationFile(application.Id))).Value })
        {
            report.Text().ShouldNotContain(Remark);
            report.Text().ShouldContain("1 grille remise par d’autres évaluateurs ne figure pas ici");
        }
    }

    [Fact]
    public async Task are_a_form_to_fill_in_while_nobody_has_scored()
    {
        await Assigned();

        var grid = (await As(recruiter, new InterviewGrid(application.Id))).Value;

        grid.Text().ShouldContain("Grille à remplir");
        grid.Tables.First().Rows.Select(r => r.Cells[0].Display).ShouldBe(vacancy.Criteria.Select(c => c.Label));
        grid.Tables.Last().Columns.Select(c => c.Title).ShouldBe(["Nom et prénom", "Date", "Signature"]);
        (await As(lea, new OwnInterviewGrid(application.Id))).Value.Tables.Count().ShouldBe(grid.Tables.Count());
    }

    private Rating Score(int score) => new(vacancy.Criteria[0].Id, score, null);

    private async Task Assigned(bool withRecruiter = false)
    {
        var ministry = await Data.Ministry();
        vacancy = await Data.Vacancy(ministry, v => v.With(t => t with { FreeCriteria = ["Motivation"] }));
        (paul, lea, recruiter) = (await Data.Staff(Role.Evaluator, ministry), await Data.Staff(Role.Evaluator, ministry), await Data.Staff(Role.Recruiter, ministry));
        application = await Data.Application(vacancy, a => a.AtStage(2).EvaluatedBy([paul, lea, .. withRecruiter ? [recruiter] : Array.Empty<Person>()]));
    }

    private async Task<long> Version() => (await As(recruiter, new ApplicationSheet(application.Id))).Value.Version;

    private async Task Write(Person person, int score) =>
        (await As(person, new WriteScorecard(application.Id, null, [Score(score)], Advice.Favourable, Remark))).Errors.ShouldBeEmpty();

    private async Task Hand(Person person) =>
        (await As(person, new SubmitScorecard(application.Id, (await As(person, new EvaluationSheet(application.Id))).Value.Own!.Version))).Errors.ShouldBeEmpty();

    private async Task Submit(Person person, int score)
    {
        await Write(person, score);
        await Hand(person);
    }
}
