using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Application.Common.Ports;

/// <summary>Whose skills are counted.</summary>
/// <param name="Parts">The administrations counted, each with the part that it belongs to; others don't count.</param>
/// <param name="Today">Who serves on that day counts.</param>
/// <param name="LeavingBy">Who leaves by that day is counted apart.</param>
public sealed record SkillCountQuery(IReadOnlyDictionary<OrganisationId, OrganisationId> Parts, DateOnly Today, DateOnly LeavingBy)
{
    /// <summary>Only agents of this job; null: of any, or of none.</summary>
    public JobProfileId? Job { get; init; }

    /// <summary>Counts by part and job too; else <see cref="SkillCount.Part"/> and <see cref="SkillCount.Job"/> are null.</summary>
    public bool InDetail { get; init; }
}

/// <param name="Agents">Who serve.</param>
/// <param name="Assessed">Those of them who hold one skill at least.</param>
/// <param name="Cells">In any order; those without holders are left out.</param>
public sealed record SkillCounts(int Agents, int Assessed, IReadOnlyList<SkillCount> Cells);

/// <param name="Part">Where.</param>
/// <param name="Job">Of the holders; null for those without one.</param>
/// <param name="Skill">What they hold.</param>
/// <param name="Level">How well.</param>
/// <param name="Holders">How many.</param>
/// <param name="Leaving">Those of them who leave by the day asked for.</param>
public sealed record SkillCount(OrganisationId? Part, JobProfileId? Job, SkillId Skill, SkillLevel Level, int Holders, int Leaving);
