namespace DinumTalent.Domain.Retention;

/// <summary>How long interviews about staying and leaving are kept.</summary>
/// <remarks>RGPD, art. 5 § 1 e. No text sets the time: two years let one compare years, and forget people.</remarks>
/// <param name="Months">From the day of the interview, 1 to 60.</param>
public sealed record InterviewRetention(int Months = 24)
{
    /// <summary>The last day on which an interview is kept.</summary>
    public DateOnly KeptUntil(DateOnly heldOn) => heldOn.AddMonths(Math.Clamp(Months, 1, 60));

    /// <summary>Interviews held before this day are erased.</summary>
    public DateOnly OldestOn(DateOnly today) => today.AddMonths(-Math.Clamp(Months, 1, 60));
}
