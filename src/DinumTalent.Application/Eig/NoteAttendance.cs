using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>Notes who came to an event; what is given takes the place of what was noted.</summary>
[Requires(Permission.ManageCohorts)]
public sealed record NoteAttendance(CohortEventId Id, long Version, IReadOnlyList<MissionId> Present) : ICommand;

internal sealed class NoteAttendanceValidator : AbstractValidator<NoteAttendance>
{
    public NoteAttendanceValidator() => RuleFor(c => c.Present).NotNull();
}

internal sealed class NoteAttendanceHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<NoteAttendance>
{
    public async Task<Result> Handle(NoteAttendance command, CancellationToken cancellationToken)
    {
        var held = await db.CohortEvents(access).Load(command.Id, command.Version, cancellationToken);
        if (held.IsFailure) return held.ToResult();
        return held.Value.Attend(await Attendance.Within(db, access, held.Value.CohortId, command.Present, cancellationToken), clock.Today());
    }
}

internal static class Attendance
{
    /// <summary>Of the missions given, those of the cohort that are within reach.</summary>
    public static async Task<IReadOnlyCollection<MissionId>> Within(ITalentDbContext db, IAccess access, CohortId cohort, IReadOnlyList<MissionId> given, CancellationToken cancellationToken) =>
        await db.Missions(access).Where(m => m.CohortId == cohort && given.Contains(m.Id)).Select(m => m.Id).ToListAsync(cancellationToken);
}
