using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>What a mail about an interview says, and to whom; not found once there is nobody to write to.</summary>
/// <param name="Id">The interview.</param>
/// <param name="Member">Somebody of the staff; null for the candidate.</param>
[SystemOnly]
public sealed record InterviewNoticeFacts(InterviewId Id, UserId? Member) : IQuery<InterviewNotice>;

/// <param name="Email">Of the recipient.</param>
/// <param name="Name">Of the recipient; null where the address was never confirmed.</param>
/// <param name="IsUnderSeal">Whether those who treat the application may not read the address.</param>
public sealed record InterviewNotice(
    string Email, string? Name, Interview Interview, JobApplicationId ApplicationId, InterviewSubject Subject, string Contact, bool IsUnderSeal = false);

internal sealed class InterviewNoticeFactsHandler(ITalentDbContext db, IAccess access, IAccounts accounts) : IQueryHandler<InterviewNoticeFacts, InterviewNotice>
{
    public async Task<Result<InterviewNotice>> Handle(InterviewNoticeFacts query, CancellationToken cancellationToken)
    {
        var found = await (
            from i in db.Interviews(access).AsNoTracking()
            join a in db.Applications(access) on i.ApplicationId equals a.Id
            join v in db.Vacancies(access) on i.VacancyId equals v.Id
            join o in db.Organisations on v.OrganisationId equals o.Id
            where i.Id == query.Id
            select new { Interview = i, a.Email, a.GivenName, a.FamilyName, a.AddressConfirmedAt, a.ErasedAt, v.Title, v.Reference, v.Contact, Organisation = o.Name }).FirstOrDefaultAsync(cancellationToken);
        if (found is null) return Error.NotFound;
        var subject = new InterviewSubject(found.Title, found.Reference, found.Organisation);
        if (query.Member is not { } member)
        {
            if (found.ErasedAt is not null) return Error.NotFound;
            var hidden = await db.SealedIdentities(access).AsNoTracking().FirstOrDefaultAsync(s => s.ApplicationId == found.Interview.ApplicationId, cancellationToken);
            return new InterviewNotice(
                hidden?.Email ?? found.Email, found.AddressConfirmedAt is null ? null : hidden?.Name.Full ?? $"{found.GivenName} {found.FamilyName}", found.Interview, found.Interview.ApplicationId, subject, found.Contact, hidden is not null);
        }

        return await accounts.Find(member, cancellationToken) is { IsEnabled: true } account
            ? new InterviewNotice(account.Email, account.Name, found.Interview, found.Interview.ApplicationId, subject, found.Contact)
            : Error.NotFound;
    }
}
