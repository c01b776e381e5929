using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Skills;

/// <summary>Finds the agent that the signed-in person is, and the skills passport.</summary>
internal static class OwnAgent
{
    /// <summary>Of several files of one person, the one last begun; none of somebody who has left.</summary>
    public static IQueryable<Agent> ServingOwn(this ITalentDbContext db, IAccess access, DateOnly today) =>
        db.Agents(access)
            .Where(a => a.DepartedOn == null || a.DepartedOn >= today)
            .OrderByDescending(a => a.ArrivedOn).ThenBy(a => a.Id)
            .Take(1);

    /// <summary>The agent and the passport, to be changed; not found for somebody who is no agent.</summary>
    public static async Task<Result<(Agent Agent, Passport Passport)>> OwnPassport(
        this ITalentDbContext db, IAccess access, DateOnly today, CancellationToken cancellationToken)
    {
        var agent = await db.ServingOwn(access, today).FirstOrDefaultAsync(cancellationToken);
        return agent is null ? Error.NotFound : (agent, await db.PassportOf(agent.Id, access, cancellationToken));
    }

    /// <summary>The skills of an agent within reach, to be changed.</summary>
    public static async Task<Passport> PassportOf(this ITalentDbContext db, AgentId agent, IAccess access, CancellationToken cancellationToken) =>
        new(agent, await db.Assessments(access).Where(a => a.AgentId == agent && a.ValidUntil == null).ToListAsync(cancellationToken));

    /// <summary>Stores what a change opened.</summary>
    public static void Keep(this ITalentDbContext db, Passport passport)
    {
        foreach (var opened in passport.Opened) db.Add(opened);
    }
}
