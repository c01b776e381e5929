using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Skills;

/// <summary>The signed-in person as an agent, with the skills passport; not found for somebody who is none.</summary>
[OwnData]
public sealed record OwnPassport : IQuery<OwnPassportView>;

/// <param name="Agent">Who the person is for the system.</param>
/// <param name="Skills">Those held.</param>
/// <param name="Suggestions">What the job asks for and the passport lacks, the essential first.</param>
/// <param name="Campaigns">Open today.</param>
/// <param name="Today">The day it is.</param>
public sealed record OwnPassportView(
    OwnAgentCard Agent, IReadOnlyList<PassportLine> Skills, IReadOnlyList<SuggestedSkill> Suggestions, IReadOnlyList<OwnCampaign> Campaigns, DateOnly Today);

/// <param name="Id">The agent.</param>
/// <param name="IsTied">Whether the account is tied to the agent.</param>
/// <param name="Name">Given name first.</param>
/// <param name="Email">Professional address.</param>
/// <param name="Organisation">Where the agent serves.</param>
/// <param name="Ministry">Above it; null where there is none.</param>
/// <param name="City">Where the agent works, if known.</param>
/// <param name="Profile">The job, if known.</param>
/// <param name="Status">How the agent serves.</param>
/// <param name="ContractEndsOn">Last day of the contract; null without end.</param>
/// <param name="TrialEndsOn">Last day of the trial that runs; null without.</param>
/// <param name="Manager">Name of the line manager, if known.</param>
/// <param name="Shares">Whether other ministries may find the passport.</param>
public sealed record OwnAgentCard(
    AgentId Id, bool IsTied, string Name, string? Email, string Organisation, string? Ministry, string? City, string? Profile, EmploymentStatus Status,
    DateOnly? ContractEndsOn, DateOnly? TrialEndsOn, string? Manager, bool Shares);

public sealed record SuggestedSkill(SkillId Id, string Label, SkillLevel Level, Necessity Necessity);

internal sealed class OwnPassportHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<OwnPassport, OwnPassportView>
{
    public async Task<Result<OwnPassportView>> Handle(OwnPassport query, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        if (await db.ServingOwn(access, today).AsNoTracking().FirstOrDefaultAsync(cancellationToken) is not { } agent) return Error.NotFound;

        var lines = await PassportLine.Of(db, access, agent.Id, cancellationToken);
        return new OwnPassportView(
            await Card(agent, today, cancellationToken), lines, await Suggestions(agent, lines, cancellationToken),
            await OwnCampaign.Open(db, access, agent.Id, today, cancellationToken), today);
    }

    private async Task<OwnAgentCard> Card(Agent agent, DateOnly today, CancellationToken cancellationToken)
    {
        var above = await (
            from l in db.OrganisationLinks
            join o in db.Organisations on l.AncestorId equals o.Id
            where l.DescendantId == agent.OrganisationId
            select new { o.Id, o.Name, o.Kind }).ToListAsync(cancellationToken);
        var profile = agent.JobProfileId is { } job
            ? await db.JobProfiles.Where(p => p.Id == job).Select(p => p.Label).FirstOrDefaultAsync(cancellationToken)
            : null;
        var trial = agent.Contracts.Where(c => c.StartsOn <= today && today <= c.TrialEndsOn).Select(c => c.TrialEndsOn).FirstOrDefault();
        return new OwnAgentCard(
            agent.Id, agent.UserId is not null, $"{agent.GivenName} {agent.FamilyName}", agent.Email,
            above.Single(o => o.Id == agent.OrganisationId).Name, above.FirstOrDefault(o => o.Kind is OrganisationKind.Ministry)?.Name,
            agent.City, profile, agent.Status, agent.ContractEndsOn, trial,
            await db.LineManagers(access).Where(m => m.Id == agent.ManagerId).Select(m => m.Name).FirstOrDefaultAsync(cancellationToken), agent.SharesPassport);
    }

    private async Task<IReadOnlyList<SuggestedSkill>> Suggestions(Agent agent, IReadOnlyList<PassportLine> held, CancellationToken cancellationToken)
    {
        if (agent.JobProfileId is not { } job) return [];
        var required = await db.JobProfiles.Where(p => p.Id == job).SelectMany(p => p.Requirements, (p, r) => r).AsNoTracking().ToListAsync(cancellationToken);
        var missing = required.Where(r => held.All(h => h.SkillId != r.SkillId)).ToList();
        var ids = missing.Select(r => r.SkillId).ToList();
        var labels = await db.Skills.Where(s => ids.Contains(s.Id)).ToDictionaryAsync(s => s.Id, s => s.Label, cancellationToken);
        return missing
            .Select(r => new SuggestedSkill(r.SkillId, labels[r.SkillId], r.Level, r.Necessity))
            .OrderBy(s => s.Necessity).ThenBy(s => FoldedText.Fold(s.Label), StringComparer.Ordinal)
            .ToList();
    }
}
