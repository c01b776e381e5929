using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using FluentValidation;

namespace DinumTalent.Application.Retention;

/// <summary>Wants another number of agents.</summary>
[Requires(Permission.PlanHeadcount)]
public sealed record ChangeHeadcountTarget(HeadcountTargetId Id, long Version, int? Count) : ICommand;

internal sealed class ChangeHeadcountTargetValidator : AbstractValidator<ChangeHeadcountTarget>
{
    public ChangeHeadcountTargetValidator() => RuleFor(c => c.Count).NotNull().WithMessage(HeadcountTargetErrors.Implausible.Message);
}

internal sealed class ChangeHeadcountTargetHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : ICommandHandler<ChangeHeadcountTarget>
{
    public async Task<Result> Handle(ChangeHeadcountTarget command, CancellationToken cancellationToken) =>
        (await db.HeadcountTargets(access).Load(command.Id, command.Version, cancellationToken)).Then(target => target.Become(command.Count!.Value, clock.Today(), user.Id, user.Name, clock.UtcNow()));
}
