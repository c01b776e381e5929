using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Skills;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>Invites the agents of open rounds who were not yet, <see cref="AtOnce"/> at most: at the opening, and whoever arrives later. Who can neither be written to nor sign in is not asked.</summary>
/// <returns>How many were invited; fewer than <see cref="AtOnce"/> when nobody is left.</returns>
[SystemOnly]
public sealed record InviteToPulses : ICommand<int>
{
    /// <summary>Kept small enough for others to write in between.</summary>
    public const int AtOnce = 500;
}

internal sealed class InviteToPulsesHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<InviteToPulses, int>
{
    public async Task<Result<int>> Handle(InviteToPulses command, CancellationToken cancellationToken)
    {
        var (today, invited) = (clock.Today(), 0);
        var rounds = await db.PulseRounds(access).AsNoTracking().Where(r => r.EndedOn == null && r.OpensOn <= today && r.ClosesOn >= today).OrderBy(r => r.OpensOn).ThenBy(r => r.Id)
            .Select(r => new { r.Id, r.OrganisationId }).ToListAsync(cancellationToken);
        foreach (var round in rounds)
        {
            var entries = db.PulseEntries(access).Where(e => e.RoundId == round.Id);
            var asked = await db.AgentsToAsk(access, round.OrganisationId, today)
                .Where(a => !entries.Any(e => e.AgentId == a.Id))
                .OrderBy(a => a.Id).Take(InviteToPulses.AtOnce - invited)
                .Select(a => new { a.Id, a.OrganisationId, Family = db.JobProfiles.Where(p => p.Id == a.JobProfileId).Select(p => (JobFamilyId?)p.FamilyId).FirstOrDefault() })
                .ToListAsync(cancellationToken);
            await db.PreparePulse(round.Id, asked.ConvertAll(a => (a.OrganisationId, a.Family ?? default)), cancellationToken);
            foreach (var agent in asked) db.Add(PulseEntry.Invite(round.Id, agent.Id, agent.OrganisationId, agent.Family));
            invited += asked.Count;
            if (invited == InviteToPulses.AtOnce) break;
        }

        return invited;
    }
}

/// <summary>Whom a round asks.</summary>
internal static class PulseScope
{
    /// <summary>Agents who serve in an administration or below it and can be written to, or sign in.</summary>
    public static IQueryable<Agent> AgentsToAsk(this ITalentDbContext db, IAccess access, OrganisationId organisation, DateOnly day) =>
        db.AgentsBelow(access, organisation, day).Where(a => a.Email != null || a.UserId != null);
}
