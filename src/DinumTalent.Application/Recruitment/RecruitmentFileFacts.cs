using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>What the completeness of a recruitment's file is judged by.</summary>
/// <param name="Vacancy">Not tracked.</param>
/// <param name="Organisation">Full name.</param>
/// <param name="Applications">By date.</param>
/// <param name="End">The act that ended it without filling it, if known.</param>
internal sealed record RecruitmentFileFacts(Vacancy Vacancy, string Organisation, IReadOnlyList<FiledApplication> Applications, PastAct? End)
{
    public IEnumerable<FiledApplication> Chosen => Applications.Where(a => a.IsChosen);

    /// <summary>Not found when out of reach.</summary>
    public static async Task<Result<RecruitmentFileFacts>> Read(
        ITalentDbContext db, IAccess access, IVersionHistory history, VacancyId id, CancellationToken cancellationToken)
    {
        var vacancy = await db.Vacancies(access).AsNoTracking().Load(id, cancellationToken);
        if (vacancy.IsFailure) return Result<RecruitmentFileFacts>.Failure(vacancy.Errors);
        var organisation = await db.Organisations.Where(o => o.Id == vacancy.Value.OrganisationId).Select(o => o.Name).FirstAsync(cancellationToken);
        var rows = await db.Applications(access).AsNoTracking().Where(a => a.VacancyId == id)
            .OrderBy(a => a.SentAt).ThenBy(a => a.Id)
            .Select(a => new FiledApplication
            {
                Id = a.Id, Name = a.GivenName + " " + a.FamilyName, Status = a.Status, IsContractual = !a.IsCivilServant, SentAt = a.SentAt,
                StageKind = a.StageKind, StageEnteredAt = a.StageEnteredAt, Reason = a.RefusalReason, RefusalToldAt = a.RefusalToldAt, IsErased = a.ErasedAt != null, Evaluators = a.Evaluators.Count,
            }).ToListAsync(cancellationToken);
        var messages = (await (
            from m in db.CandidateMessages(access).AsNoTracking()
            join a in db.Applications(access) on m.ApplicationId equals a.Id
            where a.VacancyId == id && (m.Kind == CandidateMessageKind.Acknowledgement || m.Kind == CandidateMessageKind.Refusal)
            select new FiledMessage(m.ApplicationId, m.Kind, m.At, m.Failure != null && m.SettledAt == null)).ToListAsync(cancellationToken))
            .ToLookup(m => m.ApplicationId);
        var scorecards = (await (
            from s in db.SubmittedScorecards(access)
            join a in db.Applications(access) on s.ApplicationId equals a.Id
            where a.VacancyId == id
            select s.ApplicationId).ToListAsync(cancellationToken)).CountBy(s => s).ToDictionary();
        var interviews = (await db.Interviews(access).AsNoTracking()
            .Where(i => i.VacancyId == id && i.Status != InterviewStatus.Cancelled && i.Status != InterviewStatus.Declined)
            .ToListAsync(cancellationToken)).ToLookup(i => i.ApplicationId);
        var documents = await KeptDocuments(db, access, rows, cancellationToken);
        var end = vacancy.Value.IsOver
            ? await history.Last(nameof(Vacancy), id.Value, [nameof(CancelVacancy), nameof(DeclareVacancyFruitless)], cancellationToken)
            : null;
        return new RecruitmentFileFacts(vacancy.Value, organisation,
            [.. rows.Select(r => r with
            {
                Messages = [.. messages[r.Id]], SubmittedScorecards = scorecards.GetValueOrDefault(r.Id), KeptDocuments = documents.GetValueOrDefault(r.Id),
                Interviews = interviews[r.Id].Count(i => i.Status is InterviewStatus.Held),
                Present = interviews.Contains(r.Id) ? interviews[r.Id].Where(i => i.Status is InterviewStatus.Held).SelectMany(i => i.Present).Distinct().Count() : null,
            })], end);
    }

    /// <summary>Versions of the assessment document of those chosen: the law asks for theirs.</summary>
    private static async Task<Dictionary<JobApplicationId, int>> KeptDocuments(
        ITalentDbContext db, IAccess access, IEnumerable<FiledApplication> rows, CancellationToken cancellationToken)
    {
        var chosen = rows.Where(r => r.IsChosen).Select(r => r.Id).ToList();
        return chosen.Count == 0 ? [] : (await db.AssessmentDocuments(access).AsNoTracking().Where(d => chosen.Contains(d.ApplicationId)).ToListAsync(cancellationToken))
            .ToDictionary(d => d.ApplicationId, d => d.Versions.Count);
    }
}

/// <summary>An application, for its place in the file.</summary>
internal sealed record FiledApplication
{
    public required JobApplicationId Id { get; init; }

    public required string Name { get; init; }

    public required ApplicationStatus Status { get; init; }

    public required bool IsContractual { get; init; }

    public required DateTime SentAt { get; init; }

    public required StageKind StageKind { get; init; }

    /// <summary>For a chosen one, when it was accepted.</summary>
    public required DateTime StageEnteredAt { get; init; }

    public required RefusalReason? Reason { get; init; }

    public required DateTime? RefusalToldAt { get; init; }

    public required int Evaluators { get; init; }

    /// <summary>What told who sent it is gone, messages included.</summary>
    public bool IsErased { get; init; }

    public int SubmittedScorecards { get; init; }

    /// <summary>Held.</summary>
    public int Interviews { get; init; }

    /// <summary>People present at the interviews held; null where none was entered.</summary>
    public int? Present { get; init; }

    /// <summary>Versions of the assessment document that decisions kept, of those chosen.</summary>
    public int KeptDocuments { get; init; }

    public IReadOnlyList<FiledMessage> Messages { get; init; } = [];

    public bool IsChosen => Status is ApplicationStatus.Accepted or ApplicationStatus.Hired;

    public DateOnly AcceptedOn => StageEnteredAt.ToParisDay();

    public bool Holds(CandidateMessageKind kind) => Messages.Any(m => m.Kind == kind && !m.IsUndelivered);

    public bool Misses(CandidateMessageKind kind) => Messages.Any(m => m.Kind == kind && m.IsUndelivered) && !Holds(kind);
}

/// <param name="ApplicationId">Whose.</param>
/// <param name="Kind">About what.</param>
/// <param name="At">In UTC.</param>
/// <param name="IsUndelivered">Refused by the mail server, and the candidate was not told otherwise.</param>
internal sealed record FiledMessage(JobApplicationId ApplicationId, CandidateMessageKind Kind, DateTime At, bool IsUndelivered);
