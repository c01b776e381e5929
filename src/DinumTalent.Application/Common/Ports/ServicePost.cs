using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Application.Common.Ports;

/// <summary>A post that an agent holds or has held: what curves of tenure and rates of departure count, without who the agent is.</summary>
public sealed record ServicePost
{
    public required AgentId AgentId { get; init; }

    public required ArrivalKind Arrival { get; init; }

    public required DateOnly ArrivedOn { get; init; }

    /// <summary>First day known here; a day before the arrival stands for the arrival.</summary>
    public required DateOnly ObservedFrom { get; init; }

    public required DateOnly? DepartedOn { get; init; }

    public required OrganisationId OrganisationId { get; init; }

    public required JobProfileId? JobProfileId { get; init; }

    public required EmploymentStatus Status { get; init; }

    public required DateOnly StartsOn { get; init; }

    public required DateOnly? EndsOn { get; init; }
}
