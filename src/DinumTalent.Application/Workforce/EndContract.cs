using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;
using FluentValidation;

namespace DinumTalent.Application.Workforce;

/// <summary>Ends a contract before its term while the agent's file goes on; who leaves departs instead.</summary>
[Requires(Permission.EditAgents)]
public sealed record EndContract(AgentId Id, long Version, ContractId Contract, DateOnly? LastDay, string? Reason) : ICommand;

internal sealed class EndContractValidator : AbstractValidator<EndContract>
{
    private const int ReasonMaxLength = 500;

    public EndContractValidator()
    {
        RuleFor(c => c.LastDay).NotNull().WithMessage("Indiquez le dernier jour du contrat.");
        RuleFor(c => c.Reason).NotEmpty().WithMessage(ContractErrors.EndReasonMissing.Message).MaximumLength(ReasonMaxLength).WithMessage($"Saisissez un motif de {ReasonMaxLength} caractères au plus.");
    }
}

internal sealed class EndContractHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<EndContract>
{
    public async Task<Result> Handle(EndContract command, CancellationToken cancellationToken)
    {
        var agent = await db.Agents(access).Load(command.Id, command.Version, cancellationToken);
        return agent.Then(a => a.EndContract(command.Contract, command.LastDay!.Value, command.Reason!, clock.Today()));
    }
}
