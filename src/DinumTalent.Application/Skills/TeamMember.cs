using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Skills;

/// <summary>The skills passport of an agent of the own team.</summary>
[OfTeam]
public sealed record TeamMember(AgentId Id) : IQuery<TeamMemberView>;

/// <param name="Id">The agent.</param>
/// <param name="Name">Given name first.</param>
/// <param name="Profile">The job, if known.</param>
/// <param name="Skills">Those held; what waits for a validation first.</param>
/// <param name="Campaigns">Open today.</param>
/// <param name="Today">The day it is.</param>
public sealed record TeamMemberView(
    AgentId Id, string Name, string? Profile, IReadOnlyList<PassportLine> Skills, IReadOnlyList<OwnCampaign> Campaigns, DateOnly Today)
{
    public int Awaiting => Skills.Count(s => s.Awaits);
}

internal sealed class TeamMemberHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<TeamMember, TeamMemberView>
{
    public async Task<Result<TeamMemberView>> Handle(TeamMember query, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var agent = await db.Agents(access).AsNoTracking()
            .FirstOrDefaultAsync(a => a.Id == query.Id && (a.DepartedOn == null || a.DepartedOn >= today), cancellationToken);
        if (agent is null) return Error.NotFound;

        var profile = agent.JobProfileId is { } job
            ? await db.JobProfiles.Where(p => p.Id == job).Select(p => p.Label).FirstOrDefaultAsync(cancellationToken)
            : null;
        var lines = await PassportLine.Of(db, access, agent.Id, cancellationToken);
        return new TeamMemberView(
            agent.Id, $"{agent.GivenName} {agent.FamilyName}", profile, [.. lines.OrderByDescending(l => l.Awaits)],
            await OwnCampaign.Open(db, access, agent.Id, today, cancellationToken), today);
    }
}
