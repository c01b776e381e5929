using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Takes a delegation back before its last day.</summary>
[OwnData]
public sealed record EndDelegation(ApprovalDelegationId Id, long Version) : ICommand;

internal sealed class EndDelegationValidator : AbstractValidator<EndDelegation>
{
    public EndDelegationValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class EndDelegationHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<EndDelegation>
{
    public async Task<Result> Handle(EndDelegation command, CancellationToken cancellationToken)
    {
        var delegation = await db.ApprovalDelegations(access).Where(d => d.FromId == access.User).Load(command.Id, command.Version, cancellationToken);
        return delegation.Then(d =>
        {
            d.End(clock.Today());
            return Result.Success;
        });
    }
}
