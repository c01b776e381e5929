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

public sealed record OwnApplicationRow(
    JobApplicationId Id, string Title, string Reference, string Organisation, string City, DateTime SentAt, CandidateStatus Status);

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
        return rows
            .Select(r => new OwnApplicationRow(
                r.Id, r.Title, r.Reference, r.Name, r.City, r.SentAt,
                CandidateStatus.Of(r.Status, r.StageKind, r.RefusalToldAt, r.VacancyStatus, r.VacancyStatus is VacancyStatus.Published && today <= r.Deadline)))
            .ToList();
    }
}
