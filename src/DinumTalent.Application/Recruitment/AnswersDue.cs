using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Candidates to whom the person owes a word: who asked for the reasons of a refusal, and whose address refuses mail.</summary>
[Requires(Permission.MoveApplications)]
public sealed record AnswersDue : IQuery<AnswersDueView>;

/// <param name="Feedback">Requests for the reasons of a refusal, the oldest first.</param>
/// <param name="Undelivered">Mails that the server refused for good, the latest first.</param>
public sealed record AnswersDueView(IReadOnlyList<DueAnswer> Feedback, IReadOnlyList<DueAnswer> Undelivered)
{
    /// <summary>Rows of each list.</summary>
    public const int Most = 8;

    public bool NothingWaits => Feedback.Count + Undelivered.Count == 0;
}

/// <param name="Id">The application.</param>
/// <param name="Title">Of the vacancy.</param>
/// <param name="Organisation">Acronym or name.</param>
/// <param name="Since">In UTC.</param>
public sealed record DueAnswer(JobApplicationId Id, string Title, string Organisation, DateTime Since);

internal sealed class AnswersDueHandler(ITalentDbContext db, IAccess access) : IQueryHandler<AnswersDue, AnswersDueView>
{
    public async Task<Result<AnswersDueView>> Handle(AnswersDue query, CancellationToken cancellationToken)
    {
        var feedback = await (
            from a in db.Applications(access).AsNoTracking()
            join v in db.Vacancies(access) on a.VacancyId equals v.Id
            join o in db.Organisations on v.OrganisationId equals o.Id
            where a.FeedbackAskedAt != null && a.FeedbackAnsweredAt == null
            orderby a.FeedbackAskedAt
            select new { a.Id, v.Title, Organisation = o.Acronym ?? o.Name, Since = a.FeedbackAskedAt!.Value })
            .Take(AnswersDueView.Most).ToListAsync(cancellationToken);
        var undelivered = await (
            from m in db.CandidateMessages(access).AsNoTracking()
            join a in db.Applications(access) on m.ApplicationId equals a.Id
            join v in db.Vacancies(access) on a.VacancyId equals v.Id
            join o in db.Organisations on v.OrganisationId equals o.Id
            where m.Failure != null && m.SettledAt == null
            orderby m.At descending
            select new { a.Id, v.Title, Organisation = o.Acronym ?? o.Name, Since = m.At })
            .Take(AnswersDueView.Most).ToListAsync(cancellationToken);
        return new AnswersDueView(
            [.. feedback.Select(f => new DueAnswer(f.Id, f.Title, f.Organisation, f.Since))],
            [.. undelivered.DistinctBy(u => u.Id).Select(u => new DueAnswer(u.Id, u.Title, u.Organisation, u.Since))]);
    }
}
