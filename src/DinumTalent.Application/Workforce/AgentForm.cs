using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Workforce;

/// <summary>What the forms of an agent and of a contract need: the choices, and what stands.</summary>
/// <param name="Id">The agent edited; null for a new one.</param>
/// <param name="Organisation">The administration chosen so far: always among the choices, when in reach.</param>
/// <param name="OrganisationSearch">Words of the administration's name, where the list is too long.</param>
[Requires(Permission.EditAgents)]
public sealed record AgentForm(AgentId? Id = null, OrganisationId? Organisation = null, string? OrganisationSearch = null) : IQuery<AgentFormView>;

public sealed record AgentFormView(OrganisationChoices Organisations, IReadOnlyList<JobProfileChoice> Profiles, EditedAgent? Edited);

/// <summary>The agent as recorded.</summary>
/// <param name="Id">The agent.</param>
/// <param name="Version">For the acts.</param>
/// <param name="Name">Given name first.</param>
/// <param name="Identity">As it was entered.</param>
/// <param name="Latest">The latest contract; without dates where it was cancelled.</param>
/// <param name="DepartedOn">Last day of service, if recorded.</param>
/// <param name="SixYears">First day on which only a contract without end is lawful on the latest contract's terms; null where none.</param>
public sealed record EditedAgent(AgentId Id, long Version, string Name, IdentityInput Identity, ContractInput Latest, DateOnly? DepartedOn, DateOnly? SixYears);

internal sealed class AgentFormHandler(ITalentDbContext db, IAccess access) : IQueryHandler<AgentForm, AgentFormView>
{
    public async Task<Result<AgentFormView>> Handle(AgentForm query, CancellationToken cancellationToken)
    {
        EditedAgent? edited = null;
        if (query.Id is { } id)
        {
            edited = await Edited(id, cancellationToken);
            if (edited is null) return Error.NotFound;
        }

        return new AgentFormView(
            await db.OrganisationChoices(access, query.OrganisationSearch, query.Organisation ?? edited?.Latest.OrganisationId, cancellationToken),
            await db.JobProfileChoices(cancellationToken), edited);
    }

    private async Task<EditedAgent?> Edited(AgentId id, CancellationToken cancellationToken)
    {
        var a = await db.Agents(access).AsNoTracking().Where(a => a.Id == id)
            .Select(a => new { a.Id, a.Version, a.GivenName, a.FamilyName, a.Email, a.RegistrationNumber, a.City, a.ManagerId, a.DepartedOn, a.OrganisationId, a.JobProfileId, a.Category, a.Status, Contracts = a.Contracts.ToList() })
            .FirstOrDefaultAsync(cancellationToken);
        if (a is null) return null;
        var manager = a.ManagerId is { } managerId ? await db.Agents(access).Where(m => m.Id == managerId).Select(m => m.Email).FirstOrDefaultAsync(cancellationToken) : null;
        var latest = a.Contracts.MaxBy(c => c.StartsOn);
        var employers = await db.Employer(a.Contracts.Select(c => c.OrganisationId), cancellationToken);
        var point = latest?.EndsOn is null ? null : SixYearPoint.CompletedOn(latest.Category, employers[latest.OrganisationId], a.Contracts.Select(c => ServiceSpell.Of(c, employers)));
        return new EditedAgent(
            a.Id, a.Version, $"{a.GivenName} {a.FamilyName}", new IdentityInput(a.GivenName, a.FamilyName, a.Email, a.RegistrationNumber, a.City, manager),
            latest is null
                ? new ContractInput(a.Status, a.Category, null, a.OrganisationId, a.JobProfileId, null, null)
                : new ContractInput(latest.Status, latest.Category, latest.Basis, latest.OrganisationId, latest.JobProfileId, latest.StartsOn, latest.EndsOn),
            a.DepartedOn, point);
    }
}
