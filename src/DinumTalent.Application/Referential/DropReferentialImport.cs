using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Application.Referential;

/// <summary>Forgets a received file; what it put into the draft stays.</summary>
[Requires(Permission.ManageReferential)]
public sealed record DropReferentialImport(ReferentialImportId Id) : ICommand;

internal sealed class DropReferentialImportHandler(ITalentDbContext db, IAccess access, ReferentialDesk desk) : ICommandHandler<DropReferentialImport>
{
    public async Task<Result> Handle(DropReferentialImport command, CancellationToken cancellationToken)
    {
        if (desk.Refused is { } refused) return refused;
        return (await db.ReferentialImports(access).Load(command.Id, cancellationToken)).Then(import =>
        {
            db.Remove(import);
            return Result.Success;
        });
    }
}
