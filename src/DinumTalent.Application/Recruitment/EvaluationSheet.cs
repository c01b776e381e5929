using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>An application as somebody who evaluates it sees it, with the own scorecard.</summary>
/// <param name="Interview">The interview that the scorecard belongs to; null for the application as evaluators were given it.</param>
[Assigned]
public sealed record EvaluationSheet(JobApplicationId Id, InterviewId? Interview = null) : IQuery<EvaluationSheetView>;

/// <param name="Others">The others' scorecards, once the own is handed in; nothing of them before.</param>
public sealed record EvaluationSheetView(
    JobApplicationId Id, string Candidate, bool IsCivilServant, ApplicationStatus Status, string Vacancy, string Reference, string Organisation,
    string Missions, CvFile Cv, string Motivation, IReadOnlyList<AnsweredQuestion> Answers, IReadOnlyList<SkillMatch> Skills,
    IReadOnlyList<Criterion> Criteria, OwnScorecardView? Own, ScorecardOverview Others)
{
    /// <inheritdoc cref="ApplicationSheetView.SealedUntil"/>
    public string? SealedUntil { get; init; }

    /// <summary>The interview that is scored; null for the application as evaluators were given it.</summary>
    public InterviewId? Interview { get; init; }

    public DateTime? InterviewAt { get; init; }

    /// <summary>Why nothing can be scored now; null when it can.</summary>
    public string? Obstacle { get; init; }
}

/// <summary>The own scorecard as it stands.</summary>
/// <param name="Missing">What keeps it from being handed in, each in a sentence.</param>
public sealed record OwnScorecardView(
    long Version, IReadOnlyList<Rating> Ratings, Advice? Advice, string? Remarks, DateTime? SubmittedAt, IReadOnlyList<string> Missing);

internal sealed class EvaluationSheetHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : IQueryHandler<EvaluationSheet, EvaluationSheetView>
{
    public Task<Result<EvaluationSheetView>> Handle(EvaluationSheet query, CancellationToken cancellationToken) => Read(db, access, user, clock, query, cancellationToken);

    internal static async Task<Result<EvaluationSheetView>> Read(
        ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock, EvaluationSheet query, CancellationToken cancellationToken)
    {
        var found = await db.Applications(access).AsNoTracking().Load(query.Id, cancellationToken);
        if (found.IsFailure) return Result<EvaluationSheetView>.Failure(found.Errors);
        var application = found.Value;
        var vacancies = await db.Vacancies(access).AsNoTracking().Load(application.VacancyId, cancellationToken);
        if (vacancies.IsFailure) return Result<EvaluationSheetView>.Failure(vacancies.Errors);
        var vacancy = vacancies.Value;

        if (user.Id is not { } me) return AccessErrors.SignInNeeded;
        var interview = query.Interview is { } asked ? await db.Interviews(access).AsNoTracking().FirstOrDefaultAsync(i => i.Id == asked && i.ApplicationId == query.Id, cancellationToken) : null;
        if (interview is null && (query.Interview is not null || application.Evaluators.All(e => e.EvaluatorId != me))) return Error.NotFound;

        var criteria = InterviewCriteria.With(vacancy.Criteria, interview is null ? [] : [interview.Criteria]);
        var (isOfInterview, occasion) = (interview is not null, query.Interview ?? InterviewId.None);
        var organisation = await db.Organisations.Where(o => o.Id == vacancy.OrganisationId).Select(o => o.Name).FirstAsync(cancellationToken);
        var scorecards = await db.Scorecards(access).AsNoTracking().Where(s => s.ApplicationId == application.Id && (!isOfInterview || s.InterviewId == occasion)).ToListAsync(cancellationToken);
        var own = scorecards.FirstOrDefault(s => s.EvaluatorId == me && s.InterviewId == occasion);
        var isBlind = own?.SubmittedAt is null;
        return new EvaluationSheetView(
            application.Id, $"{application.GivenName} {application.FamilyName}", application.IsCivilServant, application.Status,
            vacancy.Title, vacancy.Reference, organisation, vacancy.Missions, application.Cv, application.Motivation,
            ApplicationSheetHandler.Answered(vacancy, application),
            await SkillMatch.Of(db, vacancy.Requirements, application.Skills, cancellationToken),
            criteria,
            own is null ? null : new OwnScorecardView(own.Version, own.Ratings, own.Advice, own.Remarks, own.SubmittedAt, own.MayBeSubmitted().Errors.Select(e => e.Message).ToList()),
            ScorecardOverview.Of(criteria, isBlind ? [] : scorecards, isBlind, scorecards.Count(s => s.SubmittedAt is not null)))
        {
            SealedUntil = vacancy.SealedUntil(application),
            Interview = query.Interview,
            InterviewAt = interview?.StartsAt,
            Obstacle = interview?.MayBeScoredBy(me, clock.UtcNow()).Errors is [var obstacle, ..] ? obstacle.Message : null,
        };
    }
}
