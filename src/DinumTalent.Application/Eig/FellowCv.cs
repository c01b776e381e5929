using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>The CV of an application to a cohort, for the programme once the preselection is announced; before, and for readers, it doesn't exist.</summary>
[Requires(Permission.ManageCohorts)]
public sealed record FellowCv(CohortId Cohort, FellowApplicationId Id) : IQuery<CvFile>;

internal sealed class FellowCvHandler(ITalentDbContext db, IAccess access) : IQueryHandler<FellowCv, CvFile>
{
    public async Task<Result<CvFile>> Handle(FellowCv query, CancellationToken cancellationToken) =>
        await db.FellowApplications(access).AsNoTracking().Where(a => a.Id == query.Id && a.CohortId == query.Cohort && a.AnnouncedAt != null && a.Status != FellowStatus.Withdrawn)
            .Select(a => a.Cv).FirstOrDefaultAsync(cancellationToken) is { } cv
            ? cv
            : Error.NotFound;
}
