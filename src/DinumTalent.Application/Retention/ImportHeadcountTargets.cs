using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Csv;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;

namespace DinumTalent.Application.Retention;

/// <summary>Takes a file of targets over, by administration, job and day; those it does not name stay. Refused lines are left out.</summary>
/// <param name="Seen">Of the report that was looked at: refused where the file would now do anything else; null where nobody looked.</param>
[Requires(Permission.PlanHeadcount)]
public sealed record ImportHeadcountTargets(ReadOnlyMemory<byte> Content, string? Seen = null) : ICommand<HeadcountTargetImportReport>;

internal sealed class ImportHeadcountTargetsHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : ICommandHandler<ImportHeadcountTargets, HeadcountTargetImportReport>
{
    public async Task<Result<HeadcountTargetImportReport>> Handle(ImportHeadcountTargets command, CancellationToken cancellationToken)
    {
        var made = await HeadcountTargetPlan.Make(db, access, command.Content, clock.Today(), cancellationToken);
        if (made.IsFailure) return Result<HeadcountTargetImportReport>.Failure(made.Errors);
        if (command.Seen is { } seen && seen != made.Value.Report.Seen) return CsvImport.Changed;
        foreach (var line in made.Value.Created)
        {
            var target = HeadcountTarget.Set(line.Organisation, line.Job, line.On, line.Count, clock.Today(), user.Id, user.Name, clock.UtcNow());
            if (target.IsFailure) return Result<HeadcountTargetImportReport>.Failure(target.Errors);
            db.Add(target.Value);
        }

        foreach (var (target, count) in made.Value.Changed)
        {
            var changed = target.Become(count, clock.Today(), user.Id, user.Name, clock.UtcNow());
            if (changed.IsFailure) return Result<HeadcountTargetImportReport>.Failure(changed.Errors);
        }

        return made.Value.Report;
    }
}
