using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Whom to ask at a step of an approval: approvers and today's delegates who have not decided. Not found once the step is passed or the vacancy taken back.</summary>
[SystemOnly]
public sealed record ApprovalRequestNotice(VacancyApprovalId Id, int Step) : IQuery<ApprovalRequestNoticeView>;

public sealed record ApprovalRequestNoticeView(
    VacancyApprovalId Id, string Title, string Reference, string Organisation, string Step, string SubmittedBy, IReadOnlyList<Correspondent> People);

internal sealed class ApprovalRequestNoticeHandler(ITalentDbContext db, IAccess access, IAccounts accounts, TimeProvider clock)
    : IQueryHandler<ApprovalRequestNotice, ApprovalRequestNoticeView>
{
    public async Task<Result<ApprovalRequestNoticeView>> Handle(ApprovalRequestNotice query, CancellationToken cancellationToken)
    {
        var found = await (
            from a in db.VacancyApprovals(access).AsNoTracking()
            join v in db.Vacancies(access) on a.VacancyId equals v.Id
            join o in db.Organisations on v.OrganisationId equals o.Id
            where a.Id == query.Id && a.Status == ApprovalStatus.Pending && a.CurrentStep == query.Step && v.Status == VacancyStatus.InApproval
            select new { Approval = a, v.Title, v.Reference, v.CreatedBy, o.Name }).FirstOrDefaultAsync(cancellationToken);
        if (found is null) return Error.NotFound;

        var today = clock.Today();
        var approvers = found.Approval.Seats.Where(s => s.Step == query.Step && s.Decision is null).Select(s => s.ApproverId).ToList();
        var delegates = await db.ApprovalDelegations(access).Where(d => approvers.Contains(d.FromId) && d.StartsOn <= today && d.EndsOn >= today).Select(d => d.ToId).ToListAsync(cancellationToken);
        var people = approvers.Concat(delegates).Where(p => p != found.CreatedBy && p != found.Approval.SubmittedBy).Distinct().ToList();
        return new ApprovalRequestNoticeView(
            found.Approval.Id, found.Title, found.Reference, found.Name, found.Approval.Steps[query.Step].Name, found.Approval.SubmittedByName,
            await accounts.Correspondents(people, cancellationToken));
    }
}
