using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Identifies the template of stages of an administration.</summary>
public readonly record struct StageTemplateId(Guid Value) : IId<StageTemplateId>
{
    public static StageTemplateId New() => Id.New<StageTemplateId>();

    public static StageTemplateId From(Guid value) => new(value);

    public static StageTemplateId Parse(string s, IFormatProvider? provider = null) => Id.Parse<StageTemplateId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out StageTemplateId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
