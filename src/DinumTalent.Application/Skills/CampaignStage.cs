using DinumTalent.Domain.Common;
using DinumTalent.Domain.Skills;

namespace DinumTalent.Application.Skills;

/// <summary>Where a campaign stands on a day.</summary>
public enum CampaignStage
{
    [Label("En préparation")] Draft,
    [Label("À venir")] Coming,
    [Label("En cours")] Open,
    [Label("Terminée")] Over,
    [Label("Annulée")] Cancelled,
}

internal static class CampaignStages
{
    public static CampaignStage Of(CampaignStatus status, DateOnly opensOn, DateOnly closesOn, DateOnly today) => status switch
    {
        CampaignStatus.Draft => CampaignStage.Draft,
        CampaignStatus.Cancelled => CampaignStage.Cancelled,
        _ => today < opensOn ? CampaignStage.Coming : today > closesOn ? CampaignStage.Over : CampaignStage.Open,
    };
}
