using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>Calculates who is heard when, where and by whom. What is confirmed stays; what was planned before stays where it can. Nobody is told.</summary>
[Requires(Permission.ManageCohorts)]
public sealed record PlanAuditions(CohortId Id, int Sprint, long Version) : ICommand<PlannedCount>;

/// <param name="Placed">Auditions of the plan.</param>
/// <param name="Unplaced">People without one.</param>
public sealed record PlannedCount(int Placed, int Unplaced);

internal sealed class PlanAuditionsValidator : AbstractValidator<PlanAuditions>
{
    public PlanAuditionsValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class PlanAuditionsHandler(ITalentDbContext db, IAccess access, IAccounts accounts, TimeProvider clock) : ICommandHandler<PlanAuditions, PlannedCount>
{
    public async Task<Result<PlannedCount>> Handle(PlanAuditions command, CancellationToken cancellationToken)
    {
        var loaded = await AuditionPreparation.Load(db, access, accounts, command.Id, command.Sprint, command.Version, cancellationToken);
        if (loaded.IsFailure) return Result<PlannedCount>.Failure(loaded.Errors);
        var (schedule, now) = (loaded.Value.Schedule, clock.UtcNow());
        var planned = schedule.Calculate(loaded.Value.Needs(now), now);
        return planned.IsFailure ? Result<PlannedCount>.Failure(planned.Errors) : new PlannedCount(schedule.Plan.Count, schedule.Unplaced.Count);
    }
}
