using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Application.Workforce;

/// <summary>Records an agent's birth date, or takes it away.</summary>
/// <remarks>Needs the right to edit agents too.</remarks>
[Requires(Permission.ReadBirthDates)]
public sealed record RecordBirthDate(AgentId Id, long Version, DateOnly? BirthDate) : ICommand;

internal sealed class RecordBirthDateHandler(ITalentDbContext db, IAccess access, HeldPermissions permissions, TimeProvider clock) : ICommandHandler<RecordBirthDate>
{
    public async Task<Result> Handle(RecordBirthDate command, CancellationToken cancellationToken)
    {
        var agent = await db.Agents(access).Load(command.Id, command.Version, cancellationToken);
        if (agent.IsSuccess && !(await permissions.In(agent.Value.OrganisationId, cancellationToken)).Contains(Permission.EditAgents)) return AccessErrors.NotGranted;
        return agent.Then(a => a.RecordBirthDate(command.BirthDate, clock.Today()));
    }
}
