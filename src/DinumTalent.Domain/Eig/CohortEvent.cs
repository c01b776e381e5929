using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>A day on which fellows of a cohort meet, and who of them came.</summary>
public sealed class CohortEvent : AggregateRoot<CohortEventId>, IAudited
{
    public const int TitleMaxLength = 150;

    private CohortEvent()
    {
    }

    private CohortEvent(CohortId cohort, string title, DateOnly on) : base(CohortEventId.New()) => (CohortId, Title, HeldOn) = (cohort, title, on);

    public CohortId CohortId { get; private set; }

    public string Title { get; private set; } = "";

    public DateOnly HeldOn { get; private set; }

    /// <summary>Missions whose fellow came.</summary>
    public IReadOnlyList<MissionId> Present { get; private set; } = [];

    public static Result<CohortEvent> Plan(CohortId cohort, string? title, DateOnly on)
    {
        var named = title?.Trim() ?? "";
        return named.Length is 0 or > TitleMaxLength ? MissionErrors.NoEventTitle : new CohortEvent(cohort, named, on);
    }

    /// <summary>Who came; not before its day.</summary>
    public Result Attend(IReadOnlyCollection<MissionId> present, DateOnly today)
    {
        if (HeldOn > today) return MissionErrors.DayToCome;
        Present = [.. present.Distinct()];
        return Result.Success;
    }

    /// <summary>Missions that are erased came to nothing.</summary>
    public void Forget(IReadOnlyCollection<MissionId> missions)
    {
        if (Present.Any(missions.Contains)) Present = [.. Present.Where(p => !missions.Contains(p))];
    }
}
