using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Domain.Reports;

/// <summary>What a report is asked for.</summary>
/// <param name="Kind">Which report.</param>
/// <param name="From">First day; null: as the report has it by itself.</param>
/// <param name="To">Last day; null: as the report has it by itself.</param>
/// <param name="Organisation">With all below it; null: the whole within reach.</param>
/// <param name="Family">Jobs of this family.</param>
/// <param name="Job">This job.</param>
public sealed record ReportTerms(
    ReportKind Kind, DateOnly? From = null, DateOnly? To = null, OrganisationId? Organisation = null, JobFamilyId? Family = null, JobProfileId? Job = null)
{
    /// <summary>The same without what this kind of report can't be asked for: what it is told to be about is what it is about.</summary>
    public ReportTerms Narrowed() => new(
        Kind, Kind.HasPeriod() ? From : null, Kind.HasPeriod() ? To : null, Kind.HasOrganisation() ? Organisation : null, Kind.HasFamily() ? Family : null, Kind.HasJob() ? Job : null);
}
