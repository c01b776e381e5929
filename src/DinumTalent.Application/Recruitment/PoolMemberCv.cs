using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>The CV of somebody of the vivier whom the reader's ministry may find.</summary>
[Requires(Permission.SearchTalents)]
public sealed record PoolMemberCv(TalentPoolMemberId Id) : IQuery<CvFile>;

internal sealed class PoolMemberCvHandler(ITalentDbContext db, IAccess access) : IQueryHandler<PoolMemberCv, CvFile>
{
    public async Task<Result<CvFile>> Handle(PoolMemberCv query, CancellationToken cancellationToken) =>
        (await db.TalentPool(access).AsNoTracking().FirstOrDefaultAsync(m => m.Id == query.Id, cancellationToken))?.Cv is { } cv ? cv : Error.NotFound;
}
