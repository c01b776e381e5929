using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Application.Common.Ports;

/// <summary>A skill that an agent who serves holds on a day: what inventories and gaps count, without who the agent is.</summary>
public sealed record HeldLevel
{
    public required AgentId AgentId { get; init; }

    public required OrganisationId OrganisationId { get; init; }

    public required JobProfileId? JobProfileId { get; init; }

    /// <summary>Last day of the contract or of the service; null without end.</summary>
    public required DateOnly? LeavesOn { get; init; }

    public required SkillId SkillId { get; init; }

    public required SkillLevel Level { get; init; }

    public required AssessmentSource Source { get; init; }

    public required DateOnly VerifiedOn { get; init; }
}
