using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Workforce;

/// <summary>An agent with contracts and skills.</summary>
[Requires(Permission.ReadAgents)]
public sealed record AgentSheet(AgentId Id) : IQuery<AgentSheetView>;

/// <param name="Id">The agent.</param>
/// <param name="Name">Given name first.</param>
/// <param name="Email">If known.</param>
/// <param name="RegistrationNumber">Matricule, if known.</param>
/// <param name="Organisation">Where the agent serves.</param>
/// <param name="Profile">Label of the job, if known.</param>
/// <param name="Category">Hierarchical category.</param>
/// <param name="Status">How the agent serves.</param>
/// <param name="ArrivedOn">First day of the first contract.</param>
/// <param name="Contracts">Latest first.</param>
/// <param name="Skills">Those that stand, highest level first.</param>
public sealed record AgentSheetView(
    AgentId Id, string Name, string? Email, string? RegistrationNumber, string Organisation, string? Profile, Category Category,
    EmploymentStatus Status, DateOnly ArrivedOn, IReadOnlyList<ContractRow> Contracts, IReadOnlyList<HeldSkill> Skills);

/// <param name="Status">How the agent serves under it.</param>
/// <param name="Category">Hierarchical category.</param>
/// <param name="Basis">On what article it rests.</param>
/// <param name="Organisation">Employer.</param>
/// <param name="Profile">Label of the job, if known.</param>
/// <param name="StartsOn">First day.</param>
/// <param name="EndsOn">Last day; null without end.</param>
/// <param name="TrialEndsOn">Last day of the trial; null without.</param>
/// <param name="IsInTrial">Whether the trial runs today.</param>
public sealed record ContractRow(
    EmploymentStatus Status, Category Category, LegalBasis Basis, string Organisation, string? Profile,
    DateOnly StartsOn, DateOnly? EndsOn, DateOnly? TrialEndsOn, bool IsInTrial);

public sealed record HeldSkill(string Label, SkillKind Kind, SkillLevel Level, AssessmentSource Source, DateOnly Since);

internal sealed class AgentSheetHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<AgentSheet, AgentSheetView>
{
    public async Task<Result<AgentSheetView>> Handle(AgentSheet query, CancellationToken cancellationToken)
    {
        var agent = await db.Agents(access).AsNoTracking().FirstOrDefaultAsync(a => a.Id == query.Id, cancellationToken);
        if (agent is null) return Error.NotFound;

        var today = clock.Today();
        var places = agent.Contracts.Select(c => c.OrganisationId).Append(agent.OrganisationId).Distinct().ToList();
        var names = await db.Organisations.AsNoTracking().Where(o => places.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name, cancellationToken);
        var held = agent.Contracts.Select(c => c.JobProfileId).Append(agent.JobProfileId).OfType<JobProfileId>().Distinct().ToList();
        var jobs = await db.JobProfiles.AsNoTracking().Where(p => held.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Label, cancellationToken);
        var skills = await (
            from a in db.Assessments(access).AsNoTracking()
            join s in db.Skills on a.SkillId equals s.Id
            where a.AgentId == query.Id && (a.ValidUntil == null || a.ValidUntil >= today)
            select new HeldSkill(s.Label, s.Kind, a.Level, a.Source, a.ValidFrom)).ToListAsync(cancellationToken);

        string? Job(JobProfileId? id) => id is { } known ? jobs.GetValueOrDefault(known) : null;
        return new AgentSheetView(
            agent.Id, $"{agent.GivenName} {agent.FamilyName}", agent.Email, agent.RegistrationNumber, names[agent.OrganisationId], Job(agent.JobProfileId),
            agent.Category, agent.Status, agent.ArrivedOn,
            agent.Contracts.OrderByDescending(c => c.StartsOn).Select(c => new ContractRow(
                c.Status, c.Category, c.Basis, names[c.OrganisationId], Job(c.JobProfileId), c.StartsOn, c.EndsOn, c.TrialEndsOn,
                c.StartsOn <= today && today <= c.TrialEndsOn)).ToList(),
            skills.OrderByDescending(s => s.Level).ThenBy(s => FoldedText.Fold(s.Label), StringComparer.Ordinal).ToList());
    }
}
