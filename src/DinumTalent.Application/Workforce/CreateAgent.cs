using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;
using FluentValidation;

namespace DinumTalent.Application.Workforce;

/// <summary>Records an agent with the first contract.</summary>
/// <returns>The agent.</returns>
[Requires(Permission.EditAgents)]
public sealed record CreateAgent(IdentityInput Identity, ArrivalKind? Arrival, ContractInput Contract) : ICommand<AgentId>;

internal sealed class CreateAgentValidator : AbstractValidator<CreateAgent>
{
    public CreateAgentValidator()
    {
        RuleFor(c => c.Identity).NotNull().SetValidator(new IdentityInputValidator());
        RuleFor(c => c.Arrival).NotNull().WithMessage("Indiquez comment l’agent est arrivé.").IsInEnum().WithMessage("Choisissez dans la liste.");
        RuleFor(c => c.Contract).NotNull().SetValidator(new ContractInputValidator());
    }
}

internal sealed class CreateAgentHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<CreateAgent, AgentId>
{
    public async Task<Result<AgentId>> Handle(CreateAgent command, CancellationToken cancellationToken)
    {
        var terms = await db.Terms(access, command.Contract, cancellationToken);
        if (terms.IsFailure && terms.Error.Kind is ErrorKind.NotFound) return Result<AgentId>.Failure(terms.Errors);
        var identity = await db.Identity(access, command.Identity, command.Contract.OrganisationId!.Value, null, cancellationToken);

        // What the law says of the contract is told together with what is wrong with the person.
        var name = PersonName.Create(command.Identity.GivenName, command.Identity.FamilyName);
        var hired = name.IsFailure ? Result<Agent>.Failure(name.Errors)
            : terms.Then(t => Agent.Hire(name.Value, identity.IsSuccess ? identity.Value.Email : null, t, clock.Today(), command.Arrival!.Value));
        if (identity.IsFailure) return Result<AgentId>.Failure([.. identity.Errors, .. hired.Errors.Where(e => !identity.Errors.Contains(e))]);
        return hired.Then<AgentId>(agent =>
        {
            agent.Identify(identity.Value.Name, identity.Value.Email, identity.Value.RegistrationNumber);
            agent.Place(identity.Value.City, identity.Value.Manager);
            db.Add(agent);
            return agent.Id;
        });
    }
}
