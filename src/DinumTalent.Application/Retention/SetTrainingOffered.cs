using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>Takes a training out of its catalogue, or offers it again; what was asked for before goes on.</summary>
[Requires(Permission.ManageTrainings)]
public sealed record SetTrainingOffered(TrainingId Id, long Version, bool IsOffered) : ICommand;

internal sealed class SetTrainingOfferedHandler(ITalentDbContext db, IAccess access) : ICommandHandler<SetTrainingOffered>
{
    public async Task<Result> Handle(SetTrainingOffered command, CancellationToken cancellationToken)
    {
        var found = await db.OwnTrainings(access).Load(command.Id, command.Version, cancellationToken);
        if (found.IsFailure) return found.ToResult();
        if (command.IsOffered) found.Value.Restore();
        else found.Value.Retire();
        return Result.Success;
    }
}
