using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Workforce.Import;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Workforce;

/// <summary>Has the lines of a file written in the background, after a trial; the operator's tool may do without one.</summary>
[Requires(Permission.ImportAgents)]
public sealed record RunAgentImport(AgentImportId Id, long Version) : ICommand;

internal sealed class RunAgentImportHandler(ITalentDbContext db, IAccess access, HeldPermissions held) : ICommandHandler<RunAgentImport>
{
    public async Task<Result> Handle(RunAgentImport command, CancellationToken cancellationToken)
    {
        var import = await db.AgentImports(access).Load(command.Id, command.Version, cancellationToken);
        if (import.IsFailure) return import.ToResult();
        var may = await held.MayRead(import.Value.OrganisationId, import.Value.Columns, cancellationToken);
        return may.IsFailure ? may : import.Value.Run(withoutTrial: access.Kind is AccessKind.System);
    }
}
