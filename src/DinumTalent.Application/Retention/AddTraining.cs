using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>Adds a training to the catalogue of an administration.</summary>
/// <param name="Organisation">Whose catalogue.</param>
/// <param name="Provider">Who gives it.</param>
/// <param name="Code">The provider's; with the provider, the catalogue knows the training by it.</param>
/// <param name="Training">What it is.</param>
[Requires(Permission.ManageTrainings)]
public sealed record AddTraining(OrganisationId? Organisation, string? Provider, string? Code, TrainingInput Training) : ICommand<TrainingId>;

internal sealed class AddTrainingHandler(ITalentDbContext db, IAccess access) : ICommandHandler<AddTraining, TrainingId>
{
    public async Task<Result<TrainingId>> Handle(AddTraining command, CancellationToken cancellationToken)
    {
        var organisation = command.Organisation.GetValueOrDefault();
        if (command.Organisation is not null && !await db.OrganisationsWithin(access).AnyAsync(o => o.Id == organisation, cancellationToken)) return Error.NotFound;
        var terms = await command.Training.Terms(db, null, cancellationToken);
        var made = terms.Then(t => Training.Create(organisation, command.Provider ?? "", command.Code ?? "", t));
        if (command.Organisation is null) return Result<TrainingId>.Failure([TrainingErrors.NoCatalogue, .. made.Errors]);
        if (made.IsFailure) return Result<TrainingId>.Failure(made.Errors);
        var key = made.Value.Key;
        if (await db.Trainings(access).AnyAsync(t => t.OrganisationId == organisation && t.Key == key, cancellationToken)) return TrainingErrors.Exists;
        db.Add(made.Value);
        return made.Value.Id;
    }
}
