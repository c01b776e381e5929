using DinumTalent.Domain.Common;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Domain.Skills;

/// <summary>On what a level rests.</summary>
public enum AssessmentSource
{
    [Label("Déclarée")] Declared,
    [Label("Validée par le responsable")] Validated,
    [Label("Certifiée")] Certified,
    [Label("Acquise en mission")] Experience,
}

/// <summary>The level at which an agent holds a skill, from a day on; a change closes it and opens a new one.</summary>
public sealed class SkillAssessment : AggregateRoot<SkillAssessmentId>, IAudited
{
    private SkillAssessment()
    {
    }

    public SkillAssessment(AgentId agent, SkillId skill, SkillLevel level, AssessmentSource source, DateOnly from) : base(SkillAssessmentId.New()) =>
        (AgentId, SkillId, Level, Source, ValidFrom) = (agent, skill, level, source, from);

    public AgentId AgentId { get; private set; }

    public SkillId SkillId { get; private set; }

    public SkillLevel Level { get; private set; }

    public AssessmentSource Source { get; private set; }

    public DateOnly ValidFrom { get; private set; }

    /// <summary>Last day, included; null while it stands.</summary>
    public DateOnly? ValidUntil { get; private set; }
}
