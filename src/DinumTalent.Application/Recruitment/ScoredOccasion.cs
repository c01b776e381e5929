using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>What a scorecard is about: the application as evaluators were given it, or one interview of it.</summary>
/// <param name="Interview"><see cref="InterviewId.None"/> for the application itself.</param>
/// <param name="Criteria">By which it is scored.</param>
internal sealed record ScoredOccasion(InterviewId Interview, IReadOnlyList<Criterion> Criteria)
{
    /// <summary>Not found for who was not asked; refused before the interview has begun.</summary>
    public static async Task<Result<ScoredOccasion>> Of(
        ITalentDbContext db, IAccess access, JobApplication application, InterviewId? asked, UserId person, DateTime now, CancellationToken cancellationToken)
    {
        var ofVacancy = await db.Vacancies(access).Where(v => v.Id == application.VacancyId).Select(v => v.Criteria).FirstAsync(cancellationToken);
        if (asked is not { } id) return application.Evaluators.Any(e => e.EvaluatorId == person) ? new ScoredOccasion(InterviewId.None, ofVacancy) : Error.NotFound;
        var interview = await db.Interviews(access).AsNoTracking().FirstOrDefaultAsync(i => i.Id == id && i.ApplicationId == application.Id, cancellationToken);
        if (interview is null) return Error.NotFound;
        var may = interview.MayBeScoredBy(person, now);
        return may.IsSuccess ? new ScoredOccasion(id, InterviewCriteria.With(ofVacancy, [interview.Criteria])) : Result<ScoredOccasion>.Failure(may.Errors);
    }
}
