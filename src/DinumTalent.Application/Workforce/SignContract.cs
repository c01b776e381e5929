using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;
using FluentValidation;

namespace DinumTalent.Application.Workforce;

/// <summary>Renews an agent's contract or changes the position; a contract that runs on the first day ends the day before.</summary>
[Requires(Permission.EditAgents)]
public sealed record SignContract(AgentId Id, long Version, ContractInput Contract) : ICommand;

internal sealed class SignContractValidator : AbstractValidator<SignContract>
{
    public SignContractValidator() => RuleFor(c => c.Contract).NotNull().SetValidator(new ContractInputValidator());
}

internal sealed class SignContractHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<SignContract>
{
    public async Task<Result> Handle(SignContract command, CancellationToken cancellationToken)
    {
        var found = await db.Agents(access).Load(command.Id, command.Version, cancellationToken);
        if (found.IsFailure) return found.ToResult();
        var agent = found.Value;
        var terms = await db.Terms(access, command.Contract, cancellationToken);
        if (terms.IsFailure) return terms.ToResult();
        var employers = await db.Employer(agent.Contracts.Select(c => c.OrganisationId).Append(terms.Value.OrganisationId), cancellationToken);
        return agent.Succeed(terms.Value, clock.Today(), employers);
    }
}
