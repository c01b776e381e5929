using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Workforce;
using DinumTalent.Application.Workforce.Import;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Workforce;
using DinumTalent.Infrastructure.Persistence;
using DinumTalent.Infrastructure.Security;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DinumTalent.Infrastructure.Imports;

/// <summary>Takes an import that waits in hand and carries it through, chunk by chunk, each saved with the position behind it.</summary>
/// <remarks>
/// Whoever dies while holding an import loses it after <see cref="AgentImportOptions.Hold"/>; the next one goes on at the saved position. The file is
/// read as a stream, once ahead for lines that contradict each other and once for the work; a chunk is all that memory holds.
/// </remarks>
public sealed class AgentImportRunner(IServiceScopeFactory scopes, IUploads uploads, AgentImportOptions options, ILogger<AgentImportRunner> logger)
{
    private readonly string holder = $"{Cut(Environment.MachineName)}:{Environment.ProcessId}:{Guid.NewGuid():N}";

    /// <summary>Carries the import that has waited longest, or a named one, to its end.</summary>
    /// <param name="id">The one that is wanted; null for any.</param>
    /// <param name="progress">Told after each chunk: lines done and lines of the file.</param>
    /// <param name="cancellationToken">Lets go of the import after the chunk at hand; it goes on later.</param>
    /// <returns>The import that was worked on; null when none waits, or others have them in hand.</returns>
    public async Task<AgentImportId?> RunNext(AgentImportId? id, Action<int, int>? progress, CancellationToken cancellationToken)
    {
        var taken = await Send(null, new TakeAgentImport(holder, options.Hold, id), cancellationToken);
        if (taken.IsFailure || taken.Value is not { } import) return null;
        var (isRead, failure) = (false, (string?)null);
        try
        {
            isRead = await Work(import, progress ?? ((_, _) => { }), cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Goes on at the next start.
        }
#pragma warning disable CA1031 // Whatever a file or the store holds, the import says that it stopped, and the next one runs.
        catch (Exception e)
#pragma warning restore CA1031
        {
            logger.LogError("Import {Import} stopped: {Failure}", import.Id, e.GetType().Name);
            failure = e is IOException ? "Le dépôt de fichiers ne répond pas." : $"Erreur inattendue ({e.GetType().Name}).";
        }

        await Send(import, new LeaveAgentImport(import.Run, holder, isRead, failure), CancellationToken.None);
        return import.Id;
    }

    /// <summary>True when all lines have been read; false when somebody else took it, or cancelled it.</summary>
    private async Task<bool> Work(ImportInHand import, Action<int, int> progress, CancellationToken cancellationToken)
    {
        var directory = await Directory(import, cancellationToken);
        LineTwins twins;
        await using (var ahead = await Open(import, cancellationToken))
        {
            twins = LineTwins.Find(TableFiles.Read(ahead, import.Format).Records, import.Columns, directory, cancellationToken);
        }

        if ((await Send(import, new CountAgentLines(import.Run, holder, twins.Count), cancellationToken)).IsFailure) return false;
        await using var content = await Open(import, cancellationToken);
        var lines = new AgentLines(import.Columns, directory);
        // What an earlier attempt left waiting is not known here: then all lines are looked at.
        var waiting = import.Position == 0 ? new HashSet<int>() : null;
        var position = 0;
        foreach (var chunk in Records(content, import.Format).Chunk(options.ChunkSize))
        {
            var (from, to) = (position, position + chunk.Length);
            position = to;
            if (to <= import.Position) continue;
            cancellationToken.ThrowIfCancellationRequested();
            var start = Math.Max(from, import.Position);
            if (await Write(import, start, Read(chunk[(start - from)..], lines, twins), twins, cancellationToken) is not { } unled) return false;
            waiting?.UnionWith(unled);
            progress(to, twins.Count);
        }

        return import.IsTrial || waiting is { Count: 0 } || await Link(import, lines, twins, waiting, cancellationToken);
    }

    private static (int Count, List<AgentLine> Lines, List<LineIssue> Issues) Read(CsvRecord[] records, AgentLines reader, LineTwins twins)
    {
        var (lines, issues) = (new List<AgentLine>(records.Length), new List<LineIssue>());
        foreach (var record in records)
        {
            var (line, wrong) = reader.Read(record);
            issues.AddRange(wrong);
            if (line is null) continue;
            var contradicted = twins.Of(line).ToList();
            if (contradicted.Count == 0) lines.Add(line);
            else issues.AddRange(contradicted);
        }

        return (records.Length, lines, issues);
    }

    /// <summary>The lines that wait for a line manager; null when somebody else took the import, or cancelled it.</summary>
    private async Task<IReadOnlyList<int>?> Write(
        ImportInHand import, int from, (int Count, List<AgentLine> Lines, List<LineIssue> Issues) chunk, LineTwins twins, CancellationToken cancellationToken)
    {
        var written = await Send(import, new WriteAgentLines(import, holder, options.Hold, from, chunk.Count, chunk.Lines, chunk.Issues, twins.Holds), cancellationToken);
        return written.IsSuccess || written.Error.Code == AgentImportErrors.NotHeld.Code
            ? written.IsSuccess ? written.Value : null
            : throw new InvalidOperationException(written.Error.Code);
    }

    /// <summary>Line managers who stood further down than their agents.</summary>
    /// <param name="import">All its lines are written.</param>
    /// <param name="reader">Of its lines.</param>
    /// <param name="twins">Of its file.</param>
    /// <param name="waiting">Lines to look at; null for all.</param>
    /// <param name="cancellationToken">Lets go of the import; it goes on later.</param>
    private async Task<bool> Link(ImportInHand import, AgentLines reader, LineTwins twins, HashSet<int>? waiting, CancellationToken cancellationToken)
    {
        if (!import.Columns.Contains(AgentColumn.Manager)) return true;
        await using var content = await Open(import, cancellationToken);
        var (position, saved) = (0, import.Linked);
        foreach (var chunk in Records(content, import.Format).Chunk(options.ChunkSize))
        {
            position += chunk.Length;
            if (position <= import.Linked) continue;
            cancellationToken.ThrowIfCancellationRequested();
            var named = Read(chunk, reader, twins).Lines.Where(l => (waiting?.Contains(l.Line) ?? true) && l.Manager is { } number && twins.Holds(number)).ToList();
            if (named.Count == 0) continue;
            if ((await Send(import, new LinkAgentManagers(import, holder, options.Hold, saved, position, named), cancellationToken)).IsFailure) return false;
            saved = position;
        }

        return true;
    }

    private static IEnumerable<CsvRecord> Records(Stream content, TableFormat format)
    {
        var (_, records) = TableFiles.Read(content, format);
        while (records.Next() is { } record)
        {
            if (!record.IsBlank) yield return record;
        }
    }

    private async Task<Stream> Open(ImportInHand import, CancellationToken cancellationToken) =>
        await uploads.Open(import.FileId, cancellationToken) ?? throw new IOException("The file is gone.");

    private async Task<ImportDirectory> Directory(ImportInHand import, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TalentDbContext>();
        var places = await db.Organisations.AsNoTracking()
            .Where(o => db.OrganisationLinks.Any(l => l.AncestorId == import.OrganisationId && l.DescendantId == o.Id))
            .Select(o => new { o.Code, o.Id }).ToListAsync(cancellationToken);
        var jobs = await db.JobProfiles.AsNoTracking().Select(p => new { p.Code, p.Label, p.Id }).ToListAsync(cancellationToken);
        return new ImportDirectory(import.OrganisationId, places.Select(p => (p.Code, p.Id)), jobs.Select(j => (j.Code, j.Label, j.Id)));
    }

    /// <summary>Each in a scope of its own, so that nothing of a chunk stays; for the person who asked for the import.</summary>
    private async Task<TResponse> Send<TResponse>(ImportInHand? import, IRequest<TResponse> request, CancellationToken cancellationToken) where TResponse : IResult
    {
        await using var scope = scopes.CreateAsyncScope();
        var actor = scope.ServiceProvider.GetRequiredService<Actor>();
        if (import?.AuthorId is { } person) actor.ActFor(person, import.AuthorName);
        else actor.ActAsSystem();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request, cancellationToken);
    }

    private static string Cut(string name) => name.Length <= 40 ? name : name[..40];
}
