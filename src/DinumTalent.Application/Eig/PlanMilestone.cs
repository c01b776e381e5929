using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Eig;

/// <summary>A new milestone of a mission, or other words and another day for one.</summary>
/// <param name="Id">The mission.</param>
/// <param name="Number">Of the milestone; null for a new one.</param>
/// <param name="Title">What is to be there.</param>
/// <param name="DueOn">By when.</param>
[Assigned]
public sealed record PlanMilestone(MissionId Id, int? Number, string? Title, DateOnly? DueOn) : ICommand;

internal sealed class PlanMilestoneValidator : AbstractValidator<PlanMilestone>
{
    public PlanMilestoneValidator()
    {
        RuleFor(c => c.Title).NotEmpty().WithMessage(MissionErrors.NoMilestoneTitle.Message);
        RuleFor(c => c.DueOn).NotNull().WithMessage("Indiquez le jour du jalon.");
    }
}

internal sealed class PlanMilestoneHandler(ITalentDbContext db, IAccess access) : ICommandHandler<PlanMilestone>
{
    public async Task<Result> Handle(PlanMilestone command, CancellationToken cancellationToken)
    {
        var own = await OwnSide.Load(db, access, command.Id, cancellationToken);
        return own.Then(o => o.Mission.PlanMilestone(command.Number, command.Title, command.DueOn!.Value));
    }
}
