using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Workforce.Import;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Workforce;

/// <summary>Has all lines of a file read in the background, and none written.</summary>
[Requires(Permission.ImportAgents)]
public sealed record TryAgentImport(AgentImportId Id, long Version) : ICommand;

internal sealed class TryAgentImportHandler(ITalentDbContext db, IAccess access, HeldPermissions held) : ICommandHandler<TryAgentImport>
{
    public async Task<Result> Handle(TryAgentImport command, CancellationToken cancellationToken)
    {
        var import = await db.AgentImports(access).Load(command.Id, command.Version, cancellationToken);
        if (import.IsFailure) return import.ToResult();
        var may = await held.MayRead(import.Value.OrganisationId, import.Value.Columns, cancellationToken);
        return may.IsFailure ? may : import.Value.Try();
    }
}
