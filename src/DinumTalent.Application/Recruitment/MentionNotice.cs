using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>What the mail to somebody named in a comment says; not found where the person has read it, or may not read the application any more.</summary>
[SystemOnly]
public sealed record MentionNotice(MentionId Id) : IQuery<MentionNoticeView>;

public sealed record MentionNoticeView(string Email, string Name, string By, string Vacancy, string Reference, string Organisation);

internal sealed class MentionNoticeHandler(ITalentDbContext db, IAccess access, IAccounts accounts, IGrantReader grants, TimeProvider clock)
    : IQueryHandler<MentionNotice, MentionNoticeView>
{
    public async Task<Result<MentionNoticeView>> Handle(MentionNotice query, CancellationToken cancellationToken)
    {
        var found = await (
            from m in db.Mentions(access).AsNoTracking()
            where m.Id == query.Id && m.ReadAt == null
            join a in db.Applications(access) on m.ApplicationId equals a.Id
            join v in db.Vacancies(access) on a.VacancyId equals v.Id
            join o in db.Organisations on v.OrganisationId equals o.Id
            select new { m.UserId, m.ByName, v.OrganisationId, v.Title, v.Reference, Organisation = o.Name }).FirstOrDefaultAsync(cancellationToken);
        if (found is null || await accounts.Find(found.UserId, cancellationToken) is not { IsEnabled: true } account) return Error.NotFound;

        var above = await db.OrganisationLinks.Where(l => l.DescendantId == found.OrganisationId).Select(l => l.AncestorId).ToListAsync(cancellationToken);
        var held = await grants.Held(found.UserId, clock.Today(), cancellationToken);
        return held.Any(h => h.Role.Gives(Permission.ReadApplications) && above.Contains(h.OrganisationId))
            ? new MentionNoticeView(account.Email, account.Name, found.ByName, found.Title, found.Reference, found.Organisation)
            : Error.NotFound;
    }
}
