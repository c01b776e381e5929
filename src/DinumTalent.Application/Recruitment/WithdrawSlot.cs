using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Takes a slot back that nobody holds.</summary>
[Requires(Permission.MoveApplications)]
public sealed record WithdrawSlot(SlotPoolId Id, long Version, SlotId Slot) : ICommand;

internal sealed class WithdrawSlotValidator : AbstractValidator<WithdrawSlot>
{
    public WithdrawSlotValidator() => RuleFor(c => c.Slot).NotEmpty();
}

internal sealed class WithdrawSlotHandler(ITalentDbContext db, IAccess access) : ICommandHandler<WithdrawSlot>
{
    public async Task<Result> Handle(WithdrawSlot command, CancellationToken cancellationToken)
    {
        var pool = await db.SlotPools(access).Load(command.Id, command.Version, cancellationToken);
        if (pool.IsFailure) return pool.ToResult();
        var isTaken = await db.TakenSlots(access).AnyAsync(t => t.PoolId == command.Id && t.SlotId == command.Slot, cancellationToken);
        return pool.Value.Withdraw(command.Slot, isTaken);
    }
}
