using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>A submitted vacancy as its approver reads it: what it says, what was decided, and what the person may decide.</summary>
[Assigned]
public sealed record ApprovalSheet(VacancyApprovalId Id) : IQuery<ApprovalSheetView>;

/// <param name="Version">Of the approval, for the decision.</param>
/// <param name="Vacancy">As the public will see it.</param>
/// <param name="ExperienceYears">Asked for.</param>
/// <param name="PublishesOn">The day chosen for the publication.</param>
/// <param name="Course">Steps and decisions.</param>
/// <param name="Step">The one to decide; null where the person has nothing to decide.</param>
/// <param name="For">The approver in whose place the person decides.</param>
/// <param name="WhyNot">Why the person decides nothing; null when there is something to decide.</param>
public sealed record ApprovalSheetView(
    VacancyApprovalId Id, long Version, PublicVacancyView Vacancy, int? ExperienceYears, DateOnly? PublishesOn, ApprovalCourse Course, string? Step, string? For, string? WhyNot);

internal sealed class ApprovalSheetHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : IQueryHandler<ApprovalSheet, ApprovalSheetView>
{
    public async Task<Result<ApprovalSheetView>> Handle(ApprovalSheet query, CancellationToken cancellationToken)
    {
        if (user.Id is not { } me) return AccessErrors.SignInNeeded;
        var approval = await db.VacancyApprovals(access).AsNoTracking().FirstOrDefaultAsync(a => a.Id == query.Id, cancellationToken);
        if (approval is null) return Error.NotFound;
        var vacancies = db.VacanciesToApprove(access).Where(v => v.Id == approval.VacancyId);
        var vacancy = await vacancies.AsNoTracking().FirstAsync(cancellationToken);
        if (await PublicVacancyReading.Read(db, vacancies, clock.Today(), cancellationToken) is not { } shown) return Error.NotFound;

        var seat = approval.Status is ApprovalStatus.Pending && vacancy.Status is VacancyStatus.InApproval
            ? approval.SeatOf(vacancy, me, await db.StandsInFor(access, me, clock.Today(), cancellationToken))
            : ApprovalErrors.Ended;
        return new ApprovalSheetView(
            approval.Id, approval.Version, shown, vacancy.ExperienceYears, vacancy.PublishesOn, approval.Course(),
            seat.IsSuccess ? approval.Steps[approval.CurrentStep].Name : null,
            seat.IsSuccess && seat.Value.ApproverId != me ? seat.Value.Name : null,
            seat.IsSuccess ? null : seat.Error.Message);
    }
}
