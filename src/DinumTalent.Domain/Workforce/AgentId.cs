using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Workforce;

/// <summary>Identifies an agent.</summary>
public readonly record struct AgentId(Guid Value) : IId<AgentId>
{
    public static AgentId New() => Id.New<AgentId>();

    public static AgentId From(Guid value) => new(value);

    public static AgentId Parse(string s, IFormatProvider? provider = null) => Id.Parse<AgentId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out AgentId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
