using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>What the mail of an invitation says. Not found once the person left, or has applied.</summary>
[SystemOnly]
public sealed record PoolInvitationMailFacts(PoolInvitationId Id) : IQuery<PoolInvitationMailFactsView>;

public sealed record PoolInvitationMailFactsView(
    PoolInvitationId Id, TalentPoolMemberId Member, string Email, string Name, string Title, string Reference, string Organisation, string City, DateOnly Deadline, string Slug, string? Message);

internal sealed class PoolInvitationMailFactsHandler(ITalentDbContext db, IAccess access) : IQueryHandler<PoolInvitationMailFacts, PoolInvitationMailFactsView>
{
    public async Task<Result<PoolInvitationMailFactsView>> Handle(PoolInvitationMailFacts query, CancellationToken cancellationToken) =>
        await (
            from i in db.PoolInvitations(access).AsNoTracking()
            where i.Id == query.Id && i.ApplicationId == null
            join m in db.TalentPool(access) on i.MemberId equals m.Id
            join v in db.Vacancies(access) on i.VacancyId equals v.Id
            join o in db.Organisations on v.OrganisationId equals o.Id
            select new PoolInvitationMailFactsView(i.Id, m.Id, m.Email, m.GivenName + " " + m.FamilyName, v.Title, v.Reference, o.Name, v.City, v.Deadline, v.Slug, i.Message))
            .FirstOrDefaultAsync(cancellationToken) is { } facts ? facts : Error.NotFound;
}
