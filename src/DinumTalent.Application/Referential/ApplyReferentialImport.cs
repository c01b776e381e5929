using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Csv;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Application.Referential;

/// <summary>Puts what a file changes into the draft, where each change can still be undone; refused lines are left out.</summary>
/// <returns>How many changes went in.</returns>
[Requires(Permission.ManageReferential)]
public sealed record ApplyReferentialImport(ReferentialImportId Id, long Version) : ICommand<int>;

internal sealed class ApplyReferentialImportHandler(ITalentDbContext db, IAccess access, ReferentialDesk desk) : ICommandHandler<ApplyReferentialImport, int>
{
    public async Task<Result<int>> Handle(ApplyReferentialImport command, CancellationToken cancellationToken)
    {
        var read = await desk.Read(cancellationToken);
        if (read.IsFailure) return Result<int>.Failure(read.Errors);
        var found = await db.ReferentialImports(access).Load(command.Id, command.Version, cancellationToken);
        if (found.IsFailure) return Result<int>.Failure(found.Errors);

        var import = found.Value;
        var edits = ReferentialImportPlan.Of(CsvTable.Read(import.Content).Value, import, read.Value.Projected).Edits;
        if (edits.Count == 0) return new Error("referential.import-empty", "Ce fichier ne change rien : le référentiel dit déjà tout ce qu’il contient.");
        var applied = import.Apply(desk.Now);
        if (applied.IsFailure) return Result<int>.Failure(applied.Errors);
        var recorded = await desk.Record(edits, $"{import.FileName} ({import.ReceivedAt.InParis():dd/MM/yyyy HH:mm:ss})", cancellationToken);
        return recorded.IsFailure ? Result<int>.Failure(recorded.Errors) : edits.Count;
    }
}
