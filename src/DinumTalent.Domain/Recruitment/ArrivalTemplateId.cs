using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Identifies the list of tasks of an administration.</summary>
public readonly record struct ArrivalTemplateId(Guid Value) : IId<ArrivalTemplateId>
{
    public static ArrivalTemplateId New() => Id.New<ArrivalTemplateId>();

    public static ArrivalTemplateId From(Guid value) => new(value);

    public static ArrivalTemplateId Parse(string s, IFormatProvider? provider = null) => Id.Parse<ArrivalTemplateId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out ArrivalTemplateId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
