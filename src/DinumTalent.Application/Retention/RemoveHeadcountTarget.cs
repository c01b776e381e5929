using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;

namespace DinumTalent.Application.Retention;

/// <summary>Gives a target up.</summary>
[Requires(Permission.PlanHeadcount)]
public sealed record RemoveHeadcountTarget(HeadcountTargetId Id, long Version) : ICommand;

internal sealed class RemoveHeadcountTargetHandler(ITalentDbContext db, IAccess access) : ICommandHandler<RemoveHeadcountTarget>
{
    public async Task<Result> Handle(RemoveHeadcountTarget command, CancellationToken cancellationToken)
    {
        var target = await db.HeadcountTargets(access).Load(command.Id, command.Version, cancellationToken);
        if (target.IsSuccess) db.Remove(target.Value);
        return target.ToResult();
    }
}
