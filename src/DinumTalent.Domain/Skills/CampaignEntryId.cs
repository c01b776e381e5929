using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Skills;

/// <summary>Identifies the part of one agent in one campaign.</summary>
public readonly record struct CampaignEntryId(Guid Value) : IId<CampaignEntryId>
{
    public static CampaignEntryId New() => Id.New<CampaignEntryId>();

    public static CampaignEntryId From(Guid value) => new(value);

    public static CampaignEntryId Parse(string s, IFormatProvider? provider = null) => Id.Parse<CampaignEntryId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out CampaignEntryId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
