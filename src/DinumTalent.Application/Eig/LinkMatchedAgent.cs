using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Application.Eig;

/// <summary>Ties a fellow to an agent of the same address or account, as the page on alumni proposes.</summary>
/// <param name="Id">The mission.</param>
/// <param name="Version">Of it.</param>
/// <param name="Agent">Whom the fellow has become; still proposed.</param>
[Requires(Permission.ManageCohorts)]
public sealed record LinkMatchedAgent(MissionId Id, long Version, AgentId Agent) : ICommand;

internal sealed class LinkMatchedAgentHandler(ITalentDbContext db, IAccess access) : ICommandHandler<LinkMatchedAgent>
{
    public async Task<Result> Handle(LinkMatchedAgent command, CancellationToken cancellationToken)
    {
        var mission = await db.Missions(access).Load(command.Id, command.Version, cancellationToken);
        if (mission.IsFailure) return mission.ToResult();
        var agents = await db.FellowAgentsOf([mission.Value], cancellationToken);
        return agents.Of(mission.Value).FirstOrDefault(a => a.Agent.Id == command.Agent) is { } match
            ? mission.Value.LinkAgent(match.Agent.Id, match.By, await db.MissionsOf(match.Agent.Id, cancellationToken))
            : MissionErrors.NotTheAgent;
    }
}
