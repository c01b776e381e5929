using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>The CV of an application, for those who treat it.</summary>
[Requires(Permission.ReadApplications)]
public sealed record ApplicationCv(JobApplicationId Id) : IQuery<CvFile>;

internal sealed class ApplicationCvHandler(ITalentDbContext db, IAccess access) : IQueryHandler<ApplicationCv, CvFile>
{
    public async Task<Result<CvFile>> Handle(ApplicationCv query, CancellationToken cancellationToken) =>
        await db.Applications(access).AsNoTracking().Where(a => a.Id == query.Id).Select(a => a.Cv).FirstOrDefaultAsync(cancellationToken) is { } cv
            ? cv
            : Error.NotFound;
}
