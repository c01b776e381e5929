using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Workforce.Import;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Workforce;

/// <summary>Where an import stands: its columns while they are to be said, how far it came, what became of its lines.</summary>
[Requires(Permission.ImportAgents)]
public sealed record AgentImportProgress(AgentImportId Id) : IQuery<AgentImportView>
{
    /// <summary>Refused lines and warnings shown; all of them are in the file to download.</summary>
    public const int Shown = 20;
}

/// <param name="Id">The import.</param>
/// <param name="Version">To be sent back with a command.</param>
/// <param name="FileName">As it was sent.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Organisation">Whose agents, with all below.</param>
/// <param name="Author">Who sent it.</param>
/// <param name="IsOwn">Whether the person at hand sent it.</param>
/// <param name="ReceivedAt">When it came.</param>
/// <param name="EndedAt">When it ended.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Format">How the file is written.</param>
/// <param name="Columns">Of the file.</param>
/// <param name="Allowed">What the person may have read.</param>
/// <param name="Counts">Of the last trial or run; null before.</param>
/// <param name="Issues">The first ones of it.</param>
public sealed record AgentImportView(
    AgentImportId Id, long Version, string FileName, long Size, string Organisation, string Author, bool IsOwn, DateTime ReceivedAt, DateTime? EndedAt,
    AgentImportStatus Status, TableFormat Format, IReadOnlyList<ImportedColumn> Columns, IReadOnlyList<AgentColumn> Allowed, AgentImportCounts? Counts,
    IReadOnlyList<ImportIssueRow> Issues);

/// <param name="Header">As the file calls it.</param>
/// <param name="Holds">What it is said, or seems, to hold; null for a column that is not read.</param>
/// <param name="Samples">First values, for who sent the file.</param>
public sealed record ImportedColumn(string Header, AgentColumn? Holds, IReadOnlyList<string> Samples);

/// <param name="Line">Of the file.</param>
/// <param name="Number">Tells several of one line apart.</param>
/// <param name="Column">As the file calls it; empty for the whole line.</param>
/// <param name="Value">What stood there.</param>
/// <param name="Message">Why.</param>
/// <param name="IsWarning">The line was taken.</param>
public sealed record ImportIssueRow(int Line, int Number, string Column, string Value, string Message, bool IsWarning);

internal sealed class AgentImportProgressHandler(ITalentDbContext db, IAccess access, HeldPermissions held, IUploads uploads)
    : IQueryHandler<AgentImportProgress, AgentImportView>
{
    private const int SampleRecords = 3;

    public async Task<Result<AgentImportView>> Handle(AgentImportProgress query, CancellationToken cancellationToken)
    {
        var import = await db.AgentImports(access).AsNoTracking().FirstOrDefaultAsync(i => i.Id == query.Id, cancellationToken);
        if (import is null) return Error.NotFound;

        var organisation = await db.Organisations.Where(o => o.Id == import.OrganisationId).Select(o => o.Name).FirstAsync(cancellationToken);
        var permissions = await held.In(import.OrganisationId, cancellationToken);
        var allowed = Enum.GetValues<AgentColumn>().Where(c => c.Needs() is not { } needed || permissions.Contains(needed)).ToList();
        var isOwn = import.AuthorId == access.User;
        var samples = isOwn && import.Status is AgentImportStatus.Received or AgentImportStatus.Tried ? await Samples(import, cancellationToken) : [];
        var run = await db.AgentImportRuns(access).AsNoTracking().FirstOrDefaultAsync(r => r.ImportId == import.Id && r.Attempt == import.Attempt, cancellationToken);
        var issues = run is null ? [] : await db.AgentImportIssues(access).AsNoTracking()
            .Where(i => i.RunId == run.Id)
            .OrderBy(i => i.Line).ThenBy(i => i.Number)
            .Take(AgentImportProgress.Shown)
            .Select(i => new ImportIssueRow(i.Line, i.Number, i.Column, i.Value, i.Message, i.IsWarning))
            .ToListAsync(cancellationToken);
        return new AgentImportView(
            import.Id, import.Version, import.FileName, import.Size, organisation, import.AuthorName, isOwn, import.ReceivedAt, import.EndedAt, import.Status, import.Format,
            [.. import.Headers.Select((header, i) => new ImportedColumn(header, import.Columns[i], [.. samples.Where(s => i < s.Count && s[i].Length > 0).Select(s => s[i])]))],
            allowed, run is null ? null : AgentImportCounts.Of(run), issues);
    }

    private async Task<List<IReadOnlyList<string>>> Samples(AgentImport import, CancellationToken cancellationToken)
    {
        var samples = new List<IReadOnlyList<string>>();
        await using var content = await uploads.Open(import.FileId, cancellationToken);
        if (content is null) return samples;
        var (_, records) = TableFiles.Read(content, import.Format);
        while (samples.Count < SampleRecords && records.Next() is { } record)
        {
            if (record.Trouble is null && !record.IsBlank) samples.Add([.. record.Fields.Select(f => f.Length > 40 ? f[..39] + "…" : f)]);
        }

        return samples;
    }
}
