using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>The CV of an application, for those asked to evaluate it.</summary>
[Assigned]
public sealed record AssignedCv(JobApplicationId Id) : IQuery<CvFile>;

internal sealed class AssignedCvHandler(ITalentDbContext db, IAccess access) : IQueryHandler<AssignedCv, CvFile>
{
    public async Task<Result<CvFile>> Handle(AssignedCv query, CancellationToken cancellationToken) =>
        await db.Applications(access).AsNoTracking().Where(a => a.Id == query.Id).Select(a => a.Cv).FirstOrDefaultAsync(cancellationToken) is { } cv
            ? cv
            : Error.NotFound;
}
