using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>When the programme was last told what is wrong in the missions of a cohort; at most once a week.</summary>
public sealed class MissionDigest : AggregateRoot<MissionDigestId>
{
    public const int EveryDays = 7;

    private MissionDigest()
    {
    }

    public MissionDigest(CohortId cohort) : base(MissionDigestId.New()) => CohortId = cohort;

    public CohortId CohortId { get; private set; }

    public DateOnly? SentOn { get; private set; }

    /// <summary>Tells it, unless it was told in the seven days before.</summary>
    public bool Send(DateOnly today)
    {
        if (SentOn is { } last && last.AddDays(EveryDays) > today) return false;
        SentOn = today;
        Raise(new MissionsDigested(CohortId, today));
        return true;
    }
}
