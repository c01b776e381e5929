using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>All applications of the signed-in person, newest first.</summary>
[OwnData]
public sealed record OwnApplications : IQuery<IReadOnlyList<OwnApplicationRow>>;

/// <param name="Id">Which.</param>
/// <param name="Title">Of the vacancy.</param>
/// <param name="Reference">Of the vacancy.</param>
/// <param name="Organisation">That recruits.</param>
/// <param name="City">Where the post is.</param>
/// <param name="SentAt">In UTC.</param>
/// <param name="Status">In plain words.</param>
/// <param name="Awaited">What the candidate is asked to answer; null where nothing is.</param>
public sealed record OwnApplicationRow(
    JobApplicationId Id, string Title, string Reference, string Organisation, string City, DateTime SentAt, CandidateStatus Status, CandidateAnswer? Awaited);

/// <summary>What a candidate has to answer.</summary>
public enum CandidateAnswer
{
    [Label("Un entretien vous est proposé : choisissez un créneau.")] Slot,
    [Label("Une proposition de poste attend votre réponse.")] Offer,
}

internal sealed class OwnApplicationsHandler(ITalentDbContext db, IAccess access, TimeProvider clock)
    : IQueryHandler<OwnApplications, IReadOnlyList<OwnApplicationRow>>
{
    public async Task<Result<IReadOnlyList<OwnApplicationRow>>> Handle(OwnApplications query, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var rows = await (
            from a in db.Applications(access).AsNoTracking()
            join v in db.Vacancies(access) on a.VacancyId equals v.Id
            join o in db.Organisations on v.OrganisationId equals o.Id
            orderby a.SentAt descending
            select new
            {
                a.Id, v.Title, v.Reference, o.Name, v.City, a.SentAt, a.Status, a.StageKind, a.RefusalToldAt, VacancyStatus = v.Status, v.Deadline,
            }).ToListAsync(cancellationToken);
        var slots = await db.Interviews(access).Where(i => i.Status == InterviewStatus.Offered).Select(i => i.ApplicationId).ToListAsync(cancellationToken);
        var offers = await db.Offers(access).Where(o => o.Status == OfferStatus.Sent).Select(o => o.ApplicationId).ToListAsync(cancellationToken);
        return rows
            .Select(r => new OwnApplicationRow(
                r.Id, r.Title, r.Reference, r.Name, r.City, r.SentAt,
                CandidateStatus.Of(r.Status, r.StageKind, r.RefusalToldAt, r.VacancyStatus, r.VacancyStatus is VacancyStatus.Published && today <= r.Deadline),
                r.Status is not (ApplicationStatus.InProgress or ApplicationStatus.Accepted) ? null : offers.Contains(r.Id) ? CandidateAnswer.Offer : slots.Contains(r.Id) ? CandidateAnswer.Slot : null))
            .ToList();
    }
}
