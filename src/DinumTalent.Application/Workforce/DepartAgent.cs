using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;
using FluentValidation;

namespace DinumTalent.Application.Workforce;

/// <summary>Records that an agent leaves, why and whereto; contracts that run beyond end with it.</summary>
/// <param name="Id">The agent.</param>
/// <param name="Version">That the person saw.</param>
/// <param name="LastDay">Of service.</param>
/// <param name="Reason">Why.</param>
/// <param name="Destination">Whereto.</param>
/// <param name="CancelLater">Whether contracts that would start afterwards are cancelled with it.</param>
[Requires(Permission.EditAgents)]
public sealed record DepartAgent(AgentId Id, long Version, DateOnly? LastDay, DepartureReason? Reason, DepartureDestination? Destination, bool CancelLater = false) : ICommand;

internal sealed class DepartAgentValidator : AbstractValidator<DepartAgent>
{
    public DepartAgentValidator()
    {
        RuleFor(c => c.LastDay).NotNull().WithMessage("Indiquez le dernier jour de service.");
        RuleFor(c => c.Reason).NotNull().WithMessage("Choisissez le motif du départ.").IsInEnum().WithMessage("Choisissez le motif dans la liste.");
        RuleFor(c => c.Destination).NotNull().WithMessage("Choisissez la destination, au besoin « Non connue ».").IsInEnum().WithMessage("Choisissez la destination dans la liste.");
    }
}

internal sealed class DepartAgentHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<DepartAgent>
{
    public async Task<Result> Handle(DepartAgent command, CancellationToken cancellationToken)
    {
        var agent = await db.Agents(access).Load(command.Id, command.Version, cancellationToken);
        return agent.Then(a => a.Depart(command.LastDay!.Value, command.Reason!.Value, command.Destination!.Value, clock.Today(), command.CancelLater));
    }
}
