using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>The application to a cohort that the link of a mail opens.</summary>
[MailLink(MailLinkPurpose.FollowFellowApplication)]
public sealed record FollowedFellowApplication(string Token) : IQuery<FollowedFellowView>, IMailLinkRequest;

/// <param name="Cohort">As it is called.</param>
/// <param name="CohortSlug">Of its page.</param>
/// <param name="Status">As its author may know it.</param>
/// <param name="SentAt">When.</param>
/// <param name="AddressConfirmedAt">Null before the link was opened.</param>
/// <param name="Sent">What was sent.</param>
/// <param name="CanWithdraw">Whether it may still be withdrawn.</param>
/// <param name="PoolConsentAt">When the person agreed to be found for other posts; null without.</param>
/// <param name="IsInPool">Whether that has let the person into the vivier.</param>
/// <param name="ErasedOn">When it is erased; null while it goes on.</param>
/// <param name="Wishing">The form of wishes, or what was wished; null for who is not preselected.</param>
/// <param name="Result">Null before the announcement.</param>
/// <param name="MayApplyAgain">Whether it is withdrawn without a result, and the call still open.</param>
/// <param name="IsToldElsewhere">Whether the person was told a result with another application to the cohort, so that this one gets none.</param>
/// <param name="MayBeCounted">Whether a place is accepted, and its holder not yet counted among women or men.</param>
public sealed record FollowedFellowView(
    string Cohort, string CohortSlug, FellowStatus Status, DateTime SentAt, DateTime? AddressConfirmedAt, SentFellow Sent, bool CanWithdraw, DateTime? PoolConsentAt, bool IsInPool,
    DateOnly? ErasedOn, WishingView? Wishing, FollowedResult? Result, bool MayApplyAgain, bool IsToldElsewhere, bool MayBeCounted);

public sealed record SentFellow(string Name, string Email, string? Phone, string? City, IReadOnlyList<Expertise> Expertises, string CvName, string Motivation, IReadOnlyList<FellowAnswer> Answers)
{
    internal static SentFellow Of(FellowApplication application) => new(
        application.Name.Full, application.Email, application.Phone, application.City, application.Expertises, application.Cv.Name, application.Motivation, application.Answers);
}

/// <param name="IsOpen">Whether wishes are received today.</param>
/// <param name="OpensOn">Null where the phase has no dates.</param>
/// <param name="ClosesOn">Last day; null where it never closes.</param>
/// <param name="Fewest">How many are needed.</param>
/// <param name="Offered">That seek something that the person can do; by title.</param>
/// <param name="Chosen">The most wanted first.</param>
/// <param name="WishedAt">When they were last given.</param>
public sealed record WishingView(bool IsOpen, DateOnly? OpensOn, DateOnly? ClosesOn, int Fewest, IReadOnlyList<OfferedChallenge> Offered, IReadOnlyList<ChallengeId> Chosen, DateTime? WishedAt)
{
    internal static async Task<WishingView> Of(ITalentDbContext db, Cohort cohort, FellowApplication application, DateOnly today, CancellationToken cancellationToken)
    {
        var phase = cohort.Find(PhaseKind.Wishes, application.Sprint);
        var offered = (await db.OfferedChallenges(application, cancellationToken)).Where(application.IsOffered).ToList();
        var list = new WishList(application.Expertises, offered, []);
        return new WishingView(
            cohort.Receives(PhaseKind.Wishes, today, application.Sprint).IsSuccess, phase?.OpensOn, phase?.ClosesOn, list.FewestHere,
            [.. offered.Where(list.Fits).OrderBy(c => FoldedText.Fold(c.Title), StringComparer.Ordinal).Select(c => new OfferedChallenge(c.Id, c.Title, c.Slug, c.Administration))],
            [.. application.Wishes.OrderBy(w => w.Rank).Select(w => w.ChallengeId)], application.WishedAt);
    }
}

public sealed record OfferedChallenge(ChallengeId Id, string Title, string Slug, string Administration);

internal sealed class FollowedFellowApplicationHandler(ITalentDbContext db, IAccess access, ApplicationRetention retention, TimeProvider clock) : IQueryHandler<FollowedFellowApplication, FollowedFellowView>
{
    public async Task<Result<FollowedFellowView>> Handle(FollowedFellowApplication query, CancellationToken cancellationToken)
    {
        var application = await db.FellowApplications(access).AsNoTracking().FirstOrDefaultAsync(cancellationToken);
        if (application is null) return Error.NotFound;
        var result = await FollowedResult.Of(db, access, application, clock.Today(), cancellationToken);
        var cohort = await db.PublishedCohorts.AsNoTracking().FirstAsync(c => c.Id == application.CohortId, cancellationToken);
        return new FollowedFellowView(
            cohort.Name, cohort.Slug, application.Status, application.SentAt, application.AddressConfirmedAt,
            SentFellow.Of(application),
            application.CanBeWithdrawn && !(application.Status is FellowStatus.Preselected && await db.HasMission(application.CohortId, application.Email, cancellationToken)), application.PoolConsentAt, await FellowPool.Enters(db, application, cancellationToken), application.OverSince is { } over ? retention.EndsAt(over).ToParisDay() : null,
            application.Status is FellowStatus.Preselected ? await WishingView.Of(db, cohort, application, clock.Today(), cancellationToken) : null,
            result,
            application.Status is FellowStatus.Withdrawn && result is null && cohort.Receives(PhaseKind.CallForApplications, clock.Today()).IsSuccess,
            application.Status is FellowStatus.Received or FellowStatus.Preselected && await db.IsToldElsewhere(cohort, application, clock.Today(), cancellationToken),
            result is { Status: PlaceStatus.Accepted } && !await db.IsCounted(CountFellowOfCohortHandler.Mark(application.Id), cancellationToken));
    }
}
