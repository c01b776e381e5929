using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Skills;

/// <summary>Asks the index, and reads whom it names through the access at hand: nobody out of reach is ever shown, however old the index.</summary>
internal sealed class TalentFinder(ITalentDbContext db, ITalentIndex index, TimeProvider clock)
{
    /// <summary>How many people one search shows.</summary>
    public const int Most = 50;

    public async Task<Result<TalentSearchView>> Find(IAccess access, TalentCriteria criteria, CancellationToken cancellationToken)
    {
        var names = await SkillLabels(criteria.Skills.Select(s => s.SkillId), cancellationToken);
        if (criteria.Skills.Count == 0) return new TalentSearchView([], 0, names);

        var today = clock.Today();
        var query = await Query(access, criteria, today, cancellationToken);
        if (query.IsFailure) return Result<TalentSearchView>.Failure(query.Errors);
        if (await index.Find(query.Value, cancellationToken) is not { } found) return new TalentSearchView([], 0, names) { IsPreparing = true };

        var people = await People(access, db.FindableAgents(access), [.. found.Best.Select(h => h.Agent)], query.Value.Scope, cancellationToken);
        var rows = found.Best.Where(h => people.ContainsKey(h.Agent))
            .Select(h => new TalentRow(people[h.Agent], TalentScore.Explain(criteria.Skills, h.Held, today)))
            .ToList();
        // Who left the reach since the index was read counts no more.
        return new TalentSearchView(rows, found.Total - (found.Best.Count - rows.Count), names);
    }

    /// <summary>What may be shown of some people: all to their own administration, the passport to others.</summary>
    /// <param name="access">Of the request.</param>
    /// <param name="reachable">Whom it may show at all.</param>
    /// <param name="ids">Who.</param>
    /// <param name="scope">Administrations within reach; null: all.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<Dictionary<AgentId, TalentPerson>> People(
        IAccess access, IQueryable<Agent> reachable, IReadOnlyList<AgentId> ids, IReadOnlySet<OrganisationId>? scope, CancellationToken cancellationToken)
    {
        var rows = await (
            from a in reachable.AsNoTracking()
            where ids.Contains(a.Id)
            join o in db.Organisations on a.OrganisationId equals o.Id
            join p in db.JobProfiles on a.JobProfileId equals p.Id into jobs
            from p in jobs.DefaultIfEmpty()
            select new
            {
                a.Id, a.GivenName, a.FamilyName, a.OrganisationId, Organisation = o.Acronym ?? o.Name, Job = p == null ? null : p.Label,
                a.City, a.Category, a.Status, a.ContractEndsOn, a.DepartedOn, a.SharesPassport,
            }).ToListAsync(cancellationToken);
        var places = rows.Select(r => r.OrganisationId).Where(o => scope is not null && !scope.Contains(o)).Distinct().ToList();
        var ministries = places.Count == 0 ? [] : await Ministries.Of(db, db.Organisations.Where(o => places.Contains(o.Id)).Select(o => o.Id), cancellationToken);
        return rows.ToDictionary(r => r.Id, r => scope is null || scope.Contains(r.OrganisationId)
            ? new TalentPerson(r.Id, $"{r.GivenName} {r.FamilyName}", r.Organisation, r.Job)
            {
                Own = new OwnTalent(r.City, r.Category, r.Status, r.ContractEndsOn, r.DepartedOn, r.SharesPassport),
            }
            : new TalentPerson(r.Id, $"{r.GivenName} {r.FamilyName}", ministries.GetValueOrDefault(r.OrganisationId)?.Name ?? "Autre administration", r.Job));
    }

    /// <summary>Administrations within reach; null: all.</summary>
    public async Task<HashSet<OrganisationId>?> Scope(IAccess access, CancellationToken cancellationToken) => access.Kind is AccessKind.System
        ? null
        : [.. await db.OrganisationLinks.Where(l => access.Roots.Contains(l.AncestorId)).Select(l => l.DescendantId).ToListAsync(cancellationToken)];

    public async Task<IReadOnlyDictionary<SkillId, string>> SkillLabels(IEnumerable<SkillId> skills, CancellationToken cancellationToken)
    {
        var ids = skills.Distinct().ToList();
        return ids.Count == 0 ? [] : await db.Skills.AsNoTracking().Where(s => ids.Contains(s.Id)).Select(s => new { s.Id, s.Label }).ToDictionaryAsync(s => s.Id, s => s.Label, cancellationToken);
    }

    private async Task<Result<TalentQuery>> Query(IAccess access, TalentCriteria criteria, DateOnly today, CancellationToken cancellationToken)
    {
        var scope = await Scope(access, cancellationToken);
        HashSet<OrganisationId>? within = null;
        if (criteria.Organisation is { } top)
        {
            if (scope is not null && !scope.Contains(top)) return Error.NotFound;
            within = [.. await db.OrganisationLinks.Where(l => l.AncestorId == top).Select(l => l.DescendantId).ToListAsync(cancellationToken)];
        }

        HashSet<JobProfileId>? profiles = criteria.Profile is { } profile ? [profile] : null;
        if (criteria.Family is { } family)
        {
            var ofFamily = (await db.JobProfiles.Where(p => p.FamilyId == family).Select(p => p.Id).ToListAsync(cancellationToken)).ToHashSet();
            if (profiles is null) profiles = ofFamily;
            else profiles.IntersectWith(ofFamily);
        }

        return new TalentQuery
        {
            Skills = criteria.Skills,
            Scope = scope,
            Today = today,
            Within = within,
            Profiles = profiles,
            Category = criteria.Category,
            Status = criteria.Status,
            City = criteria.City,
            EndsBy = criteria.EndsWithinMonths is { } months ? today.AddMonths(months) : null,
            SharingOnly = criteria.SharingOnly,
            AllEssential = criteria.AllEssential,
            WithFormer = criteria.WithFormer,
            Most = Most,
        };
    }
}
