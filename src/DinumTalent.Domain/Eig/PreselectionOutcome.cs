using DinumTalent.Domain.Common;

using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Eig;

/// <summary>What the readings of one application say together, and whether that is enough to decide.</summary>
/// <remarks>A rule of the programme: two readers, and a third where they differ by more than a set amount.</remarks>
/// <param name="Readings">All of the application.</param>
/// <param name="LargestSpread">Beyond which two readers differ too much, in points of 5.</param>
public sealed record PreselectionOutcome(IReadOnlyCollection<PreselectionReading> Readings, decimal LargestSpread = PreselectionOutcome.UsualSpread)
{
    public const int FewestReadings = 2;

    public const decimal UsualSpread = 1.5m;

    /// <summary>Readers whose answer is awaited, beyond those of <see cref="Readings"/>: who decides needn't see what they have noted so far.</summary>
    public IReadOnlyCollection<UserId> Awaited { get; init; } = [];

    public GridMeans Means => GridMeans.Of(Readings);

    /// <summary>Whether the readings handed in are fewer than two, or are two that differ too much. Where three differ, a fourth would settle nothing more.</summary>
    public bool NeedsAnotherReading => Means is var means && (means.Count < FewestReadings || (means.Count == FewestReadings && means.Spread > LargestSpread));

    /// <summary>Whether a reader who was asked has not answered yet.</summary>
    public bool IsOutstanding => Awaited.Count > 0 || Readings.Any(r => r.IsOutstanding);

    /// <summary>Whether two differ so much that a third reader is to be found: none is asked yet.</summary>
    public bool NeedsThirdReader => Means.Count == FewestReadings && NeedsAnotherReading && !IsOutstanding;

    /// <summary>Whether somebody has still to read it.</summary>
    public bool Awaits(UserId? reader) => reader is { } id && (Awaited.Contains(id) || Readings.Any(r => r.IsOutstanding && r.JudgeId == id));

    /// <summary>Whether it may be decided on.</summary>
    public Result MayBeDecided() =>
        Means.Count < FewestReadings ? FellowErrors.TooFewReadings(Means.Count)
        : IsOutstanding ? FellowErrors.ReadingOutstanding
        : NeedsAnotherReading ? FellowErrors.AnotherReadingNeeded
        : Result.Success;
}
