using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Identifies the views of a link on a day.</summary>
public readonly record struct CampaignViewsId(Guid Value) : IId<CampaignViewsId>
{
    public static CampaignViewsId New() => Id.New<CampaignViewsId>();

    public static CampaignViewsId From(Guid value) => new(value);

    public static CampaignViewsId Parse(string s, IFormatProvider? provider = null) => Id.Parse<CampaignViewsId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out CampaignViewsId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
