using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Application.Skills;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Reports;

/// <summary>What the filters of the review of recruitments offer to choose from, and the days that they come to.</summary>
[Requires(Permission.ReadReports)]
public sealed record RecruitmentReviewForm(ReviewFilter Filter) : IQuery<RecruitmentReviewFormView>;

/// <param name="Period">The days of the report.</param>
/// <param name="Organisations">Within reach, the chosen one among them.</param>
/// <param name="Families">All there are.</param>
/// <param name="Jobs">All there are.</param>
public sealed record RecruitmentReviewFormView(
    ReportPeriod Period, OrganisationChoices Organisations, IReadOnlyList<JobFamilyChoice> Families, IReadOnlyList<JobProfileChoice> Jobs);

internal sealed class RecruitmentReviewFormHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<RecruitmentReviewForm, RecruitmentReviewFormView>
{
    public async Task<Result<RecruitmentReviewFormView>> Handle(RecruitmentReviewForm query, CancellationToken cancellationToken) => new RecruitmentReviewFormView(
        query.Filter.On(clock.Today()),
        await db.OrganisationChoices(access, null, query.Filter.Organisation, cancellationToken),
        await JobFamilyChoice.All(db.JobFamilies, cancellationToken),
        await db.JobProfileChoices(cancellationToken));
}
