using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>What a fellow is sought for, in the words of the programme.</summary>
public enum Expertise
{
    [Label("Développement")] Development,
    [Label("Design")] Design,
    [Label("Data science")] DataScience,
    [Label("Data engineering")] DataEngineering,
    [Label("Direction de produit")] Product,
    [Label("Direction technique")] Technology,
    [Label("Direction de l’impact")] Impact,
    [Label("Direction des opérations")] Operations,
    [Label("Droit du numérique")] Law,
    [Label("Accompagnement")] Support,
}
