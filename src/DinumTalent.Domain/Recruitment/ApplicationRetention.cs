using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>How long the application of somebody who was not chosen is kept to explain the decision; then only figures stay.</summary>
/// <remarks>CNIL, guide recrutement (2023); RGPD, art. 5, 1, e. The period is a setting.</remarks>
/// <param name="Months">After the candidate was told, or withdrew.</param>
public sealed record ApplicationRetention(int Months = 3)
{
    /// <summary>Until when what was told, or withdrawn, at a moment is kept.</summary>
    public DateTime EndsAt(DateTime since) => since.AddMonths(Months);

    /// <summary>What was told before this is over.</summary>
    public DateTime Limit(DateTime now) => now.AddMonths(-Months);
}
