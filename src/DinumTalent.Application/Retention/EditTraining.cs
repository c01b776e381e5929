using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>Says anew what a training of the own catalogue is. What was asked for before goes on.</summary>
[Requires(Permission.ManageTrainings)]
public sealed record EditTraining(TrainingId Id, long Version, TrainingInput Training) : ICommand;

internal sealed class EditTrainingHandler(ITalentDbContext db, IAccess access) : ICommandHandler<EditTraining>
{
    public async Task<Result> Handle(EditTraining command, CancellationToken cancellationToken)
    {
        var found = await db.OwnTrainings(access).Load(command.Id, command.Version, cancellationToken);
        if (found.IsFailure) return found.ToResult();
        return (await command.Training.Terms(db, found.Value, cancellationToken)).Then(found.Value.Describe);
    }
}
