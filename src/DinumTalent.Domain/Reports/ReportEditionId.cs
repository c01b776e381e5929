using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Reports;

/// <summary>Identifies a report as it was on a day.</summary>
public readonly record struct ReportEditionId(Guid Value) : IId<ReportEditionId>
{
    public static ReportEditionId New() => Id.New<ReportEditionId>();

    public static ReportEditionId From(Guid value) => new(value);

    public static ReportEditionId Parse(string s, IFormatProvider? provider = null) => Id.Parse<ReportEditionId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out ReportEditionId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
