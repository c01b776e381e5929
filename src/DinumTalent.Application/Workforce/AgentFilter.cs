using System.Linq.Expressions;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Workforce;

/// <summary>Which agents are asked for; an empty filter asks for those who serve. Never by age, sex or pay.</summary>
/// <param name="Text">Words of the name, or the registration number.</param>
/// <param name="Organisation">This administration and all below it.</param>
/// <param name="Profile">This job.</param>
/// <param name="Category">Hierarchical category.</param>
/// <param name="Status">How they serve.</param>
/// <param name="City">Where they work: the beginning of its name.</param>
/// <param name="EndsWithin">The contract in force ends from today on within so many months, 1 to 60.</param>
/// <param name="Skill">Who holds this skill.</param>
/// <param name="Level">At that level or above; Notions when null.</param>
/// <param name="Presence">Who serves, who is to come, who left, or all.</param>
public sealed record AgentFilter(
    string? Text = null, OrganisationId? Organisation = null, JobProfileId? Profile = null, Category? Category = null, EmploymentStatus? Status = null,
    string? City = null, int? EndsWithin = null, SkillId? Skill = null, SkillLevel? Level = null, Presence Presence = Presence.Serving)
{
    /// <summary>Longest look ahead.</summary>
    public const int MostMonths = 60;
}

/// <summary>Whether somebody serves.</summary>
public enum Presence
{
    [Label("En poste")] Serving,
    [Label("À venir")] Coming,
    [Label("Partis")] Departed,
    [Label("Tous")] All,
}

public enum AgentSort
{
    [Label("Nom")] Name,
    [Label("Arrivée")] Arrival,
    [Label("Fin de contrat")] ContractEnd,
}

/// <summary>Finds agents by a filter, the same for the list and for its export.</summary>
internal static class AgentMatching
{
    /// <summary>Best matches kept of a search; more would need more words.</summary>
    private const int MostMatches = 200_000;

    public static async Task<IQueryable<Agent>> Matching(
        this ITalentDbContext db, IAccess access, AgentFilter filter, DateOnly today, CancellationToken cancellationToken)
    {
        var agents = db.Agents(access).AsNoTracking();
        if (!string.IsNullOrWhiteSpace(filter.Text))
        {
            var keys = await db.Search(nameof(Agent), filter.Text, MostMatches, cancellationToken);
            var ids = keys.Select(AgentId.From).ToList();
            agents = agents.Where(a => ids.Contains(a.Id));
        }

        if (filter.Organisation is { } organisation)
        {
            var below = db.OrganisationLinks.Where(l => l.AncestorId == organisation).Select(l => l.DescendantId);
            agents = agents.Where(a => below.Contains(a.OrganisationId));
        }

        if (filter.Profile is { } profile) agents = agents.Where(a => a.JobProfileId == profile);
        if (filter.Category is { } category) agents = agents.Where(a => a.Category == category);
        if (filter.Status is { } status) agents = agents.Where(a => a.Status == status);
        if (filter.City?.Trim() is { Length: > 0 } city) agents = agents.Where(a => a.City != null && a.City.StartsWith(city));
        if (filter.EndsWithin is { } months)
        {
            var last = today.AddMonths(Math.Clamp(months, 1, AgentFilter.MostMonths));
            agents = agents.Where(a => a.ContractEndsOn >= today && a.ContractEndsOn <= last);
        }

        if (filter.Skill is { } skill)
        {
            var level = filter.Level ?? SkillLevel.Notions;
            var holders = db.Assessments(access).Where(s => s.SkillId == skill && s.ValidUntil == null && s.Level >= level).Select(s => s.AgentId);
            agents = agents.Where(a => holders.Contains(a.Id));
        }

        return filter.Presence switch
        {
            Presence.Serving => agents.Where(a => a.ArrivedOn <= today && (a.DepartedOn == null || a.DepartedOn >= today)),
            Presence.Coming => agents.Where(a => a.ContractStartsOn > today && (a.ArrivedOn > today || a.DepartedOn < today)),
            Presence.Departed => agents.Where(a => a.DepartedOn < today && a.DepartureReason != DepartureReason.NeverArrived && !(a.ContractStartsOn > today)),
            _ => agents,
        };
    }

    /// <summary>In a stable order; a contract without end comes last when the earliest end is wanted first.</summary>
    public static IOrderedQueryable<Agent> Sorted(this IQueryable<Agent> agents, AgentSort sort, bool descending)
    {
        return sort switch
        {
            AgentSort.Arrival => By(a => a.ArrivedOn).ThenBy(a => a.SortKey).ThenBy(a => a.Id),
            AgentSort.ContractEnd when !descending => agents.OrderBy(a => a.ContractEndsOn == null).ThenBy(a => a.ContractEndsOn).ThenBy(a => a.SortKey).ThenBy(a => a.Id),
            AgentSort.ContractEnd => By(a => a.ContractEndsOn).ThenBy(a => a.SortKey).ThenBy(a => a.Id),
            _ => By(a => a.SortKey).ThenBy(a => a.Id),
        };

        IOrderedQueryable<Agent> By<TKey>(Expression<Func<Agent, TKey>> key) => descending ? agents.OrderByDescending(key) : agents.OrderBy(key);
    }
}
