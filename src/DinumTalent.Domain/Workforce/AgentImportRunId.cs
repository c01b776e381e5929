using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Workforce;

/// <summary>Identifies one trial or run of an import.</summary>
public readonly record struct AgentImportRunId(Guid Value) : IId<AgentImportRunId>
{
    public static AgentImportRunId New() => Id.New<AgentImportRunId>();

    public static AgentImportRunId From(Guid value) => new(value);

    public static AgentImportRunId Parse(string s, IFormatProvider? provider = null) => Id.Parse<AgentImportRunId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out AgentImportRunId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
