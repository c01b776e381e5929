using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Workforce.Import;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Workforce;

/// <summary>Refused lines and warnings of the last trial or run of an import, a part at a time.</summary>
/// <param name="Id">The import.</param>
/// <param name="AfterLine">Only those of later lines, or later ones of this line.</param>
/// <param name="AfterNumber">Goes with it.</param>
[Requires(Permission.ImportAgents)]
public sealed record AgentImportRefusals(AgentImportId Id, int AfterLine = 0, int AfterNumber = 0) : IQuery<IReadOnlyList<ImportIssueRow>>
{
    public const int AtOnce = 5_000;
}

internal sealed class AgentImportRefusalsHandler(ITalentDbContext db, IAccess access) : IQueryHandler<AgentImportRefusals, IReadOnlyList<ImportIssueRow>>
{
    public async Task<Result<IReadOnlyList<ImportIssueRow>>> Handle(AgentImportRefusals query, CancellationToken cancellationToken)
    {
        var import = await db.AgentImports(access).AsNoTracking().Where(i => i.Id == query.Id).Select(i => new { i.Id, i.Attempt }).FirstOrDefaultAsync(cancellationToken);
        if (import is null) return Error.NotFound;
        var run = await db.AgentImportRuns(access).AsNoTracking().Where(r => r.ImportId == import.Id && r.Attempt == import.Attempt).Select(r => r.Id).FirstOrDefaultAsync(cancellationToken);
        return await db.AgentImportIssues(access).AsNoTracking()
            .Where(i => i.RunId == run && (i.Line > query.AfterLine || (i.Line == query.AfterLine && i.Number > query.AfterNumber)))
            .OrderBy(i => i.Line).ThenBy(i => i.Number)
            .Take(AgentImportRefusals.AtOnce)
            .Select(i => new ImportIssueRow(i.Line, i.Number, i.Column, i.Value, i.Message, i.IsWarning))
            .ToListAsync(cancellationToken);
    }
}
