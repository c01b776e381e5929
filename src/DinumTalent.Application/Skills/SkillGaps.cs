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

/// <summary>What jobs require against what the agents who have them hold, skill by skill.</summary>
/// <param name="Organisation">With all below it; null for the whole within reach.</param>
/// <param name="Job">Only agents of this job.</param>
/// <param name="WithDesirable">Counts desirable skills too, not essential ones alone.</param>
[Requires(Permission.ReadInventory)]
public sealed record SkillGaps(OrganisationId? Organisation, JobProfileId? Job, bool WithDesirable) : IQuery<SkillGapsView>;

/// <param name="Scope">What the figures are about.</param>
/// <param name="Agents">Agents who serve today and have a job of the referential.</param>
/// <param name="WithoutJob">Agents who serve today without one: nothing is required of them.</param>
/// <param name="Parts">Columns of the heat map.</param>
/// <param name="Rows">Every skill required, the widest gap first.</param>
/// <param name="Organisations">To choose from.</param>
/// <param name="Jobs">To choose from.</param>
public sealed record SkillGapsView(
    string Scope, int Agents, int WithoutJob, IReadOnlyList<InventoryPart> Parts, IReadOnlyList<SkillGapRow> Rows,
    OrganisationChoices Organisations, IReadOnlyList<JobProfileChoice> Jobs)
{
    /// <summary>Gaps said in words, with what would close them.</summary>
    public const int Widest = 10;

    public SkillGap Whole => Rows.Aggregate(new SkillGap(0, 0, 0, 0), (sum, row) => sum + row.Gap);
}

/// <param name="Id">The skill.</param>
/// <param name="Label">Its name.</param>
/// <param name="Gap">In the whole scope.</param>
/// <param name="Parts">In each part, in the order of the columns; nobody can be moved there from elsewhere.</param>
/// <param name="Trainings">Trainings offered in catalogues within reach that aim at it.</param>
public sealed record SkillGapRow(SkillId Id, string Label, SkillGap Gap, IReadOnlyList<SkillGap> Parts, int Trainings = 0);

internal sealed class SkillGapsHandler(ITalentDbContext db, IAccess access, ITalentIndex index, TimeProvider clock) : IQueryHandler<SkillGaps, SkillGapsView>
{
    public async Task<Result<SkillGapsView>> Handle(SkillGaps query, CancellationToken cancellationToken)
    {
        if (await InventoryScope.Of(db, access, query.Organisation, cancellationToken) is not { } scope) return Error.NotFound;
        var today = clock.Today();

        var headcounts = await (
            from a in scope.Serving(db, access, today)
            join l in scope.Links(db) on a.OrganisationId equals l.DescendantId
            where query.Job == null || a.JobProfileId == query.Job
            group a by new { l.AncestorId, a.JobProfileId } into g
            select new Headcount(g.Key.AncestorId, g.Key.JobProfileId, g.Count())).ToListAsync(cancellationToken);

        var requirements = await db.JobProfiles
            .SelectMany(p => p.Requirements, (p, r) => new { p.Id, r.SkillId, r.Level, r.Necessity })
            .Where(r => query.WithDesirable || r.Necessity == Necessity.Essential)
            .ToDictionaryAsync(r => (r.Id, r.SkillId), r => r.Level, cancellationToken);
        var counting = await scope.Counting(db, today, cancellationToken) with { InDetail = true };
        var covered = Covering((await index.Count(counting with { Job = query.Job }, cancellationToken)).Cells, requirements);
        var movable = Movable((await index.Count(counting with { Parts = await Reach(cancellationToken) }, cancellationToken)).Cells, requirements);

        var parts = scope.Parts.Where(p => headcounts.Any(h => h.Part == p.Id)).ToList();
        var labels = await db.Skills.AsNoTracking().ToDictionaryAsync(s => s.Id, s => s.Label, cancellationToken);
        return new SkillGapsView(
            scope.Name, headcounts.Where(h => h.Job is not null).Sum(h => h.Agents), headcounts.Where(h => h.Job is null).Sum(h => h.Agents),
            parts, Trained(Rows(parts, headcounts, requirements, covered, movable, labels), await Trainings(cancellationToken)),
            await db.OrganisationChoices(access, null, query.Organisation, cancellationToken), await db.JobProfileChoices(cancellationToken));
    }

    /// <summary>How many trainings offered aim at each skill.</summary>
    private async Task<Dictionary<SkillId, int>> Trainings(CancellationToken cancellationToken) =>
        (await db.Trainings(access).AsNoTracking().Where(t => !t.IsRetired).Select(t => t.Aims).ToListAsync(cancellationToken))
            .SelectMany(aims => aims.Select(a => a.SkillId)).CountBy(skill => skill).ToDictionary();

    private static List<SkillGapRow> Trained(List<SkillGapRow> rows, Dictionary<SkillId, int> trainings) =>
        rows.ConvertAll(r => r with { Trainings = trainings.GetValueOrDefault(r.Id) });

    /// <summary>Every administration within reach, as one part.</summary>
    private async Task<Dictionary<OrganisationId, OrganisationId>> Reach(CancellationToken cancellationToken) =>
        (await db.OrganisationsWithin(access).Select(o => o.Id).ToListAsync(cancellationToken)).ToDictionary(id => id, _ => default(OrganisationId));

    /// <summary>Of those whose job requires a skill, how many hold it as required, and how many one level short.</summary>
    private static Dictionary<(OrganisationId Part, SkillId Skill), (int Agents, int OneLevelShort)> Covering(
        IEnumerable<SkillCount> cells, Dictionary<(JobProfileId, SkillId), SkillLevel> requirements)
    {
        var covered = new Dictionary<(OrganisationId, SkillId), (int Agents, int OneLevelShort)>();
        foreach (var cell in cells)
        {
            if (cell.Job is not { } job || !requirements.TryGetValue((job, cell.Skill), out var level)) continue;
            var (agents, near) = covered.GetValueOrDefault((cell.Part!.Value, cell.Skill));
            covered[(cell.Part.Value, cell.Skill)] = (agents + (cell.Level >= level ? cell.Holders : 0), near + ((int)cell.Level + 1 == (int)level ? cell.Holders : 0));
        }

        return covered;
    }

    /// <summary>Those who master a skill that their own job does not require.</summary>
    private static Dictionary<SkillId, int> Movable(IEnumerable<SkillCount> cells, Dictionary<(JobProfileId, SkillId), SkillLevel> requirements) =>
        cells.Where(c => c.Level >= SkillHolding.MasteryFrom && !(c.Job is { } job && requirements.ContainsKey((job, c.Skill))))
            .GroupBy(c => c.Skill).ToDictionary(g => g.Key, g => g.Sum(c => c.Holders));

    private static List<SkillGapRow> Rows(
        List<InventoryPart> parts, List<Headcount> headcounts, Dictionary<(JobProfileId Job, SkillId Skill), SkillLevel> requirements,
        Dictionary<(OrganisationId Part, SkillId Skill), (int Agents, int OneLevelShort)> held, Dictionary<SkillId, int> movable, Dictionary<SkillId, string> labels)
    {
        var agents = headcounts.ToLookup(h => h.Part);
        return
        [
            .. from skill in requirements.Keys.GroupBy(r => r.Skill, r => r.Job)
               let jobs = skill.ToHashSet()
               let gaps = parts.Select(part =>
               {
                   var needed = agents[part.Id].Where(h => h.Job is { } job && jobs.Contains(job)).Sum(h => h.Agents);
                   var known = held.GetValueOrDefault((part.Id, skill.Key));
                   return new SkillGap(needed, known.Agents, known.OneLevelShort, 0);
               }).ToList()
               let whole = gaps.Aggregate(new SkillGap(0, 0, 0, movable.GetValueOrDefault(skill.Key)), (sum, gap) => sum + gap)
               where whole.Needed > 0
               let label = labels[skill.Key]
               orderby whole.Lacking descending, whole.Coverage, FoldedText.Fold(label)
               select new SkillGapRow(skill.Key, label, whole, gaps),
        ];
    }

    private sealed record Headcount(OrganisationId Part, JobProfileId? Job, int Agents);
}
