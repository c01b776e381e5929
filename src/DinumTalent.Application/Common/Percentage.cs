namespace DinumTalent.Application.Common;

/// <summary>A share, kept as a ratio: 0.125 is "12,5 %". May pass 1 (growth) or be negative (decline).</summary>
public readonly record struct Percentage(decimal Ratio)
{
    /// <summary>The share of <paramref name="part"/> in <paramref name="whole"/>; null, never 0 %, when there is nothing to divide by.</summary>
    public static Percentage? Of(decimal part, decimal whole) => whole == 0 ? null : new Percentage(part / whole);

    /// <summary>The ratio times one hundred.</summary>
    public decimal Points => Ratio * 100;

    public override string ToString() => this.ToFrench();
}
