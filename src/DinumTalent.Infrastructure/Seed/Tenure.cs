namespace DinumTalent.Infrastructure.Seed;

/// <summary>
/// How long invented agents stay: yearly hazards of departure by year of service, so that curves drawn from the
/// reference data can be held against what made them.
/// </summary>
internal static class Tenure
{
    /// <summary>Probability to leave during the 1st, 2nd … year; the last one holds for all later years.</summary>
    public static readonly IReadOnlyList<double> Hazards = [0.10, 0.12, 0.15, 0.09, 0.08, 0.07, 0.06];

    /// <summary>Days of service drawn from the hazards, spread evenly within the year of departure.</summary>
    public static int Draw(Random random)
    {
        for (var year = 0; ; year++)
        {
            if (random.NextDouble() < Hazards[Math.Min(year, Hazards.Count - 1)] || year == 60) return (year * 365) + random.Next(30, 365);
        }
    }
}
