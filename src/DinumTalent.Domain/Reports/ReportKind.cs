using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Reports;

/// <summary>
/// A report that can be prepared in the background and subscribed to: figures alone, small groups masked. What names people is read where the
/// people are, so that erasing them reaches all there is.
/// </summary>
public enum ReportKind
{
    [Label("Tableau de bord de la filière")] WorkforceDashboard,
    [Label("Bilan des recrutements")] RecruitmentReview,
    [Label("Égalité dans les recrutements")] Equality,
    [Label("Inventaire des compétences")] SkillInventory,
    [Label("Écarts de compétences")] SkillGaps,
    [Label("Fidélisation")] Retention,
    [Label("Prévision d’effectifs")] HeadcountForecast,
}
