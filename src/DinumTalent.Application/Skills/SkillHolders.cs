using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Workforce;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Skills;

/// <summary>One skill in an administration: where it is held, how that evolved, and by whom.</summary>
/// <param name="Id">The skill.</param>
/// <param name="Organisation">With all below it; null for the whole within reach.</param>
/// <param name="AtLeast">Only people of this level or above; the counts are of all levels.</param>
/// <param name="Paging">Which page of the people.</param>
[Requires(Permission.ReadInventory)]
public sealed record SkillHolders(SkillId Id, OrganisationId? Organisation, SkillLevel AtLeast, Paging Paging) : IQuery<SkillHoldersView>;

/// <param name="Label">Name of the skill.</param>
/// <param name="Description">What it means.</param>
/// <param name="Scope">What the figures are about.</param>
/// <param name="Holding">Who holds it today.</param>
/// <param name="Parts">By administration just below, those without holders left out.</param>
/// <param name="Jobs">By job, most holders first.</param>
/// <param name="Evolution">At the end of each of the last eight quarters, and today.</param>
/// <param name="MergedInto">The skill that took its place; null unless merged.</param>
/// <param name="People">Within the person's right to see agents; null without it.</param>
public sealed record SkillHoldersView(
    string Label, string Description, string Scope, SkillHolding Holding, IReadOnlyList<SkillHoldingPart> Parts, IReadOnlyList<SkillHoldingPart> Jobs,
    IReadOnlyList<SkillHoldingOn> Evolution, SkillOption? MergedInto, Page<SkillHolderRow>? People);

/// <summary>The holders of one part.</summary>
public sealed record SkillHoldingPart(string Label, SkillHolding Holding);

/// <summary>How many held and mastered a skill at the end of a day.</summary>
public sealed record SkillHoldingOn(DateOnly Day, int Holders, int Masters);

/// <summary>Somebody who holds the skill.</summary>
public sealed record SkillHolderRow(AgentId Id, string Name, string Organisation, string? Job, SkillLevel Level, AssessmentSource Source, DateOnly VerifiedOn, DateOnly? LeavesOn);

internal sealed class SkillHoldersHandler(ITalentDbContext db, IAccess access, IGrantReader grants, ICurrentUser user, TimeProvider clock) : IQueryHandler<SkillHolders, SkillHoldersView>
{
    private const int Quarters = 8;

    public async Task<Result<SkillHoldersView>> Handle(SkillHolders query, CancellationToken cancellationToken)
    {
        var skill = await db.Skills.AsNoTracking().FirstOrDefaultAsync(s => s.Id == query.Id, cancellationToken);
        if (skill is null || await InventoryScope.Of(db, access, query.Organisation, cancellationToken) is not { } scope) return Error.NotFound;

        var today = clock.Today();
        var held = scope.Held(db, access, today).Where(h => h.SkillId == query.Id);
        var holding = (await SkillHoldings.Of(held, today, cancellationToken)).GetValueOrDefault(query.Id) ?? SkillHoldings.Nobody;
        return new SkillHoldersView(
            skill.Label, skill.Description, scope.Name, holding,
            await Parts(scope, held, today, cancellationToken),
            await Jobs(held, today, cancellationToken),
            await Evolution(scope, query.Id, today, cancellationToken),
            skill.MergedInto is not { } into ? null : await db.Skills.Where(s => s.Id == into).Select(s => new SkillOption(s.Id, s.Label, s.Kind)).FirstAsync(cancellationToken),
            await MayReadAgents(today, cancellationToken) ? await People(held.Where(h => h.Level >= query.AtLeast), query.Paging, cancellationToken) : null);
    }

    private async Task<IReadOnlyList<SkillHoldingPart>> Parts(InventoryScope scope, IQueryable<HeldLevel> held, DateOnly today, CancellationToken cancellationToken)
    {
        var soon = today.AddMonths(SkillHolding.MonthsAhead);
        var counts = await (
            from h in held
            join l in scope.Links(db) on h.OrganisationId equals l.DescendantId
            group h by new { l.AncestorId, h.Level } into g
            select new { g.Key.AncestorId, g.Key.Level, Count = g.Count(), Leaving = g.Count(h => h.LeavesOn != null && h.LeavesOn <= soon) }).ToListAsync(cancellationToken);
        return
        [
            .. from part in scope.Parts
               let mine = counts.Where(c => c.AncestorId == part.Id).ToList()
               where mine.Count > 0
               select new SkillHoldingPart(part.FullName, SkillHoldings.Holding(mine.Select(c => (c.Level, c.Count, c.Leaving)))),
        ];
    }

    private async Task<IReadOnlyList<SkillHoldingPart>> Jobs(IQueryable<HeldLevel> held, DateOnly today, CancellationToken cancellationToken)
    {
        var soon = today.AddMonths(SkillHolding.MonthsAhead);
        var counts = await held.GroupBy(h => new { h.JobProfileId, h.Level })
            .Select(g => new { g.Key.JobProfileId, g.Key.Level, Count = g.Count(), Leaving = g.Count(h => h.LeavesOn != null && h.LeavesOn <= soon) })
            .ToListAsync(cancellationToken);
        var labels = await db.JobProfiles.AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.Label, cancellationToken);
        return
        [
            .. counts.GroupBy(c => c.JobProfileId)
                .Select(g => new SkillHoldingPart(
                    g.Key is { } job ? labels.GetValueOrDefault(job, "Métier retiré") : "Métier non renseigné", SkillHoldings.Holding(g.Select(c => (c.Level, c.Count, c.Leaving)))))
                .OrderByDescending(p => p.Holding.Holders).ThenBy(p => FoldedText.Fold(p.Label), StringComparer.Ordinal),
        ];
    }

    private async Task<IReadOnlyList<SkillHoldingOn>> Evolution(InventoryScope scope, SkillId skill, DateOnly today, CancellationToken cancellationToken)
    {
        var days = QuarterEnds.Before(today, Quarters).Append(today);
        var evolution = new List<SkillHoldingOn>();
        foreach (var day in days)
        {
            var levels = await scope.Held(db, access, day).Where(h => h.SkillId == skill)
                .GroupBy(h => h.Level).Select(g => new { Level = g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
            evolution.Add(new SkillHoldingOn(day, levels.Sum(l => l.Count), levels.Where(l => l.Level >= SkillHolding.MasteryFrom).Sum(l => l.Count)));
        }

        return evolution;
    }

    private async Task<Page<SkillHolderRow>> People(IQueryable<HeldLevel> held, Paging paging, CancellationToken cancellationToken)
    {
        var total = await held.CountAsync(cancellationToken);
        var rows = await (
            from h in held
            join a in db.Agents(access) on h.AgentId equals a.Id
            join o in db.Organisations on a.OrganisationId equals o.Id
            join p in db.JobProfiles on a.JobProfileId equals p.Id into jobs
            from p in jobs.DefaultIfEmpty()
            orderby h.Level descending, a.SortKey, a.Id
            select new SkillHolderRow(
                a.Id, a.FamilyName + " " + a.GivenName, o.Acronym ?? o.Name, p == null ? null : p.Label, h.Level, h.Source, h.VerifiedOn, h.LeavesOn))
            .Skip(paging.Skip).Take(paging.Size).ToListAsync(cancellationToken);
        return new Page<SkillHolderRow>(rows, paging.Number, paging.Size, total);
    }

    /// <summary>Names are shown to those who may read agents wherever this inventory reaches, or to nobody at all.</summary>
    private async Task<bool> MayReadAgents(DateOnly today, CancellationToken cancellationToken)
    {
        if (user.IsSystem) return true;
        var held = await grants.Held(user.Id!.Value, today, cancellationToken);
        return access.Roots.All(root => held.Any(h => h.OrganisationId == root && h.Role.Gives(Permission.ReadAgents)));
    }
}
