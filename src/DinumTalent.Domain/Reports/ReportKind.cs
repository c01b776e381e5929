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

/// <summary>What each kind of report can be asked for.</summary>
public static class ReportKinds
{
    /// <summary>About the days of a period; the others say how things stand, or all that is known.</summary>
    public static bool HasPeriod(this ReportKind kind) => kind is ReportKind.WorkforceDashboard or ReportKind.RecruitmentReview or ReportKind.Retention;

    /// <summary>About an administration; the others are about the whole within reach.</summary>
    public static bool HasOrganisation(this ReportKind kind) => kind is not (ReportKind.Equality or ReportKind.HeadcountForecast);

    /// <summary>About a family of jobs.</summary>
    public static bool HasFamily(this ReportKind kind) => kind is ReportKind.RecruitmentReview or ReportKind.Retention;

    /// <summary>About one job.</summary>
    public static bool HasJob(this ReportKind kind) => kind.HasFamily() || kind is ReportKind.SkillInventory or ReportKind.SkillGaps;
}
