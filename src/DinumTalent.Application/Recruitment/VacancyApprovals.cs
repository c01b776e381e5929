using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>The submissions of a vacancy with what was decided, the latest first; for a draft, the steps that a submission would pass.</summary>
[Requires(Permission.ReadVacancies)]
public sealed record VacancyApprovals(VacancyId Id) : IQuery<VacancyApprovalsView>;

/// <param name="ToCome">Steps that a submission today would pass; none for what is no draft, or needs no approval.</param>
/// <param name="Courses">Submissions, the latest first.</param>
public sealed record VacancyApprovalsView(VacancyId Id, string Title, string Reference, VacancyStatus Status, IReadOnlyList<ApprovalStep> ToCome, IReadOnlyList<ApprovalCourse> Courses);

internal sealed class VacancyApprovalsHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<VacancyApprovals, VacancyApprovalsView>
{
    public async Task<Result<VacancyApprovalsView>> Handle(VacancyApprovals query, CancellationToken cancellationToken)
    {
        var vacancy = await db.Vacancies(access).AsNoTracking().FirstOrDefaultAsync(v => v.Id == query.Id, cancellationToken);
        if (vacancy is null) return Error.NotFound;
        var approvals = await db.VacancyApprovals(access).AsNoTracking().Where(a => a.VacancyId == query.Id).OrderByDescending(a => a.SubmittedAt).ToListAsync(cancellationToken);
        var need = vacancy.Status is VacancyStatus.Draft ? await db.ApprovalNeed(access, vacancy, clock.Today(), cancellationToken) : ApprovalNeed.None;
        return new VacancyApprovalsView(vacancy.Id, vacancy.Title, vacancy.Reference, vacancy.Status, need.Steps, [.. approvals.Select(a => a.Course())]);
    }
}
