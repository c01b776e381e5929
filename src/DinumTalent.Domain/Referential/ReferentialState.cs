using System.Collections.Immutable;
using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Referential;

/// <summary>
/// The whole referential at one moment: what is published, or that with the changes of a draft applied. The tree of
/// skills has no cycle and codes are unique, whatever is applied.
/// </summary>
public sealed class ReferentialState
{
    private readonly Dictionary<JobFamilyId, FamilyState> families;
    private readonly Dictionary<JobProfileId, JobState> jobs;
    private readonly Dictionary<SkillId, SkillState> skills;
    private readonly HashSet<string> jobCodes;
    private readonly HashSet<string> skillCodes;

    public ReferentialState(IEnumerable<FamilyState> families, IEnumerable<JobState> jobs, IEnumerable<SkillState> skills)
    {
        this.families = families.ToDictionary(f => f.Id);
        this.jobs = jobs.ToDictionary(j => j.Id);
        this.skills = skills.ToDictionary(s => s.Id);
        jobCodes = this.jobs.Values.Select(j => KeyOf(j.Code)).ToHashSet(StringComparer.Ordinal);
        skillCodes = this.skills.Values.Select(s => KeyOf(s.Code)).ToHashSet(StringComparer.Ordinal);
    }

    public IReadOnlyDictionary<JobFamilyId, FamilyState> Families => families;

    public IReadOnlyDictionary<JobProfileId, JobState> Jobs => jobs;

    public IReadOnlyDictionary<SkillId, SkillState> Skills => skills;

    public ReferentialState Copy() => new(families.Values, jobs.Values, skills.Values);

    /// <summary>Applies a change, or refuses it and leaves all as it is.</summary>
    public Result Apply(ReferentialEdit edit) => edit.On(this);

    /// <summary>What must be settled before this may be published; empty when nothing.</summary>
    public IReadOnlyList<string> Problems()
    {
        var found = new List<string>();
        foreach (var job in jobs.Values.Where(j => !j.IsRetired).OrderBy(j => j.Code, StringComparer.Ordinal))
        {
            if (families.TryGetValue(job.FamilyId, out var family) && family.IsRetired)
                found.Add($"Le métier « {job.Label} » ({job.Code}) est dans la famille « {family.Label} », qui est retirée : changez-le de famille ou retirez-le.");
            foreach (var required in job.Requirements.Keys.Select(id => skills[id]).Where(s => s.IsRetired).OrderBy(s => s.Label, StringComparer.Ordinal))
                found.Add($"Le métier « {job.Label} » ({job.Code}) exige « {required.Label} », qui est retirée : ne l’exigez plus ou remplacez-la.");
        }

        foreach (var skill in skills.Values.Where(s => !s.IsRetired).OrderBy(s => s.Code, StringComparer.Ordinal))
        {
            if (skill.ParentId is { } parent && skills[parent].IsRetired)
                found.Add($"La compétence « {skill.Label} » ({skill.Code}) est rangée sous « {skills[parent].Label} », qui est retirée : déplacez-la ou retirez-la.");
        }

        return found;
    }

    /// <summary>Whether one skill stands at or below another in the tree.</summary>
    public bool IsAtOrBelow(SkillId skill, SkillId above)
    {
        for (SkillId? at = skill; at is { } id; at = skills[id].ParentId)
        {
            if (id == above) return true;
        }

        return false;
    }

    /// <summary>Groups above a skill, the nearest last.</summary>
    public IReadOnlyList<SkillState> Above(SkillId skill)
    {
        var path = new List<SkillState>();
        for (var at = skills[skill].ParentId; at is { } id; at = skills[id].ParentId) path.Insert(0, skills[id]);
        return path;
    }

    internal bool KnowsJobCode(string code) => jobCodes.Contains(KeyOf(code));

    internal bool KnowsSkillCode(string code) => skillCodes.Contains(KeyOf(code));

    internal void Put(FamilyState family) => families[family.Id] = family;

    internal void Put(JobState job)
    {
        jobs[job.Id] = job;
        jobCodes.Add(KeyOf(job.Code));
    }

    internal void Put(SkillState skill)
    {
        skills[skill.Id] = skill;
        skillCodes.Add(KeyOf(skill.Code));
    }

    /// <summary>Puts one skill in the place of another in requirements, in the tree and in earlier merges.</summary>
    internal void Replace(SkillId gone, SkillId by)
    {
        foreach (var job in jobs.Values.Where(j => j.Requirements.ContainsKey(gone)).ToList())
        {
            var moved = job.Requirements[gone] with { SkillId = by };
            Put(job with { Requirements = job.Requirements.Remove(gone).SetItem(by, job.Requirements.TryGetValue(by, out var own) ? Stronger(own, moved) : moved) });
        }

        foreach (var skill in skills.Values.Where(s => s.Id != gone && (s.ParentId == gone || s.MergedInto == gone)).ToList())
        {
            Put(skill with { ParentId = skill.ParentId == gone ? by : skill.ParentId, MergedInto = skill.MergedInto == gone ? by : skill.MergedInto });
        }
    }

    /// <summary>The higher level, and essential if one of the two is.</summary>
    private static SkillRequirement Stronger(SkillRequirement left, SkillRequirement right) => left with
    {
        Level = left.Level >= right.Level ? left.Level : right.Level,
        Necessity = left.Necessity is Necessity.Essential || right.Necessity is Necessity.Essential ? Necessity.Essential : Necessity.Desirable,
    };

    private static string KeyOf(string code) => code.Trim().ToUpperInvariant();
}
