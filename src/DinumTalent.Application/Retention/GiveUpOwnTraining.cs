using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Retention;

namespace DinumTalent.Application.Retention;

/// <summary>The agent no longer wants a training that was asked for, proposed or booked.</summary>
[OwnData]
public sealed record GiveUpOwnTraining(TrainingEnrolmentId Id, long Version, string? Reason) : ICommand;

internal sealed class GiveUpOwnTrainingHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<GiveUpOwnTraining>
{
    public async Task<Result> Handle(GiveUpOwnTraining command, CancellationToken cancellationToken) =>
        (await db.TrainingEnrolments(access).Load(command.Id, command.Version, cancellationToken)).Then(e => e.GiveUp(command.Reason, byAgent: true, clock.UtcNow()));
}
