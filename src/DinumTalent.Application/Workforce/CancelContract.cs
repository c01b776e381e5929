using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;
using FluentValidation;

namespace DinumTalent.Application.Workforce;

/// <summary>Cancels a contract before its first day; whose only contract it was never arrives.</summary>
[Requires(Permission.EditAgents)]
public sealed record CancelContract(AgentId Id, long Version, ContractId Contract, string? Reason) : ICommand;

internal sealed class CancelContractValidator : AbstractValidator<CancelContract>
{
    private const int ReasonMaxLength = 500;

    public CancelContractValidator() => RuleFor(c => c.Reason)
        .NotEmpty().WithMessage(ContractErrors.CancelReasonMissing.Message)
        .MaximumLength(ReasonMaxLength).WithMessage("Saisissez un motif de {MaxLength} caractères au plus.");
}

internal sealed class CancelContractHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<CancelContract>
{
    public async Task<Result> Handle(CancelContract command, CancellationToken cancellationToken)
    {
        var agent = await db.EngagedAgents(access).Load(command.Id, command.Version, cancellationToken);
        return agent.Then(a => a.CancelContract(command.Contract, command.Reason, clock.Today()));
    }
}
