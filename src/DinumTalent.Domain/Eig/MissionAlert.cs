using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>What can be wrong in a mission.</summary>
public enum MissionAlertKind
{
    [Label("Mission silencieuse")] Silent,
    [Label("Jalon en retard")] LateMilestone,
    [Label("Mentor non rencontré")] UnseenMentor,
    [Label("Moral bas")] LowMood,
    [Label("Suite non dite")] RenewalUnsaid,
}

/// <summary>Something that is wrong in a mission today.</summary>
/// <param name="Kind">What.</param>
/// <param name="Since">From which day on.</param>
/// <param name="About">Of which milestone, which mentor; null where the kind says all.</param>
public sealed record MissionAlert(MissionAlertKind Kind, DateOnly Since, string? About = null)
{
    /// <summary>Of silence and mentors: when they were last heard of, or seen; null: never.</summary>
    public DateOnly? LastOn { get; init; }

    /// <summary>Of silence and mentors who were never heard of: since when they could have been; null otherwise.</summary>
    public DateOnly? NeverSince { get; init; }
}
