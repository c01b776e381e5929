using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;

namespace DinumTalent.Application.Retention;

/// <summary>Human resources accept a training that an agent asks for, or refuse it with a reason.</summary>
[Requires(Permission.ManageTrainings)]
public sealed record DecideTraining(TrainingEnrolmentId Id, long Version, bool Approves, string? Reason) : ICommand;

internal sealed class DecideTrainingHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<DecideTraining>
{
    public async Task<Result> Handle(DecideTraining command, CancellationToken cancellationToken) =>
        (await db.TrainingOfAnother(access, command.Id, command.Version, cancellationToken)).Then(e => e.Decide(command.Approves, command.Reason, access, clock.UtcNow()));
}
