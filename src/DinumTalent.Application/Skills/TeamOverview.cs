using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Skills;

/// <summary>The agents whose line manager the signed-in person is, with what waits for a validation.</summary>
[OfTeam]
public sealed record TeamOverview : IQuery<IReadOnlyList<TeamRow>>;

/// <param name="Id">The agent.</param>
/// <param name="Name">Given name first.</param>
/// <param name="Profile">The job, if known.</param>
/// <param name="Skills">Skills held.</param>
/// <param name="Awaiting">Of them, those to validate.</param>
/// <param name="LastVerified">When somebody last said that a skill is true; null with an empty passport.</param>
/// <param name="ContractEndsOn">Last day of the contract; null without end.</param>
/// <param name="Campaign">The open campaign that closes first, if one asks this agent.</param>
public sealed record TeamRow(
    AgentId Id, string Name, string? Profile, int Skills, int Awaiting, DateOnly? LastVerified, DateOnly? ContractEndsOn, OwnCampaign? Campaign);

internal sealed class TeamOverviewHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<TeamOverview, IReadOnlyList<TeamRow>>
{
    public async Task<Result<IReadOnlyList<TeamRow>>> Handle(TeamOverview query, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var team = await (
            from a in db.Agents(access).AsNoTracking()
            where a.DepartedOn == null || a.DepartedOn >= today
            join p in db.JobProfiles on a.JobProfileId equals p.Id into jobs
            from p in jobs.DefaultIfEmpty()
            orderby a.SortKey, a.Id
            select new { a.Id, a.GivenName, a.FamilyName, Profile = p == null ? null : p.Label, a.ContractEndsOn }).ToListAsync(cancellationToken);
        var skills = await db.Assessments(access).AsNoTracking().Where(s => s.ValidUntil == null)
            .GroupBy(s => s.AgentId)
            .Select(g => new
            {
                g.Key,
                All = g.Count(),
                Awaiting = g.Count(s => s.Source != AssessmentSource.Validated && s.AcceptedOn == null),
                Last = g.Max(s => s.VerifiedOn),
            })
            .ToDictionaryAsync(g => g.Key, cancellationToken);
        var campaigns = (await (
            from e in db.CampaignEntries(access).AsNoTracking()
            join c in db.Campaigns(access) on e.CampaignId equals c.Id
            where c.Status == CampaignStatus.Launched && c.OpensOn <= today && today <= c.ClosesOn
            select new { e.AgentId, Campaign = new OwnCampaign(c.Id, c.Title, c.ClosesOn, e.SubmittedAt, e.ValidatedAt) }).ToListAsync(cancellationToken))
            .GroupBy(c => c.AgentId).ToDictionary(g => g.Key, g => g.MinBy(c => c.Campaign.ClosesOn)!.Campaign);

        return team.Select(a =>
        {
            var held = skills.GetValueOrDefault(a.Id);
            return new TeamRow(
                a.Id, $"{a.GivenName} {a.FamilyName}", a.Profile, held?.All ?? 0, held?.Awaiting ?? 0, held?.Last, a.ContractEndsOn,
                campaigns.GetValueOrDefault(a.Id));
        }).ToList();
    }
}
