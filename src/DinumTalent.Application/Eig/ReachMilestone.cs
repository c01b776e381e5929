using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Eig;

/// <summary>Says that a milestone is reached, today or on a day before.</summary>
[Assigned]
public sealed record ReachMilestone(MissionId Id, int Number, DateOnly? On) : ICommand;

internal sealed class ReachMilestoneValidator : AbstractValidator<ReachMilestone>
{
    public ReachMilestoneValidator() => RuleFor(c => c.Number).GreaterThan(0);
}

internal sealed class ReachMilestoneHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<ReachMilestone>
{
    public async Task<Result> Handle(ReachMilestone command, CancellationToken cancellationToken)
    {
        var (own, today) = (await OwnSide.Load(db, access, command.Id, cancellationToken), clock.Today());
        return own.Then(o => o.Mission.Reach(command.Number, command.On ?? today, today));
    }
}
