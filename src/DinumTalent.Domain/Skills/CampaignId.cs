using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Skills;

/// <summary>Identifies one campaign.</summary>
public readonly record struct CampaignId(Guid Value) : IId<CampaignId>
{
    public static CampaignId New() => Id.New<CampaignId>();

    public static CampaignId From(Guid value) => new(value);

    public static CampaignId Parse(string s, IFormatProvider? provider = null) => Id.Parse<CampaignId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out CampaignId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
