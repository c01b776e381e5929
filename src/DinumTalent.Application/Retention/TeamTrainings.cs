using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>What the line manager's team asks for in trainings, and what may be proposed to it.</summary>
[OfTeam]
public sealed record TeamTrainings : IQuery<TeamTrainingsView>;

/// <param name="Members">Agents of the team who serve, by name.</param>
/// <param name="Requests">What waits first, then the latest.</param>
/// <param name="Catalogue">Offered to one of them at least.</param>
public sealed record TeamTrainingsView(IReadOnlyList<(AgentId Id, string Name)> Members, IReadOnlyList<TrainingRequestRow> Requests, IReadOnlyList<TrainingRow> Catalogue)
{
    public int Waiting => Requests.Count(r => r.Status is TrainingStatus.Wished);
}

internal sealed class TeamTrainingsHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<TeamTrainings, TeamTrainingsView>
{
    public async Task<Result<TeamTrainingsView>> Handle(TeamTrainings query, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var members = await db.Agents(access).AsNoTracking().Where(a => a.DepartedOn == null || a.DepartedOn >= today).OrderBy(a => a.SortKey).ThenBy(a => a.Id)
            .Select(a => new { a.Id, a.GivenName, a.FamilyName }).ToListAsync(cancellationToken);
        var requests = await TrainingRequestRow.Of(db, access, db.TrainingEnrolments(access)).ToListAsync(cancellationToken);
        var catalogue = await db.Read(db.Trainings(access).Where(t => !t.IsRetired), cancellationToken);
        return new TeamTrainingsView(
            [.. members.Select(m => (m.Id, $"{m.GivenName} {m.FamilyName}"))],
            [.. requests.OrderBy(r => r.Status is not TrainingStatus.Wished).ThenByDescending(r => r.RequestedAt)], catalogue);
    }
}
