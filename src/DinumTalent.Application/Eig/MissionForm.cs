using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>What a mission can be opened on: the public challenges of a cohort, and applications whose author is known and has none yet.</summary>
[Requires(Permission.ManageCohorts)]
public sealed record MissionForm(CohortId Cohort) : IQuery<MissionFormView>;

/// <param name="StartsOn">First day of the phase of missions; null where the cohort has none.</param>
/// <param name="EndsOn">Last day of it.</param>
public sealed record MissionFormView(
    CohortId Cohort, string CohortName, DateOnly? StartsOn, DateOnly? EndsOn, IReadOnlyList<OpenableChallenge> Challenges, IReadOnlyList<OpenableApplication> Applications);

public sealed record OpenableChallenge(ChallengeId Id, string Title, string Administration);

public sealed record OpenableApplication(FellowApplicationId Id, string Name);

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
            .OrderBy(a => a.SortKey).Select(a => new { a.Id, a.GivenName, a.FamilyName }).ToListAsync(cancellationToken);
        var phase = cohort.Find(PhaseKind.Missions);
        return new MissionFormView(
            cohort.Id, cohort.Name, phase?.OpensOn, phase?.ClosesOn, [.. challenges.OrderBy(c => FoldedText.Fold(c.Title), StringComparer.Ordinal)],
            [.. known.Select(a => new OpenableApplication(a.Id, $"{a.GivenName} {a.FamilyName}"))]);
    }
}
