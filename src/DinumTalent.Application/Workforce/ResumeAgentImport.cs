using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Workforce.Import;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Workforce;

/// <summary>Goes on with an import that a failure stopped, where it stopped.</summary>
[Requires(Permission.ImportAgents)]
public sealed record ResumeAgentImport(AgentImportId Id, long Version) : ICommand;

internal sealed class ResumeAgentImportHandler(ITalentDbContext db, IAccess access) : ICommandHandler<ResumeAgentImport>
{
    public async Task<Result> Handle(ResumeAgentImport command, CancellationToken cancellationToken) =>
        (await db.AgentImports(access).Load(command.Id, command.Version, cancellationToken)).Then(import => import.Resume());
}
