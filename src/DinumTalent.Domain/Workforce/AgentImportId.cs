using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Workforce;

/// <summary>Identifies an import of agents.</summary>
public readonly record struct AgentImportId(Guid Value) : IId<AgentImportId>
{
    public static AgentImportId New() => Id.New<AgentImportId>();

    public static AgentImportId From(Guid value) => new(value);

    public static AgentImportId Parse(string s, IFormatProvider? provider = null) => Id.Parse<AgentImportId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out AgentImportId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
