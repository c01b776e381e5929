using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>
/// What a mission can be opened on: the public challenges of a cohort, and applications whose author is known and has none yet. Once a result of a sprint is
/// announced, those who accepted a place in it.
/// </summary>
/// <param name="Cohort">Of the challenges.</param>
/// <param name="Application">Whose accepted place the form begins with; null, or without one: it begins empty.</param>
[Requires(Permission.ManageCohorts)]
public sealed record MissionForm(CohortId Cohort, FellowApplicationId? Application = null) : IQuery<MissionFormView>;

/// <param name="StartsOn">First day of the phase of missions; null where the cohort has none.</param>
/// <param name="EndsOn">Last day of it.</param>
/// <param name="Place">That was asked for; null without one.</param>
/// <param name="PlacesGoOn">Whether places of the cohort are still matched: somebody entered by hand takes none of them.</param>
public sealed record MissionFormView(
    CohortId Cohort, string CohortName, DateOnly? StartsOn, DateOnly? EndsOn, IReadOnlyList<OpenableChallenge> Challenges, IReadOnlyList<OpenableApplication> Applications, OpenablePlace? Place, bool PlacesGoOn);

public sealed record OpenableChallenge(ChallengeId Id, string Title, string Administration);

public sealed record OpenableApplication(FellowApplicationId Id, string Name);

/// <summary>An accepted place, with what its challenge and its sprint say of the mission.</summary>
public sealed record OpenablePlace(
    FellowApplicationId Application, ChallengeId Challenge, Expertise Expertise, string Administration, string? City, DateOnly? StartsOn, DateOnly? EndsOn, ChallengeMentor Operational,
    ChallengeMentor HighLevel);

internal sealed class MissionFormHandler(ITalentDbContext db, IAccess access) : IQueryHandler<MissionForm, MissionFormView>
{
    public async Task<Result<MissionFormView>> Handle(MissionForm query, CancellationToken cancellationToken)
    {
        var cohort = await db.Cohorts(access).AsNoTracking().FirstOrDefaultAsync(c => c.Id == query.Cohort, cancellationToken);
        if (cohort is null) return Error.NotFound;
        var challenges = await db.Challenges(access).AsNoTracking().Where(c => c.CohortId == cohort.Id && c.PublishedAt != null)
            .Select(c => new OpenableChallenge(c.Id, c.Title, c.Administration)).ToListAsync(cancellationToken);
        var known = await db.FellowApplications(access).AsNoTracking()
            .Where(a => a.CohortId == cohort.Id && a.AnnouncedAt != null && a.Status == FellowStatus.Preselected && !db.Missions(access).Any(m => m.CohortId == cohort.Id && m.Email == a.Email))
            .OrderBy(a => a.SortKey).Select(a => new { a.Id, a.Sprint, a.GivenName, a.FamilyName }).ToListAsync(cancellationToken);
        var announced = (await AcceptedPlaces.Of(db, access, cohort.Id, cancellationToken)).GroupBy(r => r.Sprint).ToDictionary(g => g.Key, g => g.SelectMany(r => r.Places).ToDictionary(p => p.Application));
        var open = known.Where(a => !announced.TryGetValue(a.Sprint, out var accepted) || accepted.ContainsKey(a.Id)).ToList();
        var place = open.Find(a => a.Id == query.Application) is { } asked && announced.TryGetValue(asked.Sprint, out var places) ? await Place(cohort, asked.Sprint, places[asked.Id], cancellationToken) : null;
        var phase = cohort.Find(PhaseKind.Missions);
        return new MissionFormView(
            cohort.Id, cohort.Name, phase?.OpensOn, phase?.ClosesOn, [.. challenges.OrderBy(c => FoldedText.Fold(c.Title), StringComparer.Ordinal)],
            [.. open.Select(a => new OpenableApplication(a.Id, $"{a.GivenName} {a.FamilyName}"))], place, !cohort.IsPast);
    }

    private async Task<OpenablePlace?> Place(Cohort cohort, int sprint, AcceptedPlace place, CancellationToken cancellationToken)
    {
        var challenge = await db.Challenges(access).AsNoTracking().FirstOrDefaultAsync(c => c.Id == place.Challenge && c.PublishedAt != null, cancellationToken);
        var phase = cohort.Find(PhaseKind.Missions, sprint);
        return challenge is null ? null : new OpenablePlace(
            place.Application, challenge.Id, place.Expertise, challenge.Administration, challenge.City, phase?.OpensOn, phase?.ClosesOn, challenge.OperationalMentor, challenge.HighLevelMentor);
    }
}
