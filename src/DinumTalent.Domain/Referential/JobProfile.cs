using System.Collections.Immutable;
using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Referential;

/// <summary>Whether a required skill is a must or an asset.</summary>
public enum Necessity
{
    [Label("Essentielle")] Essential,
    [Label("Souhaitée")] Desirable,
}

/// <summary>A skill that a job or a vacancy requires, with the level expected.</summary>
public sealed record SkillRequirement(SkillId SkillId, SkillLevel Level, Necessity Necessity) : IAuditedPart
{
    string IAuditedPart.AuditName => SkillId.Value.ToString();
}

/// <summary>A job (métier) of the referential with the skills it requires. Changes when a version of the referential is published.</summary>
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

    public JobProfile(JobState state) : base(state.Id)
    {
        Code = state.Code;
        Become(state);
    }

    public string Code { get; private set; } = "";

    public JobFamilyId FamilyId { get; private set; }

    public string Label { get; private set; } = "";

    public string Description { get; private set; } = "";

    /// <summary>No longer offered; stays for the people and vacancies that have it.</summary>
    public bool IsRetired { get; private set; }

    public IReadOnlyList<SkillRequirement> Requirements => requirements;

    /// <summary>As the referential knows it.</summary>
    public JobState State => new(Id, Code, FamilyId, Label, Description, IsRetired, requirements.ToImmutableDictionary(r => r.SkillId));

    /// <summary>Takes on what a published version says of it; a code never changes.</summary>
    public void Become(JobState state)
    {
        (FamilyId, Label, Description, IsRetired) = (state.FamilyId, state.Label, state.Description, state.IsRetired);
        requirements.RemoveAll(r => !state.Requirements.TryGetValue(r.SkillId, out var wanted) || wanted != r);
        requirements.AddRange(state.Requirements.Values.Where(wanted => !requirements.Contains(wanted)));
    }
}
