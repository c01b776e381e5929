using System.IO.Compression;
using System.Text;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Reports;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Workforce;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Application.Tests.Recruitment;

public sealed class The_file_of_a_recruitment(WebSite site) : FunctionalTest(site)
{
    private static readonly StageActor Somebody = new(null, "Essai");

    [Fact]
    public async Task says_of_each_point_whether_it_is_there_missing_or_not_asked_for()
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry, v => v.With(t => t with { Basis = LegalBasis.NeedOfService }));
        var acknowledged = await Data.Application(vacancy, a => a.Then(x => x.Refuse(RefusalReason.Experience, "Non.", false, vacancy, Somebody, Data.Now)));
        await Data.Application(vacancy);
        await Kept(acknowledged, CandidateMessageKind.Acknowledgement);
        await Kept(acknowledged, CandidateMessageKind.Refusal, "550 Inconnu");

        var points = await Points(vacancy, await Data.Staff(Role.Auditor, ministry));

        States(points).ShouldBe(
        [
            ("Publication", FileState.Complete), ("Urgence", FileState.NotApplicable), ("Accusés de réception", FileState.Missing),
            ("Constat infructueux", FileState.NotApplicable), ("Entretiens", FileState.NotApplicable), ("Documents d’évaluation", FileState.NotApplicable),
            ("Motifs de refus", FileState.Complete), ("Délai de la décision", FileState.NotApplicable), ("Réponses aux candidats", FileState.Missing),
            ("Recrutement", FileState.Missing), ("Fin du recrutement", FileState.Missing),
        ]);
        points.ShouldAllBe(p => p.Reference.Length > 0);
        Point(points, "Accusés de réception").Detail.ShouldStartWith("1 accusé de réception remis sur 2 candidatures");
        Point(points, "Réponses aux candidats").Detail.ShouldBe("0 réponse donnée, 1 candidat sans réponse, 1 message non remis.");
    }

    [Fact]
    public async Task is_complete_once_a_lawful_recruitment_is_over()
    {
        var (ministry, vacancy, hired, refused) = await Filled();
        foreach (var application in new[] { hired, refused }) await Kept(application, CandidateMessageKind.Acknowledgement);
        await Kept(refused, CandidateMessageKind.Refusal);

        var points = await Points(vacancy, await Data.Staff(Role.Recruiter, ministry));

        points.Where(p => p.State is FileState.Missing).ShouldBeEmpty();
        Point(points, "Délai de la décision").State.ShouldBe(FileState.Complete);
        Point(points, "Entretiens").State.ShouldBe(FileState.Complete);
    }

    [Fact]
    public async Task names_a_decision_that_came_too_early_and_an_interview_that_is_not_attested()
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry, v => v.PublishedDaysAgo(10));
        await Data.Application(vacancy, a => a.AtStage(2).Then(_ => vacancy.RecordUrgency("Incident"), _ => vacancy.Close(Data.Today.AddDays(-3)),
            x => vacancy.Accept(x, new AcceptanceFacts(0, 2, true), Somebody, Data.Now.AddDays(-2), Data.Today.AddDays(-2))));
        await Data.Change<Vacancy>(all => all.SingleAsync(v => v.Id == vacancy.Id, Stop), v => { v.RecordUrgency("Incident"); v.Close(Data.Today.AddDays(-3)); });

        var points = await Points(vacancy, await Data.Staff(Role.Recruiter, ministry));

        Point(points, "Urgence").Detail.ShouldContain("Incident");
        Point(points, "Délai de la décision").State.ShouldBe(FileState.Complete);
        Point(points, "Entretiens").State.ShouldBe(FileState.Missing);
        Point(points, "Entretiens").Subjects.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task is_taken_away_whole_with_safe_names_and_the_trail_says_by_whom()
    {
        var (ministry, vacancy, hired, refused) = await Filled(withCv: true);
        await Kept(refused, CandidateMessageKind.Refusal);
        var recruiter = await Data.Staff(Role.Recruiter, ministry);

        var export = (await As(recruiter, new ExportRecruitmentFile(vacancy.Id))).Value;
        using var output = new MemoryStream();
        var file = (await As(recruiter, new RecruitmentArchive(vacancy.Id, export, output))).Value;

        (file.Name, file.ContentType).ShouldBe(($"dossier-{vacancy.Reference.ToLowerInvariant()}-{Data.Today:yyyy-MM-dd}.zip", "application/zip"));
        output.Position = 0;
        await using var archive = new ZipArchive(output, ZipArchiveMode.Read);
        var names = archive.Entries.Select(e => e.FullName).ToList();
        names.ShouldContain("00-index.pdf");
        names.Count(n => n.EndsWith("/dossier-de-candidature.pdf", StringComparison.Ordinal)).ShouldBe(2);
        names.Count(n => n.EndsWith("/messages.pdf", StringComparison.Ordinal)).ShouldBe(1);
        names.Count(n => n.EndsWith("/grilles-d-entretien.pdf", StringComparison.Ordinal)).ShouldBe(1);
        names.Count(n => n.EndsWith("/cv.pdf", StringComparison.Ordinal)).ShouldBe(1);
        names.ShouldAllBe(n => n.All(c => char.IsAsciiLetterOrDigit(c) || c == '-' || c == '/' || c == '.') && !n.Contains("..", StringComparison.Ordinal) && !n.StartsWith('/'));
        foreach (var entry in archive.Entries)
        {
            await using var content = await entry.OpenAsync(Stop);
            var head = new byte[4];
            await content.ReadExactlyAsync(head, Stop);
            Encoding.ASCII.GetString(head).ShouldBe("%PDF");
        }

        (await As(recruiter, new RecruitmentFile(vacancy.Id))).Value.Exports.ShouldHaveSingleItem().ShouldBe(new PastExport(Data.Now, recruiter.Name, 2));
        var trail = await Data.Read(db => db.Set<AuditEntry>().AsNoTracking().SingleAsync(e => e.Entity == nameof(RecruitmentFileExport) && e.EntityId == export.Value, Stop));
        (trail.ActorName, trail.OrganisationId).ShouldBe((recruiter.Name, ministry.Id.Value));
    }

    [Fact]
    public async Task holds_the_letters_of_proposals_as_they_were_sent()
    {
        var ministry = await Data.Ministry();
        var recruiter = await Data.Staff(Role.Recruiter, ministry);
        var letter = await Site.AsSystem(services => services.GetRequiredService<IDocuments>().Keep("%PDF-1.7 la lettre"u8.ToArray(), "lettre.pdf", "application/pdf", Stop));
        var sent = await Data.Offered(ministry, OfferStatus.Sent, letter: letter);
        var draft = await Data.Offered(ministry, OfferStatus.Draft);

        (await Entries(recruiter, sent.Vacancy)).Single(e => e.Name.EndsWith("/proposition-1.pdf", StringComparison.Ordinal)).Text.ShouldBe("%PDF-1.7 la lettre");
        (await Entries(recruiter, draft.Vacancy)).ShouldNotContain(e => e.Name.Contains("proposition", StringComparison.Ordinal));
    }

    [Fact]
    public async Task does_without_what_was_erased()
    {
        var (ministry, vacancy, hired, refused) = await Filled(withCv: true);
        await Kept(hired, CandidateMessageKind.Acknowledgement);
        await As(await Data.Staff(Role.Administrator, ministry), new ErasePerson(refused.Email, true));

        var recruiter = await Data.Staff(Role.Recruiter, ministry);
        (await Points(vacancy, recruiter)).Where(p => p.State is FileState.Missing).ShouldBeEmpty();
        (await Entries(recruiter, vacancy)).ShouldNotContain(e => e.Name.Contains(refused.FamilyName, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task is_not_handed_out_without_an_export_of_ones_own_nor_to_a_reader()
    {
        var (ministry, vacancy, _, _) = await Filled();
        var (recruiter, colleague) = (await Data.Staff(Role.Recruiter, ministry), await Data.Staff(Role.Recruiter, ministry));
        var export = (await As(recruiter, new ExportRecruitmentFile(vacancy.Id))).Value;

        (await As(colleague, new RecruitmentArchive(vacancy.Id, export, Stream.Null))).Error.Kind.ShouldBe(ErrorKind.NotFound);
        (await As(await Data.Staff(Role.Auditor, ministry), new ExportRecruitmentFile(vacancy.Id))).Error.Kind.ShouldBe(ErrorKind.Forbidden);
    }

    [Theory]
    [InlineData("../../etc", "passwd")]
    [InlineData("Nguyễn", "Œdipe")]
    [InlineData("李", "小龙")]
    public async Task gives_folders_names_of_plain_letters(string family, string given)
    {
        var vacancy = await Data.Vacancy(await Data.Ministry());
        var content = new ApplicationContent(
            PersonName.Create(given, family).Value, EmailAddress.Create($"{TestData.Unique("x")}@exemple.fr").Value, null, null, false, new CvFile(FileId.New(), "../cv.pdf", "application/pdf", 1), "", [], [], null, true);
        var application = vacancy.Receive(JobApplicationId.New(), content, Data.Now, Data.Today).Value;

        RecruitmentPapers.Folder(7, application).ShouldMatch("^007(-[a-z0-9-]+)?$");
    }

    private async Task<(Organisation Ministry, Vacancy Vacancy, JobApplication Hired, JobApplication Refused)> Filled(bool withCv = false)
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry);
        var evaluators = new[] { await Data.Staff(Role.Evaluator, ministry), await Data.Staff(Role.Evaluator, ministry) };
        var refused = await Data.Application(vacancy, a => a.Then(x => x.Refuse(RefusalReason.Experience, "Non.", false, vacancy, Somebody, Data.Now)));
        var cv = withCv ? await StoredCv() : null;
        var hired = await Data.Application(vacancy, a =>
        {
            if (cv is not null) a.WithCv(cv);
            a.AtStage(2).EvaluatedBy(evaluators);
        });
        foreach (var evaluator in evaluators)
        {
            var card = new Scorecard(hired.Id, evaluator.Id, evaluator.Name, Data.Now.AddDays(-3));
            card.Write([new Rating(vacancy.Criteria[0].Id, 4, "Précis.")], Advice.Favourable, "Bien.", vacancy.Criteria);
            card.Submit(Data.Now.AddDays(-3)).IsSuccess.ShouldBeTrue();
            await Data.Save(card);
        }

        var recruiter = await Data.Staff(Role.Recruiter, ministry);
        (await As(recruiter, new CloseVacancy(vacancy.Id, vacancy.Version))).Errors.ShouldBeEmpty();
        (await As(recruiter, new AcceptApplication(hired.Id, (await Data.Reload(hired)).Version))).Errors.ShouldBeEmpty();
        (await As(recruiter, new HireApplicant(hired.Id, (await Data.Reload(hired)).Version, new DateOnly(2027, 1, 4), EmploymentStatus.FixedTerm, new DateOnly(2028, 1, 3), Category.A))).Errors.ShouldBeEmpty();
        return (ministry, vacancy, hired, refused);
    }

    private Task Kept(JobApplication application, CandidateMessageKind kind, string? failure = null) =>
        Data.Save(CandidateMessage.Of(CandidateMessageId.New(), application.Id, kind, "Objet", "Texte", Data.Now, failure));

    private async Task<IReadOnlyList<FilePoint>> Points(Vacancy vacancy, Person person) => (await As(person, new RecruitmentFile(vacancy.Id))).Value.Points;

    private static FilePoint Point(IEnumerable<FilePoint> points, string title) => points.Single(p => p.Title == title);

    private static List<(string, FileState)> States(IEnumerable<FilePoint> points) => [.. points.Select(p => (p.Title, p.State))];

    private Task<CvFile> StoredCv() => Site.AsSystem(async services =>
    {
        using var content = new MemoryStream("%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"u8.ToArray());
        var file = (await services.GetRequiredService<IUploads>().ReceiveCv(content, "cv.pdf", Stop)).Value;
        return new CvFile(file.Id, file.Name, file.ContentType, file.Size);
    });

    private async Task<IReadOnlyList<(string Name, string Text)>> Entries(Person person, Vacancy vacancy)
    {
        var export = (await As(person, new ExportRecruitmentFile(vacancy.Id))).Value;
        using var output = new MemoryStream();
        (await As(person, new RecruitmentArchive(vacancy.Id, export, output))).Errors.ShouldBeEmpty();
        output.Position = 0;
        await using var archive = new ZipArchive(output, ZipArchiveMode.Read);
        var entries = new List<(string, string)>();
        foreach (var entry in archive.Entries)
        {
            using var reader = new StreamReader(await entry.OpenAsync(Stop), Encoding.Latin1);
            entries.Add((entry.FullName, await reader.ReadToEndAsync(Stop)));
        }

        return entries;
    }
}
