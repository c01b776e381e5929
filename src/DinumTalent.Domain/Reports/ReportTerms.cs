using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Domain.Reports;

/// <summary>What a report is asked for; each kind takes what it knows of these filters.</summary>
/// <param name="Kind">Which report.</param>
/// <param name="From">First day; null: as the report has it by itself.</param>
/// <param name="To">Last day; null: as the report has it by itself.</param>
/// <param name="Organisation">With all below it; null: the whole within reach.</param>
/// <param name="Family">Jobs of this family.</param>
/// <param name="Job">This job.</param>
public sealed record ReportTerms(
    ReportKind Kind, DateOnly? From = null, DateOnly? To = null, OrganisationId? Organisation = null, JobFamilyId? Family = null, JobProfileId? Job = null);
