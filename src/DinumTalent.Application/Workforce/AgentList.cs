using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Workforce;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Workforce;

/// <summary>The agents within reach, a page at a time.</summary>
[Requires(Permission.ReadAgents)]
public sealed record AgentList(AgentFilter Filter, AgentSort Sort, bool Descending, Paging Paging) : IQuery<AgentListView>;

/// <param name="Rows">The page asked for.</param>
/// <param name="Organisations">To filter by.</param>
/// <param name="Profiles">To filter by.</param>
/// <param name="Skills">To filter by.</param>
/// <param name="MayCreate">Whether the person may record an agent somewhere.</param>
public sealed record AgentListView(
    Page<AgentRow> Rows, OrganisationChoices Organisations, IReadOnlyList<JobProfileChoice> Profiles, IReadOnlyList<SkillOption> Skills, bool MayCreate);

/// <summary>A skill to choose.</summary>
public sealed record SkillOption(SkillId Id, string Label, SkillKind Kind);

/// <param name="Id">The agent.</param>
/// <param name="Name">Family name first.</param>
/// <param name="RegistrationNumber">Matricule, if known.</param>
/// <param name="Organisation">Acronym or name.</param>
/// <param name="Profile">Label of the job, if known.</param>
/// <param name="Category">Hierarchical category.</param>
/// <param name="Status">How the agent serves.</param>
/// <param name="City">Where, if known.</param>
/// <param name="ArrivedOn">First day of the first contract.</param>
/// <param name="EndsOn">Last day of the contract in force; null without end.</param>
/// <param name="DepartedOn">Last day of service; null while the agent serves.</param>
/// <param name="NeverArrived">Whether the arrival was cancelled.</param>
/// <param name="IsToCome">Whether the first day is still to come.</param>
public sealed record AgentRow(
    AgentId Id, string Name, string? RegistrationNumber, string Organisation, string? Profile, Category Category, EmploymentStatus Status, string? City,
    DateOnly ArrivedOn, DateOnly? EndsOn, DateOnly? DepartedOn, bool NeverArrived, bool IsToCome);

internal sealed class AgentListValidator : AbstractValidator<AgentList>
{
    public AgentListValidator() => RuleFor(q => q.Filter).NotNull();
}

internal sealed class AgentListHandler(ITalentDbContext db, IAccess access, ICurrentUser user, IGrantReader grants, TimeProvider clock)
    : IQueryHandler<AgentList, AgentListView>
{
    public async Task<Result<AgentListView>> Handle(AgentList query, CancellationToken cancellationToken)
    {
        var (filter, today) = (query.Filter, clock.Today());
        var matching = await db.Matching(access, filter, today, cancellationToken);
        var total = await matching.CountAsync(cancellationToken);
        var paging = query.Paging.Within(total);
        var rows = await matching.Sorted(query.Sort, query.Descending).Skip(paging.Skip).Take(paging.Size)
            .Select(a => new AgentRow(
                a.Id, a.FamilyName + " " + a.GivenName, a.RegistrationNumber,
                db.Organisations.Where(o => o.Id == a.OrganisationId).Select(o => o.Acronym ?? o.Name).First(),
                db.JobProfiles.Where(p => p.Id == a.JobProfileId).Select(p => p.Label).FirstOrDefault(),
                a.Category, a.Status, a.City, a.ArrivedOn, a.ContractEndsOn, a.DepartedOn,
                a.DepartureReason == DepartureReason.NeverArrived, a.ArrivedOn > today))
            .ToListAsync(cancellationToken);

        return new AgentListView(
            new Page<AgentRow>(rows, paging.Number, paging.Size, total),
            await db.OrganisationChoices(access, null, filter.Organisation, cancellationToken),
            await db.JobProfileChoices(cancellationToken),
            await db.Skills.AsNoTracking().Where(s => s.Kind != SkillKind.Group).OrderBy(s => s.Kind).ThenBy(s => s.Label)
                .Select(s => new SkillOption(s.Id, s.Label, s.Kind)).ToListAsync(cancellationToken),
            user.IsSystem || (user.Id is { } id && (await grants.Held(id, today, cancellationToken)).Any(h => h.Role.Gives(Permission.EditAgents))));
    }
}
