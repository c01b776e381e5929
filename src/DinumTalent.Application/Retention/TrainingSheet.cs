using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>A training of a catalogue, with who of the scope asked for it.</summary>
[Requires(Permission.ManageTrainings)]
public sealed record TrainingSheet(TrainingId Id) : IQuery<TrainingSheetView>;

/// <param name="MayChange">Whether its catalogue is in scope.</param>
/// <param name="Requests">The latest first, at most <see cref="Most"/>.</param>
/// <param name="Total">How many in all.</param>
public sealed record TrainingSheetView(TrainingRow Training, bool MayChange, IReadOnlyList<TrainingRequestRow> Requests, int Total)
{
    public const int Most = 50;
}

internal sealed class TrainingSheetHandler(ITalentDbContext db, IAccess access) : IQueryHandler<TrainingSheet, TrainingSheetView>
{
    public async Task<Result<TrainingSheetView>> Handle(TrainingSheet query, CancellationToken cancellationToken)
    {
        if ((await db.Read(db.Trainings(access).Where(t => t.Id == query.Id), cancellationToken)).SingleOrDefault() is not { } training) return Error.NotFound;
        var enrolments = db.TrainingEnrolments(access).AsNoTracking().Where(e => e.TrainingId == query.Id);
        return new TrainingSheetView(
            training, await db.OrganisationsWithin(access).AnyAsync(o => o.Id == training.OrganisationId, cancellationToken),
            await TrainingRequestRow.Of(db, access, enrolments.OrderByDescending(e => e.RequestedAt).Take(TrainingSheetView.Most)).ToListAsync(cancellationToken),
            await enrolments.CountAsync(cancellationToken));
    }
}
