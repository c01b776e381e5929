using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Identifies a stage of one vacancy's pipeline.</summary>
public readonly record struct PipelineStageId(Guid Value) : IId<PipelineStageId>
{
    public static PipelineStageId New() => Id.New<PipelineStageId>();

    public static PipelineStageId From(Guid value) => new(value);

    public static PipelineStageId Parse(string s, IFormatProvider? provider = null) => Id.Parse<PipelineStageId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out PipelineStageId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
