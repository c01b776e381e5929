using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>How auditions are held.</summary>
/// <param name="Minutes">How long one lasts.</param>
/// <param name="PanelSize">Jurors in each, two at least.</param>
/// <param name="InARow">After so many auditions a juror has a pause.</param>
/// <param name="PauseMinutes">How long that pause is at least; a gap as long as that anywhere in the day counts as one.</param>
public sealed record AuditionTerms(int Minutes = 30, int PanelSize = 2, int InARow = 4, int PauseMinutes = 15)
{
    public const int FewestMinutes = 10;
    public const int MostMinutes = 240;
    public const int SmallestPanel = 2;
    public const int LargestPanel = 6;

    public TimeSpan Duration => TimeSpan.FromMinutes(Minutes);

    public TimeSpan Pause => TimeSpan.FromMinutes(PauseMinutes);

    /// <summary>Everything that makes no sense, each beside its field.</summary>
    public Result Check() => Result.All(
        Minutes is < FewestMinutes or > MostMinutes ? AuditionErrors.BadMinutes : Result.Success,
        PanelSize is < SmallestPanel or > LargestPanel ? AuditionErrors.BadPanel : Result.Success,
        InARow < 1 ? AuditionErrors.BadRow : Result.Success,
        PauseMinutes is < 0 or > MostMinutes ? AuditionErrors.BadPause : Result.Success);
}
