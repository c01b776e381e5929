using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>What comes after a challenge.</summary>
public enum ImpactDecision
{
    [Label("Arrêter")] Stop,
    [Label("Itérer")] Iterate,
    [Label("Passer à l’échelle")] Scale,
}

/// <summary>Where what was made stands at the end.</summary>
public enum ProductState
{
    [Label("En production")] InProduction,
    [Label("En développement")] InDevelopment,
    [Label("Arrêté")] Stopped,
}

/// <summary>Who maintains what was made.</summary>
public enum Maintainer
{
    [Label("Équipe métier")] BusinessTeam,
    [Label("Direction informatique")] ItDepartment,
    [Label("Prestataire")] Contractor,
    [Label("Autre")] Other,
}
