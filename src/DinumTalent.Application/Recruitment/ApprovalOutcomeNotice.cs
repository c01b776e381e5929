using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>How an approval ended, and who is to know: who submitted the vacancy, its author and the co-recruiters.</summary>
[SystemOnly]
public sealed record ApprovalOutcomeNotice(VacancyApprovalId Id) : IQuery<ApprovalOutcomeNoticeView>;

/// <param name="ReturnedBy">Who sent it back; null when it was approved.</param>
/// <param name="Comment">Why it was sent back.</param>
public sealed record ApprovalOutcomeNoticeView(
    VacancyId Vacancy, string Title, string Reference, ApprovalStatus Status, string? ReturnedBy, string? Comment, DateOnly? PublishesOn, IReadOnlyList<Correspondent> People);

internal sealed class ApprovalOutcomeNoticeHandler(ITalentDbContext db, IAccess access, IAccounts accounts) : IQueryHandler<ApprovalOutcomeNotice, ApprovalOutcomeNoticeView>
{
    public async Task<Result<ApprovalOutcomeNoticeView>> Handle(ApprovalOutcomeNotice query, CancellationToken cancellationToken)
    {
        var found = await (
            from a in db.VacancyApprovals(access).AsNoTracking()
            join v in db.Vacancies(access).AsNoTracking() on a.VacancyId equals v.Id
            where a.Id == query.Id && (a.Status == ApprovalStatus.Approved || a.Status == ApprovalStatus.Returned)
            select new { Approval = a, Vacancy = v }).FirstOrDefaultAsync(cancellationToken);
        if (found is null) return Error.NotFound;

        var returned = found.Approval.Seats.FirstOrDefault(s => s.Decision is ApprovalDecision.Returned);
        var people = (await accounts.Correspondents(found.Vacancy, cancellationToken))
            .Concat(await accounts.Correspondents(found.Approval.SubmittedBy is { } submitter ? [submitter] : [], cancellationToken)).DistinctBy(c => c.Id);
        return new ApprovalOutcomeNoticeView(
            found.Vacancy.Id, found.Vacancy.Title, found.Vacancy.Reference, found.Approval.Status, returned?.DecidedByName, returned?.Comment, found.Vacancy.PublishesOn, [.. people]);
    }
}
