using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Application.Referential;

/// <summary>A skill as it is shown today: one that was merged bears the name of the one that took its place.</summary>
public sealed record NamedSkill
{
    /// <summary>As stored where it is referred to.</summary>
    public SkillId Id { get; init; }

    /// <summary>The skill that it stands for; itself unless merged.</summary>
    public SkillId StandsFor { get; init; }

    public string Label { get; init; } = "";

    public string Description { get; init; } = "";

    public SkillKind Kind { get; init; }
}

/// <summary>Reads skills through their merges.</summary>
public static class NamedSkills
{
    public static IQueryable<NamedSkill> SkillsAsNamed(this ITalentDbContext db) =>
        from skill in db.Skills
        from target in db.Skills
        where target.Id == (skill.MergedInto ?? skill.Id)
        select new NamedSkill { Id = skill.Id, StandsFor = target.Id, Label = target.Label, Description = target.Description, Kind = target.Kind };
}
