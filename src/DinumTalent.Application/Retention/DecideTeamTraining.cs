using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Retention;

namespace DinumTalent.Application.Retention;

/// <summary>The line manager accepts a training that somebody of the team asks for, or refuses it with a reason.</summary>
[OfTeam]
public sealed record DecideTeamTraining(TrainingEnrolmentId Id, long Version, bool Approves, string? Reason) : ICommand;

internal sealed class DecideTeamTrainingHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<DecideTeamTraining>
{
    public async Task<Result> Handle(DecideTeamTraining command, CancellationToken cancellationToken) =>
        (await db.TrainingOfAnother(access, command.Id, command.Version, cancellationToken)).Then(e => e.Decide(command.Approves, command.Reason, access, clock.UtcNow()));
}
