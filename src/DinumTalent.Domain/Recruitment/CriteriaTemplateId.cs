using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Identifies a template of criteria of an administration.</summary>
public readonly record struct CriteriaTemplateId(Guid Value) : IId<CriteriaTemplateId>
{
    public static CriteriaTemplateId New() => Id.New<CriteriaTemplateId>();

    public static CriteriaTemplateId From(Guid value) => new(value);

    public static CriteriaTemplateId Parse(string s, IFormatProvider? provider = null) => Id.Parse<CriteriaTemplateId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out CriteriaTemplateId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
