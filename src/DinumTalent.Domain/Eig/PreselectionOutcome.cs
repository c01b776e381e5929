using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>What the readings of one application say together, and whether that is enough to decide.</summary>
/// <remarks>A rule of the programme: two readers, and a third where they differ by more than a set amount.</remarks>
/// <param name="Readings">All of the application.</param>
/// <param name="LargestSpread">Beyond which two readers differ too much, in points of 5.</param>
public sealed record PreselectionOutcome(IReadOnlyCollection<PreselectionReading> Readings, decimal LargestSpread = PreselectionOutcome.UsualSpread)
{
    public const int FewestReadings = 2;

    public const decimal UsualSpread = 1.5m;

    public GridMeans Means => GridMeans.Of(Readings);

    /// <summary>Whether the readings handed in are fewer than two, or are two that differ too much. Where three differ, a fourth would settle nothing more.</summary>
    public bool NeedsAnotherReading => Means is var means && (means.Count < FewestReadings || (means.Count == FewestReadings && means.Spread > LargestSpread));

    /// <summary>Whether a reader who was asked has not answered yet.</summary>
    public bool IsOutstanding => Readings.Any(r => r.IsOutstanding);

    /// <summary>Whether it may be decided on.</summary>
    public Result MayBeDecided() =>
        Means.Count < FewestReadings ? FellowErrors.TooFewReadings(Means.Count)
        : IsOutstanding ? FellowErrors.ReadingOutstanding
        : NeedsAnotherReading ? FellowErrors.AnotherReadingNeeded
        : Result.Success;
}
