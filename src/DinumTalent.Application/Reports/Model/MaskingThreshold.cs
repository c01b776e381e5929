namespace DinumTalent.Application.Reports.Model;

/// <summary>How many people a group must have to be read: smaller ones are masked. Section <c>Reports</c> of the configuration.</summary>
/// <param name="Smallest">The smallest group that may be read; at least two, as one person is no group.</param>
public sealed record MaskingThreshold(int Smallest = MaskingThreshold.Usual)
{
    public const int Usual = 5;

    public const int Least = 2;
}
