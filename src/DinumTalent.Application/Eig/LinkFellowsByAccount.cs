using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>Ties fellows to the agents they have become where one account is both, the State recruited the agent since the mission began, and nothing speaks for anybody else; the rest is proposed to the programme.</summary>
/// <returns>How many missions.</returns>
[SystemOnly]
public sealed record LinkFellowsByAccount : ICommand<int>;

internal sealed class LinkFellowsByAccountHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<LinkFellowsByAccount, int>
{
    public async Task<Result<int>> Handle(LinkFellowsByAccount command, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var missions = await db.Missions(access).Where(m => m.AgentId == null && m.StartsOn <= today).ToListAsync(cancellationToken);
        var agents = await db.FellowAgentsOf(missions, cancellationToken);
        var tied = 0;
        // In one order, so that two instances never wait for each other crosswise.
        foreach (var (mission, certain) in missions.Select(m => (m, agents.CertainOf(m))).OrderBy(p => p.Item2?.Agent.Id.Value))
        {
            if (certain is not null && mission.LinkAgent(certain.Agent.Id, certain.By, await db.MissionsOf(certain.Agent.Id, cancellationToken)).IsSuccess) tied++;
        }

        return tied;
    }
}
