using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>What fellow or mentor says of a month.</summary>
/// <param name="Month">First day of the month.</param>
/// <param name="Side">As whom.</param>
/// <param name="Progress">What has come further.</param>
/// <param name="Blockers">What stands in the way.</param>
/// <param name="Mood">1, very low, to 5, very good.</param>
/// <param name="HelpWanted">From whom what would help.</param>
/// <param name="ByName">Who wrote it.</param>
/// <param name="On">On which day it was last written.</param>
public sealed record CheckIn(DateOnly Month, MissionSide Side, string Progress, string? Blockers, int Mood, string? HelpWanted, string ByName, DateOnly On)
{
    /// <summary>
    /// Address of the mentor who wrote it, once somebody else has taken the place; null while the writer is in place, for one replaced before addresses were kept, and for
    /// one who writes under another name than the mission gives: <see cref="ByName"/> then tells them apart.
    /// </summary>
    public string? FormerEmail { get; init; }

    public const int TextMaxLength = 1_000;
    public const int BestMood = 5;

    /// <summary>From this mood down, somebody should call.</summary>
    public const int LowMood = 2;

    internal Result Check() => Result.All(
        Progress.Length is 0 or > TextMaxLength ? MissionErrors.NoProgress : Result.Success,
        Blockers?.Length > TextMaxLength ? MissionErrors.TooLong(nameof(Blockers), TextMaxLength) : Result.Success,
        HelpWanted?.Length > TextMaxLength ? MissionErrors.TooLong(nameof(HelpWanted), TextMaxLength) : Result.Success,
        Mood is < 1 or > BestMood ? MissionErrors.NoMood : Result.Success);
}
