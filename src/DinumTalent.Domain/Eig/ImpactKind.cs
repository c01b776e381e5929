using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>What a measure tells of, so that those of several challenges may be added up.</summary>
public enum ImpactKind
{
    [Label("Coûts évités")] AvoidedCost,
    [Label("Délais raccourcis")] ShorterDelay,
    [Label("Non-recours diminué")] LessNonTakeUp,
    [Label("Parcours évités")] AvoidedSteps,
    [Label("Autre")] Other,
}
