using DinumTalent.Domain.Workforce;

namespace DinumTalent.Application.Common.Ports;

/// <summary>What those who are led may know of who leads them.</summary>
public sealed class LineManager
{
    public AgentId Id { get; init; }

    /// <summary>Given name first.</summary>
    public string Name { get; init; } = "";
}
