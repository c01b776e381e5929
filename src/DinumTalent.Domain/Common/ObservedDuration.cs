namespace DinumTalent.Domain.Common;

/// <summary>For how long a case was observed, and whether it came to its end in that time.</summary>
/// <param name="Days">Whole days from its beginning, from 0.</param>
/// <param name="HasEnded">False: it is under way, or was lost from sight; all that is known is that it takes longer.</param>
public readonly record struct ObservedDuration(int Days, bool HasEnded);
