using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Workforce;

/// <summary>The agents within reach, by name.</summary>
/// <param name="Text">Words of the name, or the registration number.</param>
/// <param name="Paging">Which page.</param>
[Requires(Permission.ReadAgents)]
public sealed record AgentList(string? Text, Paging Paging) : IQuery<Page<AgentRow>>;

/// <param name="Id">The agent.</param>
/// <param name="Name">Family name first.</param>
/// <param name="Organisation">Acronym or name.</param>
/// <param name="Profile">Label of the job, if known.</param>
/// <param name="Category">Hierarchical category.</param>
/// <param name="Status">How the agent serves.</param>
/// <param name="ArrivedOn">First day of the first contract.</param>
/// <param name="EndsOn">Last day of the last contract; null without end.</param>
public sealed record AgentRow(
    AgentId Id, string Name, string Organisation, string? Profile, Category Category, EmploymentStatus Status, DateOnly ArrivedOn, DateOnly? EndsOn);

internal sealed class AgentListHandler(ITalentDbContext db, IAccess access) : IQueryHandler<AgentList, Page<AgentRow>>
{
    /// <summary>Best matches kept of a search; more would need more words.</summary>
    private const int MostMatches = 200_000;

    public async Task<Result<Page<AgentRow>>> Handle(AgentList query, CancellationToken cancellationToken)
    {
        var agents = db.Agents(access).AsNoTracking();
        if (!string.IsNullOrWhiteSpace(query.Text))
        {
            var keys = await db.Search(nameof(Agent), query.Text, MostMatches, cancellationToken);
            var ids = keys.Select(AgentId.From).ToList();
            agents = agents.Where(a => ids.Contains(a.Id));
        }

        var total = await agents.CountAsync(cancellationToken);
        var rows = await (
            from a in agents.OrderBy(a => a.SortKey).ThenBy(a => a.Id).Skip(query.Paging.Skip).Take(query.Paging.Size)
            join o in db.Organisations on a.OrganisationId equals o.Id
            join p in db.JobProfiles on a.JobProfileId equals p.Id into jobs
            from p in jobs.DefaultIfEmpty()
            orderby a.SortKey, a.Id
            select new AgentRow(
                a.Id, a.FamilyName + " " + a.GivenName, o.Acronym ?? o.Name, p == null ? null : p.Label, a.Category, a.Status, a.ArrivedOn,
                a.Contracts.OrderByDescending(c => c.StartsOn).Select(c => c.EndsOn).FirstOrDefault())).ToListAsync(cancellationToken);
        return new Page<AgentRow>(rows, query.Paging.Number, query.Paging.Size, total);
    }
}
