namespace DinumTalent.Domain.Common;

/// <summary>
/// A stretch of a case's life in which it was watched. It counts among those that may end after <paramref name="From"/> and up to
/// <paramref name="Until"/>; one that was watched from its very beginning counts from day 0 on.
/// </summary>
/// <param name="From">Whole days from the beginning of the case to the day on which it came under observation (late entry, left truncation); from 0.</param>
/// <param name="Until">Whole days from the beginning of the case to the last day on which it was watched; never before <paramref name="From"/>.</param>
/// <param name="HasEnded">False: it goes on, or was lost from sight; all that is known is that it takes longer (right censoring).</param>
public readonly record struct ObservedSpell(int From, int Until, bool HasEnded)
{
    /// <summary>A late case that came under observation on its last day was never at risk of being seen to end.</summary>
    public bool IsAtRisk => From == 0 || From < Until;
}
