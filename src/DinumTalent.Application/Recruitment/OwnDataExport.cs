using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Eig;
using DinumTalent.Application.Retention;
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

    /// <summary>Applications to cohorts that are being written.</summary>
    public required IReadOnlyList<OwnFellowDraft> FellowDrafts { get; init; }

    /// <summary>Done as fellow, the newest first.</summary>
    public required IReadOnlyList<OwnMissionData> Missions { get; init; }

    /// <summary>Said and asked for as agent.</summary>
    public required OwnRetentionData Retention { get; init; }
}

/// <param name="Cohort">As it is called.</param>
/// <param name="Token">Of the link that follows it.</param>
/// <param name="Sent">What was sent.</param>
/// <param name="Wishes">Titles of the challenges, the most wanted first.</param>
public sealed record OwnFellow(string Cohort, string Token, FellowStatus Status, DateTime SentAt, DateTime? PoolConsentAt, SentFellow Sent, IReadOnlyList<string> Wishes)
{
    /// <summary>Null before one is confirmed.</summary>
    public AuditionPlace? Audition { get; init; }

    /// <summary>Null before the announcement.</summary>
    public FollowedResult? Result { get; init; }

    /// <summary>When the person said not to be able to come, in UTC.</summary>
    public IReadOnlyList<TimeWindow> Absences { get; init; } = [];
}

/// <param name="Cohort">As it is called.</param>
/// <param name="Slug">Of its page.</param>
/// <param name="Id">Resumes it.</param>
/// <param name="UpdatedAt">When it was last kept.</param>
/// <param name="Cv">Name of the file that is joined.</param>
/// <param name="Content">As written.</param>
public sealed record OwnFellowDraft(string Cohort, string Slug, FellowDraftId Id, DateTime UpdatedAt, string? Cv, FellowDraftContent Content);

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
            FellowDrafts = await FellowDrafts(cancellationToken),
            Missions = await OwnMissionData.Of(db, access, cancellationToken),
            Retention = await OwnRetentionData.Of(db, access, cancellationToken),
        };
    }

    private async Task<IReadOnlyList<OwnFellowDraft>> FellowDrafts(CancellationToken cancellationToken)
    {
        var drafts = await db.FellowDraftsOf(access, null, cancellationToken);
        if (drafts.Count == 0) return [];
        var ids = drafts.Select(d => d.CohortId).Distinct().ToList();
        var cohorts = await db.PublishedCohorts.AsNoTracking().Where(c => ids.Contains(c.Id)).Select(c => new { c.Id, c.Name, c.Slug }).ToDictionaryAsync(c => c.Id, cancellationToken);
        return [.. drafts.OrderByDescending(d => d.UpdatedAt).Select(d => new OwnFellowDraft(cohorts[d.CohortId].Name, cohorts[d.CohortId].Slug, d.Id, d.UpdatedAt, d.Cv?.Name, FellowDraftContent.Read(d.Content)))];
    }

    private async Task<IReadOnlyList<OwnFellow>> Fellows(CancellationToken cancellationToken)
    {
        var applications = await db.FellowApplications(access).AsNoTracking().OrderByDescending(a => a.SentAt).ToListAsync(cancellationToken);
        if (applications.Count == 0) return [];
        var cohorts = applications.Select(a => a.CohortId).Distinct().ToList();
        var names = await db.PublishedCohorts.AsNoTracking().Where(c => cohorts.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Name, cancellationToken);
        var titles = await db.OfferedChallenges(cohorts, cancellationToken);
        var auditions = await db.Auditions(access).AsNoTracking().Where(a => a.IsConfirmed).ToDictionaryAsync(a => a.ApplicationId, cancellationToken);
        var own = new List<OwnFellow>(applications.Count);
        foreach (var a in applications)
        {
            own.Add(new OwnFellow(
                names[a.CohortId], links.Token(MailLinkPurpose.FollowFellowApplication, a.Id.Value), a.Status, a.SentAt, a.PoolConsentAt, SentFellow.Of(a),
                [.. a.Wishes.OrderBy(w => w.Rank).Select(w => titles.GetValueOrDefault(w.ChallengeId, "Défi qui n’est plus proposé"))])
            {
                Audition = auditions.TryGetValue(a.Id, out var audition) ? new AuditionPlace(audition.StartsAt, audition.EndsAt, audition.Room) : null,
                Result = await FollowedResult.Of(db, access, a, clock.Today(), cancellationToken),
                Absences = a.Absences,
            });
        }

        return own;
    }
}
