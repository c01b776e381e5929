using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Workforce;

/// <summary>By what way an agent came.</summary>
public enum ArrivalKind
{
    [Label("Recrutement sur offre")] Recruitment,
    [Label("Concours")] Examination,
    [Label("Mobilité")] Mobility,
    [Label("Entrepreneurs d’intérêt général")] Fellowship,
    [Label("Apprentissage")] Apprenticeship,
    [Label("Non connue")] Unknown,
}
