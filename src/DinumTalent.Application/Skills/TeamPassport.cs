using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Skills;

/// <summary>What the line manager's commands share.</summary>
internal static class TeamPassport
{
    /// <summary>The passport of an agent of the own team, and who validates; never the own passport, even for somebody who is written down as the own manager.</summary>
    public static async Task<Result<(Passport Passport, UserId By)>> PassportInTeam(
        this ITalentDbContext db, IAccess access, AgentId id, DateOnly today, CancellationToken cancellationToken)
    {
        var agent = await db.Agents(access).AsNoTracking()
            .FirstOrDefaultAsync(a => a.Id == id && (a.DepartedOn == null || a.DepartedOn >= today), cancellationToken);
        if (agent is null || access.User is not { } by) return Error.NotFound;
        if (agent.UserId == by || (agent.Email is not null && agent.Email == access.ConfirmedEmail)) return PassportErrors.OwnSkills;
        return (await db.PassportOf(id, access, cancellationToken), by);
    }

    /// <summary>The agent's answers to campaigns are validated once nothing is left to validate.</summary>
    public static async Task EndCampaigns(
        this ITalentDbContext db, IAccess access, AgentId agent, Passport passport, DateTime now, CancellationToken cancellationToken)
    {
        if (passport.AwaitsValidation) return;
        var answered = await db.CampaignEntries(access)
            .Where(e => e.AgentId == agent && e.SubmittedAt != null && e.ValidatedAt == null)
            .ToListAsync(cancellationToken);
        foreach (var entry in answered) entry.Validate(passport, now);
    }
}
