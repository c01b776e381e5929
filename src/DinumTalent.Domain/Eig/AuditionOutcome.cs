namespace DinumTalent.Domain.Eig;

/// <summary>What the sheets of one audition say together.</summary>
/// <remarks>Décret n° 2019-1414: two people at least conduct the interview for a contract of more than six months.</remarks>
/// <param name="Sheets">All of the application.</param>
public sealed record AuditionOutcome(IReadOnlyCollection<AuditionSheet> Sheets)
{
    public const int FewestSheets = 2;

    public GridMeans Means => GridMeans.Of(Sheets);

    /// <summary>From 0 to 5; null for somebody whom fewer than two jurors have heard.</summary>
    public decimal? Mean => Means is var means && means.Count >= FewestSheets ? means.Overall : null;
}
