using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>What mails to somebody who applied to a cohort say; not found once erased.</summary>
[SystemOnly]
public sealed record FellowMailFacts(FellowApplicationId Id) : IQuery<FellowMailFactsView>;

/// <param name="Name">Null while the address may be somebody else's.</param>
/// <param name="Page">Where it is followed: a personal link.</param>
/// <param name="CanBeWithdrawn">Whether another may be sent after a withdrawal.</param>
/// <param name="Wishes">When wishes are given; null where it is not known.</param>
public sealed record FellowMailFactsView(string Email, string? Name, string Cohort, FellowStatus Status, DateTime SentAt, string Page, bool CanBeWithdrawn, (DateOnly OpensOn, DateOnly? ClosesOn)? Wishes);

internal sealed class FellowMailFactsHandler(ITalentDbContext db, IAccess access, IMailLinks links, ISiteLinks site) : IQueryHandler<FellowMailFacts, FellowMailFactsView>
{
    public async Task<Result<FellowMailFactsView>> Handle(FellowMailFacts query, CancellationToken cancellationToken)
    {
        var application = await db.FellowApplications(access).AsNoTracking().FirstOrDefaultAsync(a => a.Id == query.Id, cancellationToken);
        if (application is null) return Error.NotFound;
        var cohort = await db.Cohorts(access).AsNoTracking().FirstAsync(c => c.Id == application.CohortId, cancellationToken);
        return new FellowMailFactsView(
            application.Email, application.AddressConfirmedAt is null ? null : application.Name.Full, cohort.Name, application.Status, application.SentAt,
            site.FellowFollowUp(links.Token(MailLinkPurpose.FollowFellowApplication, application.Id.Value)), application.CanBeWithdrawn,
            cohort.Find(PhaseKind.Wishes, application.Sprint) is { } wishes ? (wishes.OpensOn, wishes.ClosesOn) : null);
    }
}
