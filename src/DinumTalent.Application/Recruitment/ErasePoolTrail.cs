using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Application.Recruitment;

/// <summary>Forgets the values that the audit trail kept of somebody who left the vivier; that and why they left stays to be read.</summary>
/// <remarks>RGPD, art. 17.</remarks>
[SystemOnly]
public sealed record ErasePoolTrail(TalentPoolMemberId Id) : ICommand;

internal sealed class ErasePoolTrailHandler(ITalentDbContext db) : ICommandHandler<ErasePoolTrail>
{
    public async Task<Result> Handle(ErasePoolTrail command, CancellationToken cancellationToken)
    {
        await db.EraseTrail(nameof(TalentPoolMember), command.Id.Value, cancellationToken);
        return Result.Success;
    }
}
