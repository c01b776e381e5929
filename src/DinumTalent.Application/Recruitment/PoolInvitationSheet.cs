using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>An invitation to apply, as the person invited reads it.</summary>
[MailLink(MailLinkPurpose.PoolInvitation)]
public sealed record PoolInvitationSheet(string Token) : IQuery<PoolInvitationView>, IMailLinkRequest;

/// <param name="Title">Of the vacancy.</param>
/// <param name="Slug">Of its public page.</param>
/// <param name="Organisation">That recruits.</param>
/// <param name="City">Where.</param>
/// <param name="Deadline">Last day to apply.</param>
/// <param name="IsOpen">Whether it still receives applications.</param>
/// <param name="Message">Of the recruiter.</param>
/// <param name="Answer">Given so far.</param>
/// <param name="PoolToken">Of the own page of the vivier.</param>
public sealed record PoolInvitationView(
    string Title, string Slug, string Organisation, string City, DateOnly Deadline, bool IsOpen, string? Message, InvitationAnswer Answer, string PoolToken);

internal sealed class PoolInvitationSheetHandler(ITalentDbContext db, IAccess access, IMailLinks links, TimeProvider clock) : IQueryHandler<PoolInvitationSheet, PoolInvitationView>
{
    public async Task<Result<PoolInvitationView>> Handle(PoolInvitationSheet query, CancellationToken cancellationToken)
    {
        var found = await (
            from i in db.PoolInvitations(access).AsNoTracking()
            join v in db.PublicVacancies on i.VacancyId equals v.Id
            join o in db.Organisations on v.OrganisationId equals o.Id
            select new { Invitation = i, v.Title, v.Slug, v.City, v.Deadline, v.Status, o.Name }).FirstOrDefaultAsync(cancellationToken);
        return found is null ? Error.NotFound : new PoolInvitationView(
            found.Title, found.Slug, found.Name, found.City, found.Deadline, found.Status is VacancyStatus.Published && clock.Today() <= found.Deadline,
            found.Invitation.Message, found.Invitation.Answer, links.Token(MailLinkPurpose.TalentPool, found.Invitation.MemberId.Value));
    }
}
