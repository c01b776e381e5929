using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;

namespace DinumTalent.Application.Retention;

/// <summary>A training that was asked for or booked does not take place for this agent.</summary>
[Requires(Permission.ManageTrainings)]
public sealed record GiveUpTraining(TrainingEnrolmentId Id, long Version, string? Reason) : ICommand;

internal sealed class GiveUpTrainingHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<GiveUpTraining>
{
    public async Task<Result> Handle(GiveUpTraining command, CancellationToken cancellationToken) =>
        (await db.TrainingOfAnother(access, command.Id, command.Version, cancellationToken)).Then(e => e.GiveUp(command.Reason, byAgent: false, clock.UtcNow()));
}
