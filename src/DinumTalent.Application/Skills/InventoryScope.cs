using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Skills;

/// <summary>The part of the workforce that a figure is about, cut into the administrations just below.</summary>
/// <param name="Name">Name of the administration, or of the whole within reach.</param>
/// <param name="Parts">The administrations just below it and, last, itself: agents of each with all below it, of itself those of no other part.</param>
/// <param name="Top">The administration; null when several tops are in reach.</param>
/// <param name="Narrowing">The administration, where more than it is within reach; null when the scope is all that is.</param>
internal sealed record InventoryScope(string Name, IReadOnlyList<InventoryPart> Parts, OrganisationId? Top, OrganisationId? Narrowing)
{
    /// <summary>Null when the administration is out of reach.</summary>
    public static async Task<InventoryScope?> Of(ITalentDbContext db, IAccess access, OrganisationId? organisation, CancellationToken cancellationToken)
    {
        var within = db.OrganisationsWithin(access).AsNoTracking();
        var narrowing = access.Roots is [var only] && only == organisation ? null : organisation;
        if (organisation is null)
        {
            var tops = await within.Where(o => o.ParentId == null || !within.Any(p => p.Id == o.ParentId))
                .Select(o => new InventoryPart(o.Id, o.Acronym ?? o.Name, o.Name)).ToListAsync(cancellationToken);
            if (tops.Count != 1) return new InventoryScope("Toutes les administrations de votre périmètre", Sorted(tops), null, null);
            organisation = tops[0].Id;
        }

        var top = await within.Where(o => o.Id == organisation).Select(o => new InventoryPart(o.Id, o.Acronym ?? o.Name, o.Name)).FirstOrDefaultAsync(cancellationToken);
        if (top is null) return null;
        var below = await within.Where(o => o.ParentId == organisation)
            .Select(o => new InventoryPart(o.Id, o.Acronym ?? o.Name, o.Name)).ToListAsync(cancellationToken);
        return new InventoryScope(top.FullName, [.. Sorted(below), top], top.Id, narrowing);
    }

    /// <summary>For each administration in the scope, the part that it belongs to.</summary>
    public IQueryable<OrganisationLink> Links(ITalentDbContext db)
    {
        var parts = Parts.Select(p => p.Id).Where(p => p != Top).ToList();
        var top = Top;
        return db.OrganisationLinks.Where(l => parts.Contains(l.AncestorId) || (l.AncestorId == top && l.DescendantId == top));
    }

    /// <summary>The same, loaded: the part of each administration.</summary>
    public Task<Dictionary<OrganisationId, OrganisationId>> PartOfEach(ITalentDbContext db, CancellationToken cancellationToken) =>
        Links(db).Select(l => new { l.DescendantId, l.AncestorId }).ToDictionaryAsync(l => l.DescendantId, l => l.AncestorId, cancellationToken);

    /// <summary>What the agents of the scope hold on a day, today or near it.</summary>
    public async Task<SkillCountQuery> Counting(ITalentDbContext db, DateOnly today, CancellationToken cancellationToken) =>
        new(await PartOfEach(db, cancellationToken), today, today.AddMonths(SkillHolding.MonthsAhead));

    /// <summary>Those of the agents within reach who belong to the scope and serve on a day.</summary>
    public IQueryable<Agent> Serving(ITalentDbContext db, IAccess access, DateOnly day) =>
        Agents(db, access).Where(a => a.ArrivedOn <= day && (a.DepartedOn == null || a.DepartedOn >= day));

    /// <summary>Those of the agents within reach who belong to the scope, gone or to come as well.</summary>
    public IQueryable<Agent> Agents(ITalentDbContext db, IAccess access)
    {
        var agents = db.Agents(access).AsNoTracking();
        return Narrowing is { } top ? agents.Where(a => db.OrganisationLinks.Any(l => l.AncestorId == top && l.DescendantId == a.OrganisationId)) : agents;
    }

    /// <summary>Those of the vacancies within reach that belong to the scope.</summary>
    public IQueryable<Vacancy> Vacancies(ITalentDbContext db, IAccess access)
    {
        var vacancies = db.Vacancies(access).AsNoTracking();
        return Narrowing is { } top ? vacancies.Where(v => db.OrganisationLinks.Any(l => l.AncestorId == top && l.DescendantId == v.OrganisationId)) : vacancies;
    }

    /// <summary>Those of the applications within reach to vacancies of the scope.</summary>
    public IQueryable<JobApplication> Applications(ITalentDbContext db, IAccess access)
    {
        var applications = db.Applications(access).AsNoTracking();
        return Narrowing is null ? applications : applications.Where(a => Vacancies(db, access).Any(v => v.Id == a.VacancyId));
    }

    /// <summary>What they hold on that day.</summary>
    public IQueryable<HeldLevel> Held(ITalentDbContext db, IAccess access, DateOnly day)
    {
        var held = db.HeldLevels(access, day);
        return Narrowing is { } top ? held.Where(h => db.OrganisationLinks.Any(l => l.AncestorId == top && l.DescendantId == h.OrganisationId)) : held;
    }

    private static List<InventoryPart> Sorted(List<InventoryPart> parts) =>
        [.. parts.OrderBy(p => Domain.Common.FoldedText.Fold(p.Name), StringComparer.Ordinal)];
}

/// <param name="Id">The administration.</param>
/// <param name="Name">Acronym, or the name where there is none.</param>
/// <param name="FullName">The name.</param>
public sealed record InventoryPart(OrganisationId Id, string Name, string FullName);
