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
public sealed record SkillGapRow(SkillId Id, string Label, SkillGap Gap, IReadOnlyList<SkillGap> Parts);

internal sealed class SkillGapsHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<SkillGaps, SkillGapsView>
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

        var required = db.JobProfiles
            .SelectMany(p => p.Requirements, (p, r) => new { JobProfileId = (JobProfileId?)p.Id, r.SkillId, r.Level, r.Necessity })
            .Where(r => query.WithDesirable || r.Necessity == Necessity.Essential);
        var requirements = await required.Select(r => new Required(r.JobProfileId!.Value, r.SkillId)).ToListAsync(cancellationToken);

        var covered = await (
            from h in scope.Held(db, access, today)
            join r in required on new { h.JobProfileId, h.SkillId } equals new { r.JobProfileId, r.SkillId }
            join l in scope.Links(db) on h.OrganisationId equals l.DescendantId
            where query.Job == null || h.JobProfileId == query.Job
            group new { h, r } by new { l.AncestorId, h.SkillId } into g
            select new Covered(
                g.Key.AncestorId, g.Key.SkillId, g.Count(x => x.h.Level >= x.r.Level), g.Count(x => (int)x.h.Level + 1 == (int)x.r.Level))).ToListAsync(cancellationToken);

        var movable = await (
            from h in db.HeldLevels(access, today)
            where h.Level >= SkillHolding.MasteryFrom && !required.Any(r => r.JobProfileId == h.JobProfileId && r.SkillId == h.SkillId)
            group h by h.SkillId into g
            select new { SkillId = g.Key, Count = g.Count() }).ToDictionaryAsync(m => m.SkillId, m => m.Count, cancellationToken);

        var parts = scope.Parts.Where(p => headcounts.Any(h => h.Part == p.Id)).ToList();
        var labels = await db.Skills.AsNoTracking().ToDictionaryAsync(s => s.Id, s => s.Label, cancellationToken);
        return new SkillGapsView(
            scope.Name, headcounts.Where(h => h.Job is not null).Sum(h => h.Agents), headcounts.Where(h => h.Job is null).Sum(h => h.Agents),
            parts, Rows(parts, headcounts, requirements, covered, movable, labels),
            await db.OrganisationChoices(access, null, query.Organisation, cancellationToken), await db.JobProfileChoices(cancellationToken));
    }

    private static List<SkillGapRow> Rows(
        List<InventoryPart> parts, List<Headcount> headcounts, List<Required> requirements, List<Covered> covered,
        Dictionary<SkillId, int> movable, Dictionary<SkillId, string> labels)
    {
        var held = covered.ToDictionary(c => (c.Part, c.Skill));
        var agents = headcounts.ToLookup(h => h.Part);
        return
        [
            .. from skill in requirements.GroupBy(r => r.Skill, r => r.Job)
               let jobs = skill.ToHashSet()
               let gaps = parts.Select(part =>
               {
                   var needed = agents[part.Id].Where(h => h.Job is { } job && jobs.Contains(job)).Sum(h => h.Agents);
                   var known = held.GetValueOrDefault((part.Id, skill.Key));
                   return new SkillGap(needed, known?.Agents ?? 0, known?.OneLevelShort ?? 0, 0);
               }).ToList()
               let whole = gaps.Aggregate(new SkillGap(0, 0, 0, movable.GetValueOrDefault(skill.Key)), (sum, gap) => sum + gap)
               where whole.Needed > 0
               let label = labels[skill.Key]
               orderby whole.Lacking descending, whole.Coverage, FoldedText.Fold(label)
               select new SkillGapRow(skill.Key, label, whole, gaps),
        ];
    }

    private sealed record Headcount(OrganisationId Part, JobProfileId? Job, int Agents);

    private sealed record Required(JobProfileId Job, SkillId Skill);

    private sealed record Covered(OrganisationId Part, SkillId Skill, int Agents, int OneLevelShort);
}
