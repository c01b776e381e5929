using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Reports;

/// <summary>Whose skills a report is about.</summary>
/// <param name="Organisation">With all below it; null for the whole within reach.</param>
/// <param name="Job">Only agents of this job.</param>
public sealed record SkillReportFilter(OrganisationId? Organisation = null, JobProfileId? Job = null)
{
    /// <summary>The same asked of a report in the background.</summary>
    public ReportTerms For(ReportKind kind) => new(kind, Organisation: Organisation, Job: Job);

    /// <summary>The filters as every form of the report names them; null when the job is unknown.</summary>
    internal async Task<IReadOnlyList<ReportFilter>?> Named(ITalentDbContext db, string scope, CancellationToken cancellationToken)
    {
        var filters = new List<ReportFilter>();
        if (Organisation is not null) filters.Add(new ReportFilter("Administration", scope));
        if (Job is not { } job) return filters;
        if (await db.JobProfiles.Where(p => p.Id == job).Select(p => p.Label).FirstOrDefaultAsync(cancellationToken) is not { } label) return null;
        filters.Add(new ReportFilter("Métier", label));
        return filters;
    }
}
