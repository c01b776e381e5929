using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Workforce.Import;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Workforce;

/// <summary>Lets go of an import: because all is read, because its holder stops, or because it can't go on.</summary>
/// <param name="Run">The trial or run.</param>
/// <param name="Holder">Who has it in hand; from anybody else nothing happens.</param>
/// <param name="IsRead">All lines have been read.</param>
/// <param name="Failure">Why it can't go on; null where it can.</param>
[SystemOnly]
public sealed record LeaveAgentImport(AgentImportRunId Run, string Holder, bool IsRead, string? Failure = null) : ICommand;

internal sealed class LeaveAgentImportHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<LeaveAgentImport>
{
    public async Task<Result> Handle(LeaveAgentImport command, CancellationToken cancellationToken)
    {
        var run = await db.AgentImportRuns(access).FirstOrDefaultAsync(r => r.Id == command.Run, cancellationToken);
        if (run is null || run.Holder != command.Holder) return Result.Success;
        var import = await db.AgentImports(access).FirstAsync(i => i.Id == run.ImportId, cancellationToken);
        if (command.Failure is { } why)
        {
            run.Fail(why);
            import.Fail();
        }
        else if (command.IsRead)
        {
            run.Finish(clock.UtcNow());
            import.Finish(clock.UtcNow());
            if (!run.IsTrial) await db.ReleaseFile(import.FileId, cancellationToken);
        }
        else
        {
            run.Release();
        }

        return Result.Success;
    }
}
