using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Reports;

/// <summary>Identifies a subscription to a report.</summary>
public readonly record struct ReportSubscriptionId(Guid Value) : IId<ReportSubscriptionId>
{
    public static ReportSubscriptionId New() => Id.New<ReportSubscriptionId>();

    public static ReportSubscriptionId From(Guid value) => new(value);

    public static ReportSubscriptionId Parse(string s, IFormatProvider? provider = null) => Id.Parse<ReportSubscriptionId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out ReportSubscriptionId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
