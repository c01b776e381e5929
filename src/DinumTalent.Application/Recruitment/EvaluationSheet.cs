using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>An application as somebody who evaluates it sees it, with the own scorecard.</summary>
[Assigned]
public sealed record EvaluationSheet(JobApplicationId Id) : IQuery<EvaluationSheetView>;

/// <param name="Others">The others' scorecards, once the own is handed in; nothing of them before.</param>
public sealed record EvaluationSheetView(
    JobApplicationId Id, string Candidate, bool IsCivilServant, ApplicationStatus Status, string Vacancy, string Reference, string Organisation,
    string Missions, CvFile Cv, string Motivation, IReadOnlyList<AnsweredQuestion> Answers, IReadOnlyList<SkillMatch> Skills,
    IReadOnlyList<Criterion> Criteria, OwnScorecardView? Own, ScorecardOverview Others);

/// <summary>The own scorecard as it stands.</summary>
public sealed record OwnScorecardView(long Version, IReadOnlyList<Rating> Ratings, Advice? Advice, string? Remarks, DateTime? SubmittedAt);

internal sealed class EvaluationSheetHandler(ITalentDbContext db, IAccess access, ICurrentUser user) : IQueryHandler<EvaluationSheet, EvaluationSheetView>
{
    public async Task<Result<EvaluationSheetView>> Handle(EvaluationSheet query, CancellationToken cancellationToken)
    {
        var found = await db.Applications(access).AsNoTracking().Load(query.Id, cancellationToken);
        if (found.IsFailure) return Result<EvaluationSheetView>.Failure(found.Errors);
        var application = found.Value;
        var vacancies = await db.Vacancies(access).AsNoTracking().Load(application.VacancyId, cancellationToken);
        if (vacancies.IsFailure) return Result<EvaluationSheetView>.Failure(vacancies.Errors);
        var vacancy = vacancies.Value;

        var organisation = await db.Organisations.Where(o => o.Id == vacancy.OrganisationId).Select(o => o.Name).FirstAsync(cancellationToken);
        var scorecards = await db.Scorecards(access).AsNoTracking().Where(s => s.ApplicationId == application.Id).ToListAsync(cancellationToken);
        var own = scorecards.FirstOrDefault(s => s.EvaluatorId == user.Id);
        var isBlind = own?.SubmittedAt is null;
        return new EvaluationSheetView(
            application.Id, $"{application.GivenName} {application.FamilyName}", application.IsCivilServant, application.Status,
            vacancy.Title, vacancy.Reference, organisation, vacancy.Missions, application.Cv, application.Motivation,
            ApplicationSheetHandler.Answered(vacancy, application),
            await SkillMatch.Of(db, vacancy.Requirements, application.Skills, cancellationToken),
            vacancy.Criteria,
            own is null ? null : new OwnScorecardView(own.Version, own.Ratings, own.Advice, own.Remarks, own.SubmittedAt),
            ScorecardOverview.Of(vacancy.Criteria, isBlind ? [] : scorecards, isBlind, scorecards.Count(s => s.SubmittedAt is not null)));
    }
}
