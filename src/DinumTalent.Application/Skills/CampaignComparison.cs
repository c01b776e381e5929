using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Skills;

/// <summary>What a campaign found beside the one before it in the same administration.</summary>
/// <param name="MeasuredAt">When the levels were counted.</param>
/// <param name="IsFinal">Whether they were counted after the last day to answer.</param>
/// <param name="Previous">Name of the campaign before; null where there is none.</param>
/// <param name="Answered">Share of the agents asked who answered.</param>
/// <param name="AnsweredBefore">The same of the campaign before.</param>
/// <param name="Families">Mean level by domain of the tree of skills.</param>
/// <param name="Moves">Skills whose mean level changed most, up or down; empty without a campaign before.</param>
public sealed record CampaignComparison(
    DateTime MeasuredAt, bool IsFinal, string? Previous, Percentage? Answered, Percentage? AnsweredBefore,
    IReadOnlyList<LevelChange> Families, IReadOnlyList<LevelChange> Moves)
{
    private const int MostMoves = 10;

    /// <summary>Null while nothing was measured.</summary>
    internal static async Task<CampaignComparison?> Of(
        ITalentDbContext db, IAccess access, Campaign campaign, CompletionLine total, CancellationToken cancellationToken)
    {
        var result = await Read(db, access, campaign.Id, cancellationToken);
        if (result is null) return null;
        var previous = await db.Campaigns(access).AsNoTracking()
            .Where(c => c.OrganisationId == campaign.OrganisationId && c.Status == CampaignStatus.Launched && c.OpensOn < campaign.OpensOn)
            .OrderByDescending(c => c.OpensOn).FirstOrDefaultAsync(cancellationToken);
        var before = previous is null ? null : await Read(db, access, previous.Id, cancellationToken);
        var counts = previous is null ? [] : await db.Completion(access, previous.Id, previous.ClosesOn, cancellationToken);

        var skills = await db.Skills.AsNoTracking().Select(s => new { s.Id, s.Label, s.ParentId }).ToDictionaryAsync(s => s.Id, cancellationToken);
        SkillId Root(SkillId id)
        {
            // A tree of some levels; the bound keeps a broken one from going round for ever.
            for (var step = 0; step < 20 && skills.GetValueOrDefault(id)?.ParentId is { } parent; step++) id = parent;
            return id;
        }

        string Label(SkillId id) => skills.GetValueOrDefault(id)?.Label ?? "Compétence retirée du référentiel";
        var families = Changes(result.Figures, before?.Figures, f => Root(f.SkillId), Label)
            .OrderBy(c => FoldedText.Fold(c.Label), StringComparer.Ordinal).ToList();
        var moves = Changes(result.Figures, before?.Figures, f => f.SkillId, Label)
            .Where(c => c.Difference is { } d && d != 0).OrderByDescending(c => Math.Abs(c.Difference!.Value)).ThenBy(c => c.Label, StringComparer.Ordinal)
            .Take(MostMoves).OrderByDescending(c => c.Difference).ToList();
        return new CampaignComparison(
            result.MeasuredAt, result.IsFinal, previous?.Title, total.Answered,
            Percentage.Of(counts.Sum(c => c.Submitted), counts.Sum(c => c.Invited)), families, moves);
    }

    private static Task<CampaignResult?> Read(ITalentDbContext db, IAccess access, CampaignId id, CancellationToken cancellationToken) =>
        db.CampaignResults(access).AsNoTracking().FirstOrDefaultAsync(r => r.CampaignId == id, cancellationToken);

    private static IEnumerable<LevelChange> Changes(
        IReadOnlyList<SkillFigure> now, IReadOnlyList<SkillFigure>? before, Func<SkillFigure, SkillId> by, Func<SkillId, string> label)
    {
        var old = (before ?? []).ToLookup(by);
        var current = now.ToLookup(by);
        return current.Select(g => g.Key).Union(old.Select(g => g.Key))
            .Select(id => new LevelChange(label(id), current[id].Sum(f => f.Holders), Mean(current[id]), Mean(old[id])));
    }

    /// <summary>Null, never 0, where nobody holds any.</summary>
    private static decimal? Mean(IEnumerable<SkillFigure> figures)
    {
        var all = figures.ToList();
        var holders = all.Sum(f => f.Holders);
        return holders == 0 ? null : (decimal)all.Sum(f => f.LevelSum) / holders;
    }
}

/// <param name="Label">The skill or the domain.</param>
/// <param name="Holders">Levels counted now: one for each agent who answered and each skill.</param>
/// <param name="Mean">Mean level now, from 1 to 5; null where nobody holds it.</param>
/// <param name="MeanBefore">The same in the campaign before.</param>
public sealed record LevelChange(string Label, int Holders, decimal? Mean, decimal? MeanBefore)
{
    public decimal? Difference => Mean - MeanBefore;
}
