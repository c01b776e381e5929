using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Workforce.Import;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Workforce;

/// <summary>The imports within reach, latest first.</summary>
[Requires(Permission.ImportAgents)]
public sealed record AgentImportList(Paging Paging) : IQuery<Page<AgentImportRow>>;

/// <param name="Id">The import.</param>
/// <param name="FileName">As it was sent.</param>
/// <param name="Organisation">Acronym or name.</param>
/// <param name="Author">Who sent it.</param>
/// <param name="ReceivedAt">When.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Counts">Of the last trial or run; null before.</param>
public sealed record AgentImportRow(
    AgentImportId Id, string FileName, string Organisation, string Author, DateTime ReceivedAt, AgentImportStatus Status, AgentImportCounts? Counts);

/// <summary>How far a trial or a run came.</summary>
/// <param name="IsTrial">Whether it writes nothing.</param>
/// <param name="Total">Lines of the file; null until they have been counted.</param>
/// <param name="Position">Lines done.</param>
/// <param name="Created">Agents new here.</param>
/// <param name="Changed">Agents known here who differ.</param>
/// <param name="Unchanged">Agents known here as the file has them.</param>
/// <param name="Refused">Lines not taken.</param>
/// <param name="Warnings">Remarks on lines that were taken.</param>
/// <param name="Percent">Whole percent; null until the lines have been counted.</param>
/// <param name="Failure">What stopped it, if something did.</param>
public sealed record AgentImportCounts(
    bool IsTrial, int? Total, int Position, int Created, int Changed, int Unchanged, int Refused, int Warnings, int? Percent, string? Failure)
{
    public static AgentImportCounts Of(AgentImportRun run) =>
        new(run.IsTrial, run.Total, run.Position, run.Created, run.Changed, run.Unchanged, run.Refused, run.Warnings, run.Percent, run.Failure);
}

internal sealed class AgentImportListHandler(ITalentDbContext db, IAccess access) : IQueryHandler<AgentImportList, Page<AgentImportRow>>
{
    public async Task<Result<Page<AgentImportRow>>> Handle(AgentImportList query, CancellationToken cancellationToken)
    {
        var imports = db.AgentImports(access).AsNoTracking();
        var total = await imports.CountAsync(cancellationToken);
        var rows = await (
            from i in imports.OrderByDescending(i => i.ReceivedAt).Skip(query.Paging.Skip).Take(query.Paging.Size)
            join o in db.Organisations on i.OrganisationId equals o.Id
            orderby i.ReceivedAt descending
            select new { i.Id, i.FileName, Organisation = o.Acronym ?? o.Name, i.AuthorName, i.ReceivedAt, i.Status, i.Attempt }).ToListAsync(cancellationToken);
        var ids = rows.Select(r => r.Id).ToList();
        var runs = (await db.AgentImportRuns(access).AsNoTracking().Where(r => ids.Contains(r.ImportId)).ToListAsync(cancellationToken)).ToDictionary(r => (r.ImportId, r.Attempt));
        return new Page<AgentImportRow>(
            [.. rows.Select(r => new AgentImportRow(r.Id, r.FileName, r.Organisation, r.AuthorName, r.ReceivedAt, r.Status,
                runs.TryGetValue((r.Id, r.Attempt), out var run) ? AgentImportCounts.Of(run) : null))],
            query.Paging.Number, query.Paging.Size, total);
    }
}
