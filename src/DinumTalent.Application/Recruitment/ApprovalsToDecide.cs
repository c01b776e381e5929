using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>The vacancies that wait for the person at hand, or for somebody who delegated to that person, the oldest first; then those decided lately.</summary>
[Assigned]
public sealed record ApprovalsToDecide : IQuery<ApprovalsToDecideView>;

/// <param name="Waiting">To decide now.</param>
/// <param name="Decided">Decided by the person, the latest first.</param>
public sealed record ApprovalsToDecideView(IReadOnlyList<ApprovalToDecide> Waiting, IReadOnlyList<DecidedApproval> Decided);

/// <param name="For">The approver in whose place the person decides; null: the person is the approver.</param>
public sealed record ApprovalToDecide(
    VacancyApprovalId Id, string Vacancy, string Reference, string Organisation, string Step, bool IsVisa, string SubmittedBy, DateTime SubmittedAt, string? For);

public sealed record DecidedApproval(VacancyApprovalId Id, string Vacancy, string Reference, string Step, ApprovalDecision Decision, DateTime At, ApprovalStatus Status);

internal sealed class ApprovalsToDecideHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock)
    : IQueryHandler<ApprovalsToDecide, ApprovalsToDecideView>
{
    private const int MostDecided = 20;

    public async Task<Result<ApprovalsToDecideView>> Handle(ApprovalsToDecide query, CancellationToken cancellationToken)
    {
        if (user.Id is not { } me) return AccessErrors.SignInNeeded;
        var standsInFor = await db.StandsInFor(access, me, clock.Today(), cancellationToken);
        var waiting = await Read(db.VacancyApprovals(access).Where(a => a.Status == ApprovalStatus.Pending), cancellationToken);
        var decided = await Read(
            db.VacancyApprovals(access).Where(a => a.Seats.Any(s => s.DecidedBy == me)).OrderByDescending(a => a.SubmittedAt).Take(MostDecided), cancellationToken);
        return new ApprovalsToDecideView(
            [.. waiting.Where(w => w.Vacancy.Status is VacancyStatus.InApproval).OrderBy(w => w.Approval.SubmittedAt)
                .Select(w => (w, Seat: w.Approval.SeatOf(w.Vacancy, me, standsInFor))).Where(w => w.Seat.IsSuccess)
                .Select(w => new ApprovalToDecide(
                    w.w.Approval.Id, w.w.Vacancy.Title, w.w.Vacancy.Reference, w.w.Organisation, w.w.Approval.Steps[w.w.Approval.CurrentStep].Name,
                    w.w.Approval.Steps[w.w.Approval.CurrentStep].Kind is ApprovalStepKind.BudgetVisa, w.w.Approval.SubmittedByName, w.w.Approval.SubmittedAt,
                    w.Seat.Value.ApproverId == me ? null : w.Seat.Value.Name))],
            [.. decided.SelectMany(d => d.Approval.Seats.Where(s => s.DecidedBy == me)
                    .Select(s => new DecidedApproval(d.Approval.Id, d.Vacancy.Title, d.Vacancy.Reference, d.Approval.Steps[s.Step].Name, s.Decision!.Value, s.DecidedAt!.Value, d.Approval.Status)))
                .OrderByDescending(d => d.At).Take(MostDecided)]);
    }

    private Task<List<Submitted>> Read(IQueryable<VacancyApproval> approvals, CancellationToken cancellationToken) => (
        from a in approvals.AsNoTracking()
        join v in db.VacanciesToApprove(access).AsNoTracking() on a.VacancyId equals v.Id
        join o in db.Organisations on v.OrganisationId equals o.Id
        select new Submitted(a, v, o.Acronym ?? o.Name)).ToListAsync(cancellationToken);

    private sealed record Submitted(VacancyApproval Approval, Vacancy Vacancy, string Organisation);
}
