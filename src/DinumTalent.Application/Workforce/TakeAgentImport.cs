using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Workforce.Import;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Workforce;

/// <summary>Takes the import that has waited longest, or a named one, in hand for a while; null when none is free.</summary>
/// <param name="Holder">Who takes it.</param>
/// <param name="For">How long it stays taken after each sign of life.</param>
/// <param name="Id">The one that is wanted; null for any.</param>
[SystemOnly]
public sealed record TakeAgentImport(string Holder, TimeSpan For, AgentImportId? Id = null) : ICommand<ImportInHand?>;

/// <summary>An import that somebody has in hand.</summary>
public sealed record ImportInHand(
    AgentImportId Id, AgentImportRunId Run, OrganisationId OrganisationId, FileId FileId, TableFormat Format, IReadOnlyList<string> Headers,
    IReadOnlyList<AgentColumn?> Columns, bool IsTrial, int Position, int Linked, UserId? AuthorId, string AuthorName);

internal sealed class TakeAgentImportHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<TakeAgentImport, ImportInHand?>
{
    public async Task<Result<ImportInHand?>> Handle(TakeAgentImport command, CancellationToken cancellationToken)
    {
        var now = clock.UtcNow();
        var waiting = await db.AgentImports(access).AsNoTracking()
            .Where(i => (i.Status == AgentImportStatus.Trying || i.Status == AgentImportStatus.Running) && (command.Id == null || i.Id == command.Id))
            .OrderBy(i => i.ReceivedAt)
            .ToListAsync(cancellationToken);
        foreach (var import in waiting)
        {
            var run = await db.AgentImportRuns(access).FirstOrDefaultAsync(r => r.ImportId == import.Id && r.Attempt == import.Attempt, cancellationToken);
            if (run is { } known && !known.IsFree(now)) continue;
            if (run is null) db.Add(run = new AgentImportRun(import.Id, import.Attempt, import.IsTrial, now));
            run.Take(command.Holder, now + command.For);
            return new ImportInHand(
                import.Id, run.Id, import.OrganisationId, import.FileId, import.Format, import.Headers, import.Columns, import.IsTrial, run.Position, run.Linked,
                import.AuthorId, import.AuthorName);
        }

        return (ImportInHand?)null;
    }
}
