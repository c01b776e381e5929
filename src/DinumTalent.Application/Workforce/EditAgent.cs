using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Workforce;

/// <summary>Corrects who the agent is, and where.</summary>
[Requires(Permission.EditAgents)]
public sealed record EditAgent(AgentId Id, long Version, IdentityInput Identity) : ICommand;

internal sealed class EditAgentValidator : AbstractValidator<EditAgent>
{
    public EditAgentValidator() => RuleFor(c => c.Identity).NotNull().SetValidator(new IdentityInputValidator());
}

internal sealed class EditAgentHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<EditAgent>
{
    public async Task<Result> Handle(EditAgent command, CancellationToken cancellationToken)
    {
        var found = await db.Agents(access).Load(command.Id, command.Version, cancellationToken);
        if (found.IsFailure) return found.ToResult();
        var agent = found.Value;
        var identity = await db.Identity(access, command.Identity, agent.OrganisationId, agent.Id, cancellationToken);
        if (identity.IsFailure) return identity.ToResult();

        // A manager whom the form could not name stays.
        var manager = identity.Value.Manager;
        if (manager is null && agent.ManagerId is { } unseen && !await db.Agents(access).AnyAsync(a => a.Id == unseen && a.Email != null, cancellationToken)) manager = unseen;
        agent.Identify(identity.Value.Name, identity.Value.Email, identity.Value.RegistrationNumber);
        return agent.Place(identity.Value.City, manager, clock.Today());
    }
}
