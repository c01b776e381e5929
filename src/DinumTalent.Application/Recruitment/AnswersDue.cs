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
        var feedback = await db.Applications(access).AsNoTracking()
            .Where(a => a.FeedbackAskedAt != null && a.FeedbackAnsweredAt == null)
            .OrderBy(a => a.FeedbackAskedAt).Take(AnswersDueView.Most)
            .Select(a => new { a.Id, Since = a.FeedbackAskedAt!.Value }).ToListAsync(cancellationToken);
        var undelivered = await db.CandidateMessages(access).AsNoTracking()
            .Where(m => m.Failure != null && m.SettledAt == null)
            .OrderByDescending(m => m.At).Take(AnswersDueView.Most)
            .Select(m => new { Id = m.ApplicationId, Since = m.At }).ToListAsync(cancellationToken);

        // Named apart: joined to their vacancies, the few that wait are looked for among all that were ever received.
        var ids = feedback.Concat(undelivered).Select(d => d.Id).Distinct().ToList();
        var names = ids.Count == 0 ? [] : await (
            from a in db.Applications(access).AsNoTracking()
            join v in db.Vacancies(access) on a.VacancyId equals v.Id
            join o in db.Organisations on v.OrganisationId equals o.Id
            where ids.Contains(a.Id)
            select new { a.Id, v.Title, Organisation = o.Acronym ?? o.Name }).ToDictionaryAsync(n => n.Id, cancellationToken);
        return new AnswersDueView(
            [.. from due in feedback where names.ContainsKey(due.Id) select new DueAnswer(due.Id, names[due.Id].Title, names[due.Id].Organisation, due.Since)],
            [.. from due in undelivered.DistinctBy(u => u.Id) where names.ContainsKey(due.Id) select new DueAnswer(due.Id, names[due.Id].Title, names[due.Id].Organisation, due.Since)]);
    }
}
