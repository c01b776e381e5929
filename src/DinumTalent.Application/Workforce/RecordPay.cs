using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Application.Workforce;

/// <summary>Records an agent's gross pay in euros a year, or takes it away.</summary>
/// <remarks>Needs the right to edit agents too.</remarks>
[Requires(Permission.ReadPay)]
public sealed record RecordPay(AgentId Id, long Version, int? GrossPay) : ICommand;

internal sealed class RecordPayHandler(ITalentDbContext db, IAccess access, HeldPermissions permissions) : ICommandHandler<RecordPay>
{
    public async Task<Result> Handle(RecordPay command, CancellationToken cancellationToken)
    {
        var agent = await db.Agents(access).Load(command.Id, command.Version, cancellationToken);
        if (agent.IsSuccess && !(await permissions.In(agent.Value.OrganisationId, cancellationToken)).Contains(Permission.EditAgents)) return AccessErrors.NotGranted;
        return agent.Then(a => a.RecordPay(command.GrossPay));
    }
}
