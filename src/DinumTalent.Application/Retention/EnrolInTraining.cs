using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;

namespace DinumTalent.Application.Retention;

/// <summary>Books the days of a training that was accepted.</summary>
/// <param name="EndsOn">Last day, included.</param>
[Requires(Permission.ManageTrainings)]
public sealed record EnrolInTraining(TrainingEnrolmentId Id, long Version, DateOnly? StartsOn, DateOnly? EndsOn) : ICommand;

internal sealed class EnrolInTrainingHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<EnrolInTraining>
{
    public async Task<Result> Handle(EnrolInTraining command, CancellationToken cancellationToken) =>
        (await db.TrainingOfAnother(access, command.Id, command.Version, cancellationToken)).Then(e => e.Enrol(command.StartsOn, command.EndsOn, clock.Today()));
}
