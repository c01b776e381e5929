using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>What mails to the candidate of an audition say; not found once erased.</summary>
[SystemOnly]
public sealed record AuditionMailFacts(AuditionId Id) : IQuery<AuditionMailView>;

/// <param name="Page">Personal link.</param>
public sealed record AuditionMailView(string Email, string Name, string Cohort, string Organisation, AuditionPlace Place, int Sequence, bool IsConfirmed, string Page);

internal sealed class AuditionMailFactsHandler(ITalentDbContext db, IAccess access, IMailLinks links, ISiteLinks site) : IQueryHandler<AuditionMailFacts, AuditionMailView>
{
    public async Task<Result<AuditionMailView>> Handle(AuditionMailFacts query, CancellationToken cancellationToken)
    {
        var audition = await db.Auditions(access).AsNoTracking().FirstOrDefaultAsync(a => a.Id == query.Id, cancellationToken);
        var application = audition is null ? null : await db.FellowApplications(access).AsNoTracking().FirstOrDefaultAsync(a => a.Id == audition.ApplicationId, cancellationToken);
        if (application is null) return Error.NotFound;
        var cohort = await db.Cohorts(access).AsNoTracking().FirstAsync(c => c.Id == application.CohortId, cancellationToken);
        return new AuditionMailView(
            application.Email, application.Name.Full, cohort.Name, await db.Organisations.Where(o => o.Id == cohort.OrganisationId).Select(o => o.Name).FirstAsync(cancellationToken),
            new AuditionPlace(audition!.StartsAt, audition.EndsAt, audition.Room), audition.Sequence, audition.IsConfirmed, site.FellowFollowUp(links.Token(MailLinkPurpose.FollowFellowApplication, application.Id.Value)));
    }
}
