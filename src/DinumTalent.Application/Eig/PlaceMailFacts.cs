using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>What mails about a place in a cohort say; not found once erased, or before the announcement.</summary>
[SystemOnly]
public sealed record PlaceMailFacts(FellowApplicationId Id) : IQuery<PlaceMailFactsView>;

/// <param name="Name">Null while the address may be somebody else's.</param>
/// <param name="Page">Where it is answered: a personal link.</param>
/// <param name="Challenge">Offered; null for who is offered none.</param>
public sealed record PlaceMailFactsView(
    string Email, string? Name, string Cohort, string Page, PlaceStatus Status, string? Challenge, string? Administration, Expertise? Expertise, DateOnly? AnswerBy);

internal sealed class PlaceMailFactsHandler(ITalentDbContext db, IAccess access, IMailLinks links, ISiteLinks site) : IQueryHandler<PlaceMailFacts, PlaceMailFactsView>
{
    public async Task<Result<PlaceMailFactsView>> Handle(PlaceMailFacts query, CancellationToken cancellationToken)
    {
        var application = await db.FellowApplications(access).AsNoTracking().FirstOrDefaultAsync(a => a.Id == query.Id, cancellationToken);
        var results = await db.CohortResults(access).AsNoTracking().FirstOrDefaultAsync(r => r.AnnouncedAt != null && r.Places.Any(p => p.ApplicationId == query.Id), cancellationToken);
        if (application is null || results is null) return Error.NotFound;
        var place = results.Places.First(p => p.ApplicationId == query.Id);
        var cohort = await db.Cohorts(access).AsNoTracking().FirstAsync(c => c.Id == application.CohortId, cancellationToken);
        var challenge = (await db.PublicChallengesOf(cohort.Id, cancellationToken)).Where(c => c.Key == place.ChallengeId).Select(c => ((string Title, string Administration)?)c.Value).FirstOrDefault();
        return new PlaceMailFactsView(
            application.Email, application.AddressConfirmedAt is null ? null : application.Name.Full, cohort.Name,
            site.FellowFollowUp(links.Token(MailLinkPurpose.FollowFellowApplication, application.Id.Value)), place.Status, challenge?.Title, challenge?.Administration, place.Expertise, place.AnswerBy);
    }
}
