using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>What a vacancy's page says of approval, of the day chosen and of the team.</summary>
/// <param name="NeedsApproval">A draft that may not be published at once.</param>
/// <param name="VisaReason">Why the budget visa is among the steps.</param>
/// <param name="SubmissionObstacles">What keeps a draft from being submitted.</param>
/// <param name="Approval">The latest submission; null where there was none.</param>
public sealed record VacancyNeed(
    bool NeedsApproval, string? VisaReason, IReadOnlyList<string> SubmissionObstacles, ApprovalCourse? Approval, DateOnly? PublishesOn,
    int? ExperienceYears, int? PayMin, int? PayMax, IReadOnlyList<RecruitmentMember> Members)
{
    /// <summary>Whether an act makes sense, beside what the state of the vacancy allows.</summary>
    public bool Leaves(VacancyAct act, VacancyStatus status) => act switch
    {
        VacancyAct.Publish => status is not VacancyStatus.Draft || !NeedsApproval,
        VacancyAct.Submit => NeedsApproval,
        _ => true,
    };
}

/// <summary>Somebody of the team.</summary>
public sealed record RecruitmentMember(UserId Id, string Name, VacancyMemberRole Role);

/// <summary>Reads it.</summary>
internal static class VacancyNeeds
{
    public static async Task<VacancyNeed> Need(this ITalentDbContext db, IAccess access, Vacancy v, UserId? person, DateOnly today, CancellationToken cancellationToken)
    {
        var need = v.Status is VacancyStatus.Draft ? await db.ApprovalNeed(access, v, today, cancellationToken) : ApprovalNeed.None;
        var approval = await db.VacancyApprovals(access).AsNoTracking().Where(a => a.VacancyId == v.Id).OrderByDescending(a => a.SubmittedAt).FirstOrDefaultAsync(cancellationToken);
        return new VacancyNeed(
            need.IsNeeded, need.AboveCeiling?.Message,
            need.IsNeeded ? [.. need.CanBePassedWithout(v.CreatedBy, person).Errors.Select(e => e.Message)] : [],
            approval?.Course(), v.PublishesOn, v.ExperienceYears, v.PayMin, v.PayMax,
            [.. v.Members.OrderBy(m => m.Role).ThenBy(m => FoldedText.Fold(m.Name), StringComparer.Ordinal).Select(m => new RecruitmentMember(m.UserId, m.Name, m.Role))]);
    }
}
