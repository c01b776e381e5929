using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Whether the signed-in candidate lets recruiters know of the other applications.</summary>
[OwnData]
public sealed record OwnSharing : IQuery<bool>;

internal sealed class OwnSharingHandler(ITalentDbContext db, IAccess access) : IQueryHandler<OwnSharing, bool>
{
    public async Task<Result<bool>> Handle(OwnSharing query, CancellationToken cancellationToken) =>
        await db.ApplicationSharings(access).AnyAsync(s => s.WithdrawnAt == null, cancellationToken);
}
