using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Referential;

/// <summary>Whether a required skill is a must or an asset.</summary>
public enum Necessity
{
    [Label("Essentielle")] Essential,
    [Label("Souhaitée")] Desirable,
}

/// <summary>A skill that a job or a vacancy requires, with the level expected.</summary>
public sealed record SkillRequirement(SkillId SkillId, SkillLevel Level, Necessity Necessity);

/// <summary>A job (métier) of the referential with the skills it requires.</summary>
public sealed class JobProfile : AggregateRoot<JobProfileId>, IAudited
{
    public const int CodeMaxLength = 20;
    public const int LabelMaxLength = 150;
    public const int DescriptionMaxLength = 2000;

    private readonly List<SkillRequirement> requirements = [];

    private JobProfile()
    {
    }

    public JobProfile(string code, JobFamilyId family, string label, string description, IEnumerable<SkillRequirement> requirements) : base(JobProfileId.New())
    {
        (Code, FamilyId, Label, Description) = (code, family, label, description);
        this.requirements.AddRange(requirements);
    }

    public string Code { get; private set; } = "";

    public JobFamilyId FamilyId { get; private set; }

    public string Label { get; private set; } = "";

    public string Description { get; private set; } = "";

    public IReadOnlyList<SkillRequirement> Requirements => requirements;
}
