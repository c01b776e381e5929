using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Skills;

/// <summary>Counts holders by skill and level.</summary>
internal static class SkillHoldings
{
    public static readonly SkillHolding Nobody = new([0, 0, 0, 0, 0], 0);

    public static async Task<Dictionary<SkillId, SkillHolding>> Of(IQueryable<HeldLevel> held, DateOnly today, CancellationToken cancellationToken)
    {
        var soon = today.AddMonths(SkillHolding.MonthsAhead);
        var counts = await held
            .GroupBy(h => new { h.SkillId, h.Level })
            .Select(g => new { g.Key.SkillId, g.Key.Level, Count = g.Count(), Leaving = g.Count(h => h.LeavesOn != null && h.LeavesOn <= soon) })
            .ToListAsync(cancellationToken);
        return counts.GroupBy(c => c.SkillId).ToDictionary(g => g.Key, g => new SkillHolding(
            [.. Enumerable.Range(1, 5).Select(level => g.Where(c => (int)c.Level == level).Sum(c => c.Count))],
            g.Where(c => c.Level >= SkillHolding.MasteryFrom).Sum(c => c.Leaving)));
    }
}
