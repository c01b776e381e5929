using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Skills;

/// <summary>Counts holders by skill and level.</summary>
internal static class SkillHoldings
{
    public static readonly SkillHolding Nobody = new([0, 0, 0, 0, 0], 0);

    public static Dictionary<SkillId, SkillHolding> Of(SkillCounts counts) => counts.Cells.GroupBy(c => c.Skill).ToDictionary(g => g.Key, g => Holding(g.Select(c => (c.Level, c.Holders, c.Leaving))));

    public static SkillHolding Holding(IEnumerable<(SkillLevel Level, int Count, int Leaving)> counts)
    {
        var (levels, leaving) = (new int[5], 0);
        foreach (var (level, count, soon) in counts)
        {
            levels[(int)level - 1] += count;
            if (level >= SkillHolding.MasteryFrom) leaving += soon;
        }

        return new SkillHolding(levels, leaving);
    }

    public static async Task<Dictionary<SkillId, SkillHolding>> Of(IQueryable<HeldLevel> held, DateOnly today, CancellationToken cancellationToken)
    {
        var soon = today.AddMonths(SkillHolding.MonthsAhead);
        var counts = await held
            .GroupBy(h => new { h.SkillId, h.Level })
            .Select(g => new { g.Key.SkillId, g.Key.Level, Count = g.Count(), Leaving = g.Count(h => h.LeavesOn != null && h.LeavesOn <= soon) })
            .ToListAsync(cancellationToken);
        return counts.GroupBy(c => c.SkillId).ToDictionary(g => g.Key, g => Holding(g.Select(c => (c.Level, c.Count, c.Leaving))));
    }
}
