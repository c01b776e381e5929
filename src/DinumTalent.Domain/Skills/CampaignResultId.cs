using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Skills;

/// <summary>Identifies the figures of one campaign.</summary>
public readonly record struct CampaignResultId(Guid Value) : IId<CampaignResultId>
{
    public static CampaignResultId New() => Id.New<CampaignResultId>();

    public static CampaignResultId From(Guid value) => new(value);

    public static CampaignResultId Parse(string s, IFormatProvider? provider = null) => Id.Parse<CampaignResultId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out CampaignResultId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
