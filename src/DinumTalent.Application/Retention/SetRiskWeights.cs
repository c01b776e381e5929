using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Organisations;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>Sets what counts how much, for the whole State; the setting before stays in the history.</summary>
/// <param name="Number">Of the setting that the person saw in force.</param>
/// <param name="Weights">One a factor.</param>
/// <param name="Reason">Why.</param>
[Requires(Permission.ManageRetention)]
public sealed record SetRiskWeights(int Number, IReadOnlyList<RiskWeight> Weights, string? Reason) : ICommand;

internal sealed class SetRiskWeightsValidator : AbstractValidator<SetRiskWeights>
{
    public SetRiskWeightsValidator() => RuleFor(c => c.Weights).NotNull();
}

internal sealed class SetRiskWeightsHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : ICommandHandler<SetRiskWeights>
{
    public async Task<Result> Handle(SetRiskWeights command, CancellationToken cancellationToken)
    {
        if (!access.ReachesState) return AccessErrors.NotGranted;
        var inForce = await db.RiskWeights(access).AsNoTracking().OrderByDescending(w => w.Number).FirstOrDefaultAsync(cancellationToken);
        if ((inForce?.Number ?? 0) != command.Number) return RiskErrors.SetMeanwhile;
        var set = RiskWeights.Set(inForce, command.Weights, command.Reason, user.Id, user.Name, clock.UtcNow());
        if (set.IsFailure) return set.ToResult();
        db.Add(set.Value);
        return Result.Success;
    }
}
