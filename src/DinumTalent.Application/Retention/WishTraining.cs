using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Skills;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>The agent asks for a training; asked for again while it is open, it is the same request.</summary>
[OwnData]
public sealed record WishTraining(TrainingId Training, string? Motivation) : ICommand<TrainingEnrolmentId>;

internal sealed class WishTrainingHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<WishTraining, TrainingEnrolmentId>
{
    public async Task<Result<TrainingEnrolmentId>> Handle(WishTraining command, CancellationToken cancellationToken)
    {
        if (await db.ServingOwn(access, clock.Today()).FirstOrDefaultAsync(cancellationToken) is not { } agent) return Error.NotFound;
        var training = await db.Trainings(access).Load(command.Training, cancellationToken);
        if (training.IsFailure) return Result<TrainingEnrolmentId>.Failure(training.Errors);
        if (!await db.IsOpenTo(training.Value, agent, cancellationToken)) return Error.NotFound;
        if (await db.OpenEnrolment(access, agent.Id, command.Training, cancellationToken) is { } open) return open.Id;

        var wished = TrainingEnrolment.Wish(training.Value, agent.Id, command.Motivation, access.User, clock.UtcNow());
        if (wished.IsFailure) return Result<TrainingEnrolmentId>.Failure(wished.Errors);
        db.Add(wished.Value);
        return wished.Value.Id;
    }
}
