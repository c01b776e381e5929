using DinumTalent.Application.Reports.Model;
using DinumTalent.Application.Reports;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Reports;

namespace DinumTalent.Application.Retention;

/// <summary>Whose figures are looked at.</summary>
public enum RetentionReach
{
    /// <summary>Of the administrations within reach, whole, with any filter.</summary>
    Own,

    /// <summary>Of those beyond, or of the whole State to who reaches all of it: fixed breakdowns, small groups masked.</summary>
    Outside,
}

/// <summary>What the groups of a comparison are.</summary>
public enum RetentionBreakdown
{
    [Label("Ensemble")] Whole,
    [Label("Année d’arrivée")] Cohort,
    [Label("Famille de métiers")] Family,
    [Label("Métier")] Job,
    [Label("Statut")] Status,
    [Label("Administration")] Administration,
    [Label("Voie d’arrivée")] Arrival,
    [Label("Anciens EIG et autres agents")] Alumni,
}

/// <summary>What the figures on staying are about; an empty one asks for all within reach, as one group.</summary>
/// <param name="Reach">Whose figures.</param>
/// <param name="By">What the groups are.</param>
/// <param name="From">First day of the period of rates; null: twelve months before the last.</param>
/// <param name="To">Last day of it; null: today.</param>
/// <param name="Organisation">This administration and all below it; within reach only.</param>
/// <param name="Family">Posts of this family of jobs; within reach only.</param>
/// <param name="Job">Posts of this job; within reach only.</param>
public sealed record RetentionFilter(
    RetentionReach Reach = RetentionReach.Own, RetentionBreakdown By = RetentionBreakdown.Whole, DateOnly? From = null, DateOnly? To = null,
    OrganisationId? Organisation = null, JobFamilyId? Family = null, JobProfileId? Job = null)
{
    /// <summary>More curves in one picture are not told apart.</summary>
    public const int MostGroups = 5;

    /// <summary>Groups to compare, by their keys; without, the largest.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>Whether something is asked for that figures on others never give: a choice of filters of one's own.</summary>
    public bool NarrowsDown => From is not null || To is not null || Organisation is not null || Family is not null || Job is not null;

    /// <summary>The same asked of a report in the background; null for a comparison, which is looked at where its groups are chosen.</summary>
    public ReportTerms? Terms => Reach is RetentionReach.Own && By is RetentionBreakdown.Whole ? new ReviewFilter(From, To, Organisation, Family, Job).For(ReportKind.Retention) : null;

    /// <summary>The days of the rates: as asked for within reach, the last whole year beyond it.</summary>
    public ReportPeriod On(DateOnly today) => Reach is RetentionReach.Own
        ? new ReviewFilter(From, To).On(today)
        : new ReportPeriod(new DateOnly(today.Year - 1, 1, 1), new DateOnly(today.Year - 1, 12, 31));
}
