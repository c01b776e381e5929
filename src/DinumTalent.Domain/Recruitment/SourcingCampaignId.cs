using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Identifies a campaign that attracts candidates.</summary>
public readonly record struct SourcingCampaignId(Guid Value) : IId<SourcingCampaignId>
{
    public static SourcingCampaignId New() => Id.New<SourcingCampaignId>();

    public static SourcingCampaignId From(Guid value) => new(value);

    public static SourcingCampaignId Parse(string s, IFormatProvider? provider = null) => Id.Parse<SourcingCampaignId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out SourcingCampaignId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
