using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>What the assessment document of an application says; kept as it is at a decision.</summary>
public sealed record AssessmentContent
{
    public required string Candidate { get; init; }

    public required bool IsCivilServant { get; init; }

    public required string Vacancy { get; init; }

    public required string Reference { get; init; }

    public required string Organisation { get; init; }

    /// <summary>How many people the law wants at the interview.</summary>
    public required int Needed { get; init; }

    public required IReadOnlyList<AssessedInterview> Interviews { get; init; }

    public required IReadOnlyList<CriterionSummary> Criteria { get; init; }

    public required IReadOnlyList<AssessedCard> Cards { get; init; }

    public required string? Conclusion { get; init; }

    public required string? ConcludedBy { get; init; }

    public required DateTime? ConcludedAt { get; init; }

    /// <summary>Whether there is anything that a document could be made of.</summary>
    public bool IsEmpty => Interviews.All(i => i.Status is not (InterviewStatus.Held or InterviewStatus.NoShow)) && Cards.Count == 0 && Conclusion is null;
}

/// <param name="Present">Names of who was there; of the whole panel while nothing is recorded.</param>
/// <param name="Absent">Names of who was not.</param>
public sealed record AssessedInterview(
    InterviewStatus Status, InterviewKind Kind, DateTime? StartsAt, int Minutes, string? Place, IReadOnlyList<string> Present, IReadOnlyList<string> Absent, string? Note, string? RecordedBy, DateTime? RecordedAt);

/// <param name="InterviewAt">Start of the interview that it belongs to; null for one of the file alone.</param>
public sealed record AssessedCard(string Evaluator, DateTime SubmittedAt, DateTime? InterviewAt, Advice? Advice, string? Remarks, IReadOnlyList<RatedCriterion> Ratings);

/// <summary>Reads what the assessment document says today.</summary>
internal static class AssessmentReading
{
    public static async Task<Result<AssessmentContent>> Of(ITalentDbContext db, IAccess access, JobApplicationId id, CancellationToken cancellationToken)
    {
        var found = await db.Applications(access).AsNoTracking().Load(id, cancellationToken);
        if (found.IsFailure) return Result<AssessmentContent>.Failure(found.Errors);
        var application = found.Value;
        var vacancy = await db.Vacancies(access).AsNoTracking().FirstAsync(v => v.Id == application.VacancyId, cancellationToken);
        var organisation = await db.Organisations.Where(o => o.Id == vacancy.OrganisationId).Select(o => o.Name).FirstAsync(cancellationToken);
        var interviews = (await db.Interviews(access).AsNoTracking().Where(i => i.ApplicationId == id).ToListAsync(cancellationToken))
            .Where(i => i.StartsAt is not null).OrderBy(i => i.StartsAt).ToList();
        var cards = await db.Scorecards(access).AsNoTracking().Where(s => s.ApplicationId == id && s.SubmittedAt != null).ToListAsync(cancellationToken);
        var document = await db.AssessmentDocuments(access).AsNoTracking().FirstOrDefaultAsync(d => d.ApplicationId == id, cancellationToken);
        var criteria = InterviewCriteria.With(vacancy.Criteria, interviews.Select(i => i.Criteria));
        var overview = ScorecardOverview.Of(criteria, cards, isBlind: false, cards.Count);
        var starts = interviews.ToDictionary(i => i.Id, i => i.StartsAt);
        return new AssessmentContent
        {
            Candidate = $"{application.GivenName} {application.FamilyName}",
            IsCivilServant = application.IsCivilServant,
            Vacancy = vacancy.Title,
            Reference = vacancy.Reference,
            Organisation = organisation,
            Needed = InterviewPanel.NeededFor(!application.IsCivilServant, vacancy.DurationMonths),
            Interviews = [.. interviews.Select(Assessed)],
            Criteria = overview.Criteria,
            Cards = [.. overview.Cards.Select(c => new AssessedCard(
                c.Evaluator, c.SubmittedAt, c.InterviewId is { } at ? starts.GetValueOrDefault(at) : null, c.Advice, c.Remarks,
                [.. c.Ratings.Where(r => r.Score is not null || r.Comment is not null)]))],
            Conclusion = document?.Conclusion,
            ConcludedBy = document?.ConcludedBy,
            ConcludedAt = document?.ConcludedAt,
        };
    }

    private static AssessedInterview Assessed(Interview i) => new(
        i.Status, i.Kind, i.StartsAt, i.Minutes, i.Place,
        [.. i.Panel.Where(p => p.WasPresent != false).Select(p => p.Name)], [.. i.Panel.Where(p => p.WasPresent == false).Select(p => p.Name)], i.Note, i.RecordedBy, i.RecordedAt);
}
