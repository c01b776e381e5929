using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;

namespace DinumTalent.Application.Retention;

/// <summary>Where a score stands, for counts.</summary>
public enum RiskBand
{
    [Label("Aucun facteur")] None,
    [Label("1 à 19 points")] Low,
    [Label("20 à 39 points")] Medium,
    [Label("40 points et plus")] High,
}

/// <summary>Sorts scores into bands.</summary>
internal static class RiskBands
{
    public static RiskBand Of(int score) => score switch { 0 => RiskBand.None, < 20 => RiskBand.Low, < 40 => RiskBand.Medium, _ => RiskBand.High };
}
