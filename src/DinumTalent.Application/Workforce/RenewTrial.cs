using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;
using FluentValidation;

namespace DinumTalent.Application.Workforce;

/// <summary>Renews the trial period of a contract, which the law allows once.</summary>
[Requires(Permission.EditAgents)]
public sealed record RenewTrial(AgentId Id, long Version, ContractId Contract, DateOnly? LastDay) : ICommand;

internal sealed class RenewTrialValidator : AbstractValidator<RenewTrial>
{
    public RenewTrialValidator() => RuleFor(c => c.LastDay).NotNull().WithMessage("Indiquez le dernier jour de l’essai renouvelé.");
}

internal sealed class RenewTrialHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<RenewTrial>
{
    public async Task<Result> Handle(RenewTrial command, CancellationToken cancellationToken)
    {
        var agent = await db.Agents(access).Load(command.Id, command.Version, cancellationToken);
        return agent.Then(a => a.RenewTrial(command.Contract, command.LastDay!.Value, clock.Today()));
    }
}
