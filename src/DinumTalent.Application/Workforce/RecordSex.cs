using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;
using FluentValidation;

namespace DinumTalent.Application.Workforce;

/// <summary>Records an agent's sex as civil status has it, or takes it away.</summary>
/// <remarks>Needs the right to edit agents too.</remarks>
[Requires(Permission.ReadSexes)]
public sealed record RecordSex(AgentId Id, long Version, Sex? Sex) : ICommand;

internal sealed class RecordSexValidator : AbstractValidator<RecordSex>
{
    public RecordSexValidator() => RuleFor(c => c.Sex).IsInEnum().WithMessage("Choisissez dans la liste.");
}

internal sealed class RecordSexHandler(ITalentDbContext db, IAccess access, HeldPermissions permissions) : ICommandHandler<RecordSex>
{
    public async Task<Result> Handle(RecordSex command, CancellationToken cancellationToken)
    {
        var agent = await db.Agents(access).Load(command.Id, command.Version, cancellationToken);
        if (agent.IsSuccess && !(await permissions.In(agent.Value.OrganisationId, cancellationToken)).Contains(Permission.EditAgents)) return AccessErrors.NotGranted;
        return agent.Then(a =>
        {
            a.RecordSex(command.Sex);
            return Result.Success;
        });
    }
}
