using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Csv;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;

namespace DinumTalent.Application.Retention;

/// <summary>Takes a file of trainings over into the catalogue of an administration, by provider and code; those it does not name stay. Refused lines are left out.</summary>
/// <param name="Seen">Of the report that was looked at: refused where the file would now do anything else; null where nobody looked.</param>
[Requires(Permission.ManageTrainings)]
public sealed record ImportTrainings(OrganisationId? Organisation, ReadOnlyMemory<byte> Content, string? Seen = null) : ICommand<TrainingImportReport>;

internal sealed class ImportTrainingsHandler(ITalentDbContext db, IAccess access) : ICommandHandler<ImportTrainings, TrainingImportReport>
{
    public async Task<Result<TrainingImportReport>> Handle(ImportTrainings command, CancellationToken cancellationToken)
    {
        var made = await TrainingImportPlan.Make(db, access, command.Organisation, command.Content, cancellationToken);
        if (made.IsFailure) return Result<TrainingImportReport>.Failure(made.Errors);
        if (command.Seen is { } seen && seen != made.Value.Report.Seen) return CsvImport.Changed;
        foreach (var training in made.Value.Created) db.Add(training);
        foreach (var (training, terms) in made.Value.Described)
        {
            var described = training.Describe(terms);
            if (described.IsFailure) return Result<TrainingImportReport>.Failure(described.Errors);
        }

        return made.Value.Report;
    }
}
