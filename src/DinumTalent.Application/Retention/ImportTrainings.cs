using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;

namespace DinumTalent.Application.Retention;

/// <summary>Takes a file of trainings over into the catalogue of an administration, by provider and code; those it does not name stay. Refused lines are left out.</summary>
[Requires(Permission.ManageTrainings)]
public sealed record ImportTrainings(OrganisationId? Organisation, ReadOnlyMemory<byte> Content) : ICommand<TrainingImportReport>;

internal sealed class ImportTrainingsHandler(ITalentDbContext db, IAccess access) : ICommandHandler<ImportTrainings, TrainingImportReport>
{
    public async Task<Result<TrainingImportReport>> Handle(ImportTrainings command, CancellationToken cancellationToken)
    {
        var made = await TrainingImportPlan.Make(db, access, command.Organisation, command.Content, cancellationToken);
        if (made.IsFailure) return Result<TrainingImportReport>.Failure(made.Errors);
        foreach (var training in made.Value.Created) db.Add(training);
        foreach (var (training, terms) in made.Value.Described)
        {
            var described = training.Describe(terms);
            if (described.IsFailure) return Result<TrainingImportReport>.Failure(described.Errors);
        }

        return made.Value.Report;
    }
}
