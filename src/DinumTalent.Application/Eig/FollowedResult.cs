using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Eig;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>The result of the matching as the person concerned reads it.</summary>
/// <param name="Status">Where it stands.</param>
/// <param name="Challenge">Offered, or last offered; null for who was offered none.</param>
/// <param name="AnswerBy">Last day, included.</param>
/// <param name="IsLate">The last day is over, and no answer was given.</param>
/// <param name="AnsweredAt">When the person answered, or the delay passed.</param>
/// <param name="Reasons">Position by position, the most wanted first.</param>
public sealed record FollowedResult(PlaceStatus Status, FollowedPlace? Challenge, DateOnly? AnswerBy, bool IsLate, DateTime? AnsweredAt, IReadOnlyList<string> Reasons)
{
    public bool CanAnswer => Status is PlaceStatus.Offered && !IsLate;

    /// <summary>Null before the announcement: nothing shows.</summary>
    internal static async Task<FollowedResult?> Of(ITalentDbContext db, IAccess access, FellowApplication application, DateOnly today, CancellationToken cancellationToken)
    {
        var results = await db.CohortResults(access).AsNoTracking().FirstOrDefaultAsync(r => r.AnnouncedAt != null && r.Places.Any(p => p.ApplicationId == application.Id), cancellationToken);
        if (results?.Places.FirstOrDefault(p => p.ApplicationId == application.Id) is not { } place) return null;
        var challenges = await db.PublicChallengesOf(application.CohortId, cancellationToken);
        var held = place.ChallengeId is { } id ? challenges.GetValueOrDefault(id, ("Défi retiré", "")) : default;
        return new FollowedResult(
            place.Status, place.ChallengeId is { } offered ? new FollowedPlace(offered, held.Item1, held.Item2, place.Expertise!.Value, place.WishRank) : null, place.AnswerBy,
            place.Status is PlaceStatus.Expired || (place.Status is PlaceStatus.Offered && place.AnswerBy < today), place.AnsweredAt,
            [.. results.Outcomes.Where(o => o.ApplicationId == application.Id).Select(o => MatchingWords.Reason(o, challenges.GetValueOrDefault(o.ChallengeId, ("Défi retiré", "")).Item1, toThem: true))]);
    }
}

/// <param name="WishRank">Of the challenge among the person's wishes; null where it was not wished.</param>
public sealed record FollowedPlace(ChallengeId Id, string Title, string Administration, Expertise Expertise, int? WishRank);
