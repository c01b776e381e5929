using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Skills;

/// <summary>How many agents of an administration hold each skill of the tree, level by level.</summary>
/// <param name="Organisation">With all below it; null for the whole within reach.</param>
/// <param name="Job">Only agents of this job.</param>
/// <param name="Text">Words of the skill or its synonyms.</param>
/// <param name="Show">Which skills.</param>
/// <param name="RareBelow">A skill that fewer master is rare; 1 to 1,000.</param>
[Requires(Permission.ReadInventory)]
public sealed record SkillInventory(OrganisationId? Organisation, JobProfileId? Job, string? Text, InventoryShow Show, int RareBelow = SkillHolding.RareBelow)
    : IQuery<SkillInventoryView>;

/// <summary>Which skills an inventory shows.</summary>
public enum InventoryShow
{
    [Label("Toutes")] All,
    [Label("Détenues")] Held,
    [Label("Rares")] Rare,
    [Label("Menacées par des départs")] AtRisk,
}

/// <param name="Scope">What the figures are about.</param>
/// <param name="Agents">Agents who serve today.</param>
/// <param name="AgentsWithSkills">Those of them with one assessed skill at least.</param>
/// <param name="Rare">Rare skills among those that some job requires.</param>
/// <param name="AtRisk">Skills of which a quarter or more of the masters leave within a year.</param>
/// <param name="Groups">The tree, in its order, without empty branches.</param>
/// <param name="Organisations">To choose from.</param>
/// <param name="Jobs">To choose from.</param>
public sealed record SkillInventoryView(
    string Scope, int Agents, int AgentsWithSkills, int Rare, int AtRisk, IReadOnlyList<InventoryGroup> Groups,
    OrganisationChoices Organisations, IReadOnlyList<JobProfileChoice> Jobs)
{
    public Percentage? Answered => Percentage.Of(AgentsWithSkills, Agents);
}

/// <summary>A branch of the tree.</summary>
public sealed record InventoryGroup(string Label, IReadOnlyList<InventoryRow> Skills);

/// <param name="Id">The skill.</param>
/// <param name="Label">Its name.</param>
/// <param name="Holding">Who holds it.</param>
/// <param name="IsRequired">Whether some job requires it.</param>
/// <param name="IsRare">Whether too few master it.</param>
public sealed record InventoryRow(SkillId Id, string Label, SkillHolding Holding, bool IsRequired, bool IsRare);

internal sealed class SkillInventoryHandler(ITalentDbContext db, IAccess access, ITalentIndex index, TimeProvider clock) : IQueryHandler<SkillInventory, SkillInventoryView>
{
    public async Task<Result<SkillInventoryView>> Handle(SkillInventory query, CancellationToken cancellationToken)
    {
        if (await InventoryScope.Of(db, access, query.Organisation, cancellationToken) is not { } scope) return Error.NotFound;
        var today = clock.Today();
        var rareBelow = Math.Clamp(query.RareBelow, 1, 1000);

        var counts = await index.Count(await scope.Counting(db, today, cancellationToken) with { Job = query.Job }, cancellationToken);
        var holdings = SkillHoldings.Of(counts);
        var required = await db.JobProfiles.SelectMany(p => p.Requirements, (_, r) => r.SkillId).Distinct().ToListAsync(cancellationToken);
        var rows = await Rows(query, holdings, required.ToHashSet(), rareBelow, cancellationToken);

        return new SkillInventoryView(
            scope.Name, counts.Agents, counts.Assessed,
            rows.Count(r => r.Row.IsRare && r.Row.IsRequired), rows.Count(r => r.Row.Holding.IsAtRisk),
            Groups(rows.Where(r => Shows(r.Row, query.Show))),
            await db.OrganisationChoices(access, null, query.Organisation, cancellationToken),
            await db.JobProfileChoices(cancellationToken));
    }

    private async Task<List<(string Group, InventoryRow Row)>> Rows(
        SkillInventory query, Dictionary<SkillId, SkillHolding> holdings, HashSet<SkillId> required, int rareBelow, CancellationToken cancellationToken)
    {
        var skills = await db.Skills.AsNoTracking().Select(s => new { s.Id, s.Code, s.Label, s.Kind, s.ParentId, s.Synonyms }).ToListAsync(cancellationToken);
        var labels = skills.ToDictionary(s => s.Id, s => s.Label);
        var words = FoldedText.Words(query.Text);
        return
        [
            .. from s in skills
               where s.Kind != SkillKind.Group
               let folded = FoldedText.Fold($"{s.Label} {s.Synonyms} {s.Code}")
               where words.All(w => folded.Contains(w, StringComparison.Ordinal))
               orderby s.ParentId is { } p ? FoldedText.Fold(labels[p]) : "", FoldedText.Fold(s.Label)
               let holding = holdings.GetValueOrDefault(s.Id) ?? SkillHoldings.Nobody
               let branch = s.ParentId is { } parent ? labels[parent] : s.Kind.Label()
               select (branch, new InventoryRow(s.Id, s.Label, holding, required.Contains(s.Id), holding.IsRare(rareBelow))),
        ];
    }

    private static bool Shows(InventoryRow row, InventoryShow show) => show switch
    {
        InventoryShow.Held => row.Holding.Holders > 0,
        InventoryShow.Rare => row.IsRare && row.IsRequired,
        InventoryShow.AtRisk => row.Holding.IsAtRisk,
        _ => true,
    };

    private static List<InventoryGroup> Groups(IEnumerable<(string Group, InventoryRow Row)> rows) =>
        [.. rows.GroupBy(r => r.Group, r => r.Row, StringComparer.Ordinal).Select(g => new InventoryGroup(g.Key, [.. g]))];
}
