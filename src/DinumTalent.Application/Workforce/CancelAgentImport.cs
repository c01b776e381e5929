using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Workforce.Import;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Workforce;

/// <summary>Stops an import for good; lines written before stay. Whatever the version: it is at work meanwhile.</summary>
[Requires(Permission.ImportAgents)]
public sealed record CancelAgentImport(AgentImportId Id) : ICommand;

internal sealed class CancelAgentImportHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<CancelAgentImport>
{
    public async Task<Result> Handle(CancelAgentImport command, CancellationToken cancellationToken)
    {
        var import = await db.AgentImports(access).Load(command.Id, cancellationToken);
        var cancelled = import.Then(i => i.Cancel(clock.UtcNow()));
        if (cancelled.IsSuccess) await db.ReleaseFile(import.Value.FileId, cancellationToken);
        return cancelled;
    }
}
