using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>Somebody who accepted a place and has no mission yet.</summary>
/// <param name="Application">Of the person.</param>
/// <param name="Name">Of the person.</param>
/// <param name="Position">What was accepted.</param>
public sealed record PlaceWithoutMission(FellowApplicationId Application, string Name, MatchedPosition Position);

/// <summary>What was accepted in a session of results that is announced.</summary>
internal sealed record AcceptedPlaces(int Sprint, int Session, IReadOnlyList<AcceptedPlace> Places)
{
    /// <summary>Nothing of a sprint that the person applied to.</summary>
    public static async Task<IReadOnlyList<AcceptedPlaces>> Of(ITalentDbContext db, IAccess access, CohortId cohort, CancellationToken cancellationToken) =>
        await db.CohortResults(access).AsNoTracking().Where(r => r.CohortId == cohort && r.AnnouncedAt != null)
            .Select(r => new AcceptedPlaces(
                r.Sprint, r.Session, r.Places.Where(p => p.Status == PlaceStatus.Accepted && p.ChallengeId != null && p.Expertise != null)
                    .Select(p => new AcceptedPlace(p.ApplicationId, p.ChallengeId!.Value, p.Expertise!.Value)).ToList()))
            .ToListAsync(cancellationToken);

    /// <summary>Who accepted and has no mission in the cohort, by name; not those whom the person is recused from.</summary>
    /// <param name="db">The store.</param>
    /// <param name="access">Of who runs the programme.</param>
    /// <param name="cohort">Whose.</param>
    /// <param name="only">Only of that sprint and session; null: of all.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async Task<IReadOnlyList<PlaceWithoutMission>> WithoutMission(ITalentDbContext db, IAccess access, CohortId cohort, (int Sprint, int Session)? only, CancellationToken cancellationToken)
    {
        var accepted = (await Of(db, access, cohort, cancellationToken)).Where(r => only is null || (r.Sprint, r.Session) == only).SelectMany(r => r.Places).ToDictionary(p => p.Application);
        if (accepted.Count == 0) return [];
        var ids = accepted.Keys.ToList();
        var people = await db.FellowApplications(access).AsNoTracking().Where(a => ids.Contains(a.Id) && !db.Missions(access).Any(m => m.CohortId == cohort && m.Email == a.Email))
            .OrderBy(a => a.SortKey).Select(a => new { a.Id, a.GivenName, a.FamilyName }).ToListAsync(cancellationToken);
        var titles = await db.PublicChallengesOf(cohort, cancellationToken);
        return [.. people.Select(a => (Person: a, Place: accepted[a.Id])).Where(p => titles.ContainsKey(p.Place.Challenge)).Select(p => new PlaceWithoutMission(
            p.Person.Id, $"{p.Person.GivenName} {p.Person.FamilyName}", new MatchedPosition(p.Place.Challenge, p.Place.Expertise, titles[p.Place.Challenge].Title)))];
    }
}

/// <summary>Of one person.</summary>
internal sealed record AcceptedPlace(FellowApplicationId Application, ChallengeId Challenge, Expertise Expertise);
