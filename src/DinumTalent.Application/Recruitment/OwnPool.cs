using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Application.Recruitment;

/// <summary>Whether the signed-in person is in the vivier.</summary>
[OwnData]
public sealed record OwnPool : IQuery<PoolStanding>;

internal sealed class OwnPoolHandler(ITalentDbContext db, IAccess access, IMailLinks links) : IQueryHandler<OwnPool, PoolStanding>
{
    public async Task<Result<PoolStanding>> Handle(OwnPool query, CancellationToken cancellationToken) => await PoolStanding.Read(db, access, links, cancellationToken);
}
