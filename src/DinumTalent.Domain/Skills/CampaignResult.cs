using DinumTalent.Domain.Common;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Domain.Skills;

/// <summary>How a skill is held among those who answered a campaign.</summary>
/// <param name="SkillId">The skill.</param>
/// <param name="Holders">Agents who answered and hold it.</param>
/// <param name="LevelSum">Sum of their levels.</param>
public sealed record SkillFigure(SkillId SkillId, int Holders, int LevelSum);

/// <summary>What a campaign found, as counted on a day; final once it was counted after the last day to answer.</summary>
public sealed class CampaignResult : AggregateRoot<CampaignResultId>
{
    private IReadOnlyList<SkillFigure> figures = [];

    private CampaignResult()
    {
    }

    public CampaignResult(CampaignId campaign) : base(CampaignResultId.New()) => CampaignId = campaign;

    public CampaignId CampaignId { get; private set; }

    public DateTime MeasuredAt { get; private set; }

    public bool IsFinal { get; private set; }

    public IReadOnlyList<SkillFigure> Figures => figures;

    public void Record(IReadOnlyList<SkillFigure> counted, DateTime now, bool isFinal) =>
        (figures, MeasuredAt, IsFinal) = (counted, now, isFinal);
}
