using System.IO.Compression;
using System.Text;
using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Reports;

/// <summary>Writes the whole file of a recruitment as an archive: an index, and for each candidate the CV, the application with its history and interviews, scorecards, assessment documents, proposals and messages.</summary>
/// <remarks>One candidate at a time: the size of a recruitment costs no memory.</remarks>
/// <param name="Id">The vacancy.</param>
/// <param name="Export">That this archive answers; without it, nothing is handed out.</param>
/// <param name="Output">Stays open.</param>
[Requires(Permission.DecideHires)]
public sealed record RecruitmentArchive(VacancyId Id, RecruitmentFileExportId Export, Stream Output) : IQuery<ReportFile>;

internal sealed class RecruitmentArchiveHandler(
    ITalentDbContext db, IAccess access, IUploads uploads, IVersionHistory history, IEnumerable<IReportRenderer> renderers, ISiteLinks links, ICurrentUser user, TimeProvider clock)
    : IQueryHandler<RecruitmentArchive, ReportFile>
{
    /// <summary>Applications read at once.</summary>
    private const int AtOnce = 20;

    public async Task<Result<ReportFile>> Handle(RecruitmentArchive query, CancellationToken cancellationToken)
    {
        if (!await db.RecruitmentFileExports(access).AnyAsync(e => e.Id == query.Export && e.VacancyId == query.Id && e.By == user.Id, cancellationToken)) return Error.NotFound;
        var facts = await RecruitmentFileFacts.Read(db, access, history, query.Id, cancellationToken);
        if (facts.IsFailure) return Result<ReportFile>.Failure(facts.Errors);

        var papers = new RecruitmentPapers(facts.Value, new Extraction(clock.UtcNow(), user.Name));
        var pdf = renderers.Single(r => r.Format is ReportFormat.Pdf);
        await using (var archive = await ZipArchive.CreateAsync(query.Output, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, cancellationToken))
        {
            var filed = new List<FiledFolder>();
            for (var from = 0; from < facts.Value.Applications.Count; from += AtOnce)
            {
                filed.AddRange(await WriteSome(archive, pdf, papers, facts.Value, from, cancellationToken));
            }

            await Write(archive, "00-index.pdf", pdf, papers.Index(RecruitmentFileChecks.Of(facts.Value, clock.Today()), filed), cancellationToken);
        }

        return new ReportFile($"dossier-{facts.Value.Vacancy.Reference.ToLowerInvariant()}-{clock.Today():yyyy-MM-dd}.zip", "application/zip");
    }

    private async Task<List<FiledFolder>> WriteSome(
        ZipArchive archive, IReportRenderer pdf, RecruitmentPapers papers, RecruitmentFileFacts facts, int from, CancellationToken cancellationToken)
    {
        var ids = facts.Applications.Skip(from).Take(AtOnce).Select(a => a.Id).ToList();
        var applications = (await db.Applications(access).AsNoTracking().Where(a => ids.Contains(a.Id)).ToListAsync(cancellationToken)).ToDictionary(a => a.Id);
        var scorecards = (await db.Scorecards(access).AsNoTracking().Where(s => ids.Contains(s.ApplicationId) && s.SubmittedAt != null).ToListAsync(cancellationToken)).ToLookup(s => s.ApplicationId);
        var messages = (await db.CandidateMessages(access).AsNoTracking().Where(m => ids.Contains(m.ApplicationId)).OrderBy(m => m.At).ToListAsync(cancellationToken)).ToLookup(m => m.ApplicationId);
        var interviews = (await db.Interviews(access).AsNoTracking().Where(i => ids.Contains(i.ApplicationId)).ToListAsync(cancellationToken)).ToLookup(i => i.ApplicationId);
        var documents = (await db.AssessmentDocuments(access).AsNoTracking().Where(d => ids.Contains(d.ApplicationId)).ToListAsync(cancellationToken)).ToDictionary(d => d.ApplicationId);
        var letters = (await LetterFacts.Within(db, access, db.Offers(access).AsNoTracking().Where(o => ids.Contains(o.ApplicationId) && o.SentAt != null)).ToListAsync(cancellationToken)).ToLookup(l => l.Offer.ApplicationId);
        var folders = new List<FiledFolder>();
        foreach (var (id, number) in ids.Select((id, i) => (id, from + i + 1)))
        {
            if (!applications.TryGetValue(id, out var application)) continue; // Erased meanwhile.
            var folder = RecruitmentPapers.Folder(number, application);
            var file = new ReportedFile(facts.Vacancy, facts.Organisation, application)
            {
                Skills = await SkillMatch.Of(db, facts.Vacancy.Requirements, application.Skills, cancellationToken), Interviews = [.. interviews[id]],
                Scorecards = [.. scorecards[id]], Submitted = facts.Applications[number - 1].SubmittedScorecards, Messages = [.. messages[id]],
            };
            await Write(archive, $"{folder}/dossier-de-candidature.pdf", pdf, ApplicationFileReport.Of(file, papers.Extraction, new Uri(links.ApplicationFile(id))), cancellationToken);
            if (file.Scorecards.Count > 0) await Write(archive, $"{folder}/grilles-d-entretien.pdf", pdf, InterviewGridReport.Of(ScoredApplication.Of(file), papers.Extraction, new Uri(links.InterviewGrid(id))), cancellationToken);
            foreach (var kept in documents.GetValueOrDefault(id)?.Versions ?? []) await WriteAssessment(archive, folder, pdf, id, kept, papers.Extraction, cancellationToken);
            foreach (var letter in letters[id].OrderBy(l => l.Offer.Number)) await WriteLetter(archive, folder, pdf, letter, cancellationToken);
            if (messages[id].Any()) await Write(archive, $"{folder}/messages.pdf", pdf, papers.Messages(application, [.. messages[id]]), cancellationToken);
            var cv = await WriteCv(archive, folder, application.Cv, cancellationToken);
            folders.Add(new FiledFolder(folder, facts.Applications[number - 1], cv, file.Scorecards.Count, facts.Applications[number - 1].SubmittedScorecards, messages[id].Count()) { Letters = letters[id].Count() });
        }

        return folders;
    }

    /// <summary>The assessment document as a decision kept it.</summary>
    private async Task WriteAssessment(
        ZipArchive archive, string folder, IReportRenderer pdf, JobApplicationId id, KeptAssessmentVersion kept, Extraction extraction, CancellationToken cancellationToken)
    {
        if (KeptContent.Read(kept.Content) is not { } content) return;
        var page = new Uri($"{links.Assessment(id)}?version={kept.Number}");
        await Write(archive, $"{folder}/compte-rendu-d-evaluation-{kept.Number}.pdf", pdf, AssessmentReport.Of(content, kept, extraction, page), cancellationToken);
    }

    /// <summary>The letter as it was sent, which never changes; made again from its terms where the store has lost it.</summary>
    private async Task WriteLetter(ZipArchive archive, string folder, IReportRenderer pdf, LetterFacts letter, CancellationToken cancellationToken)
    {
        var name = $"{folder}/proposition-{letter.Offer.Number}.pdf";
        await using var stored = letter.Offer.LetterFileId is { } file ? await uploads.Open(file, cancellationToken) : null;
        if (stored is null) await Write(archive, name, pdf, OfferLetterReport.Of(letter, user.Name, clock.UtcNow()), cancellationToken);
        else await Copy(archive, name, stored, CompressionLevel.NoCompression, cancellationToken);
    }

    private static async Task Write(ZipArchive archive, string name, IReportRenderer pdf, Report report, CancellationToken cancellationToken)
    {
        using var page = new MemoryStream();
        await pdf.Render(report, page, cancellationToken);
        page.Position = 0;
        await Copy(archive, name, page, CompressionLevel.Fastest, cancellationToken);
    }

    /// <summary>Under a name of ours: the sender's file name is not to be trusted, nor always fit to be shown.</summary>
    private async Task<bool> WriteCv(ZipArchive archive, string folder, CvFile cv, CancellationToken cancellationToken)
    {
        await using var content = await uploads.Open(cv.FileId, cancellationToken);
        if (content is null) return false;
        await Copy(archive, $"{folder}/cv{Extension(cv.ContentType)}", content, CompressionLevel.NoCompression, cancellationToken);
        return true;
    }

    private static async Task Copy(ZipArchive archive, string name, Stream content, CompressionLevel level, CancellationToken cancellationToken)
    {
        await using var entry = await archive.CreateEntry(name, level).OpenAsync(cancellationToken);
        await content.CopyToAsync(entry, cancellationToken);
    }

    private static string Extension(string contentType) => contentType switch
    {
        "application/pdf" => ".pdf",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document" => ".docx",
        "application/vnd.oasis.opendocument.text" => ".odt",
        _ => ".bin",
    };
}

/// <summary>What the archive holds of one candidate.</summary>
/// <param name="Name">Of the folder.</param>
/// <param name="Application">Whose.</param>
/// <param name="HasCv">Whether the store still had the CV.</param>
/// <param name="Scorecards">That the person may read.</param>
/// <param name="Submitted">All that were handed in.</param>
/// <param name="Messages">Kept.</param>
internal sealed record FiledFolder(string Name, FiledApplication Application, bool HasCv, int Scorecards, int Submitted, int Messages)
{
    /// <summary>Of proposals that were sent.</summary>
    public int Letters { get; init; }
}
