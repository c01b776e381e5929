using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>A request for a training, with what it would bring.</summary>
[Requires(Permission.ManageTrainings)]
public sealed record TrainingRequestSheet(TrainingEnrolmentId Id) : IQuery<TrainingRequestSheetView>;

/// <param name="Aims">With the level held today; null for what is not held.</param>
/// <param name="IsOwn">Whether it is the person's own request, which somebody else decides.</param>
public sealed record TrainingRequestSheetView(TrainingRequestRow Request, TrainingRow Training, IReadOnlyList<(TrainingAimRow Aim, SkillLevel? Held)> Aims, bool IsOwn, DateOnly Today);

internal sealed class TrainingRequestSheetHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<TrainingRequestSheet, TrainingRequestSheetView>
{
    public async Task<Result<TrainingRequestSheetView>> Handle(TrainingRequestSheet query, CancellationToken cancellationToken)
    {
        var request = await TrainingRequestRow.Of(db, access, db.TrainingEnrolments(access).AsNoTracking().Where(e => e.Id == query.Id)).FirstOrDefaultAsync(cancellationToken);
        if (request is null) return Error.NotFound;
        var training = (await db.Read(db.Trainings(access).Where(t => t.Id == request.TrainingId), cancellationToken)).Single();
        var agent = await db.Agents(access).AsNoTracking().FirstAsync(a => a.Id == request.AgentId, cancellationToken);
        var held = await db.Assessments(access).AsNoTracking().Where(a => a.AgentId == agent.Id && a.ValidUntil == null).ToDictionaryAsync(a => a.SkillId, a => a.Level, cancellationToken);
        return new TrainingRequestSheetView(
            request, training, [.. training.Aims.Select(a => (a, held.TryGetValue(a.Skill, out var level) ? level : (SkillLevel?)null))], access.Is(agent), clock.Today());
    }
}
