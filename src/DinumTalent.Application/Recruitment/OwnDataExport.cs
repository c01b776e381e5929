using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Eig;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Everything that the signed-in candidate gave, and what was arranged with them, to take away.</summary>
/// <remarks>RGPD, art. 15 and 20.</remarks>
[OwnData]
public sealed record OwnDataExport : IQuery<OwnDataView>;

/// <param name="ExtractedAt">In UTC.</param>
/// <param name="Email">Of the account.</param>
/// <param name="Applications">Newest first.</param>
/// <param name="Pool">What the vivier keeps; null for who is not in it.</param>
public sealed record OwnDataView(DateTime ExtractedAt, string? Email, IReadOnlyList<CandidateApplicationView> Applications, PoolMembershipView? Pool)
{
    /// <summary>By application, the newest first.</summary>
    public required IReadOnlyDictionary<JobApplicationId, IReadOnlyList<CandidateInterviewRow>> Interviews { get; init; }

    /// <summary>Those that were sent, by application, the newest first.</summary>
    public required IReadOnlyDictionary<JobApplicationId, IReadOnlyList<CandidateOfferView>> Offers { get; init; }

    /// <summary>To cohorts, the newest first.</summary>
    public required IReadOnlyList<OwnFellow> Fellows { get; init; }

    /// <summary>Done as fellow, the newest first.</summary>
    public required IReadOnlyList<OwnMissionData> Missions { get; init; }
}

/// <param name="Cohort">As it is called.</param>
/// <param name="Token">Of the link that follows it.</param>
/// <param name="Sent">What was sent.</param>
/// <param name="Wishes">Titles of the challenges, the most wanted first.</param>
public sealed record OwnFellow(string Cohort, string Token, FellowStatus Status, DateTime SentAt, DateTime? PoolConsentAt, SentFellow Sent, IReadOnlyList<string> Wishes);

internal sealed class OwnDataExportHandler(ITalentDbContext db, IAccess access, ICurrentUser user, IMailLinks links, AnswerSettings settings, TimeProvider clock)
    : IQueryHandler<OwnDataExport, OwnDataView>
{
    public async Task<Result<OwnDataView>> Handle(OwnDataExport query, CancellationToken cancellationToken)
    {
        var ids = await db.Applications(access).AsNoTracking().OrderByDescending(a => a.SentAt).Select(a => a.Id).ToListAsync(cancellationToken);
        var applications = new List<CandidateApplicationView>();
        var interviews = new Dictionary<JobApplicationId, IReadOnlyList<CandidateInterviewRow>>();
        var offers = new Dictionary<JobApplicationId, IReadOnlyList<CandidateOfferView>>();
        foreach (var id in ids)
        {
            var read = await CandidateApplications.Read(db, access, id, settings, clock.Today(), cancellationToken);
            if (read.IsSuccess) applications.Add(read.Value);
            interviews[id] = await CandidateInterviews.List(db, access, id, cancellationToken);
            offers[id] = await CandidateOffers.List(db, access, id, clock.Today(), cancellationToken);
        }

        return new OwnDataView(clock.UtcNow(), user.ConfirmedEmail, applications, await PoolMembershipHandler.Read(db, access, cancellationToken))
        {
            Interviews = interviews,
            Offers = offers,
            Fellows = await Fellows(cancellationToken),
            Missions = await OwnMissionData.Of(db, access, cancellationToken),
        };
    }

    private async Task<IReadOnlyList<OwnFellow>> Fellows(CancellationToken cancellationToken)
    {
        var own = new List<OwnFellow>();
        foreach (var application in await db.FellowApplications(access).AsNoTracking().OrderByDescending(a => a.SentAt).ToListAsync(cancellationToken))
        {
            var cohort = await db.PublishedCohorts.AsNoTracking().FirstAsync(c => c.Id == application.CohortId, cancellationToken);
            var titles = (await db.OfferedChallenges(application, cancellationToken)).ToDictionary(c => c.Id, c => c.Title);
            own.Add(new OwnFellow(
                cohort.Name, links.Token(MailLinkPurpose.FollowFellowApplication, application.Id.Value), application.Status, application.SentAt, application.PoolConsentAt, SentFellow.Of(application),
                [.. application.Wishes.OrderBy(w => w.Rank).Select(w => titles.GetValueOrDefault(w.ChallengeId, "Défi qui n’est plus proposé"))]));
        }

        return own;
    }
}
