using System.Diagnostics;
using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using DinumTalent.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DinumTalent.Infrastructure.Talents;

/// <summary>
/// Keeps the table up with the store. It is filled when first asked, in the background, and reads the agents that
/// <see cref="TalentChange"/> names when older than <see cref="Freshness"/>; too many of them, or a gap, and it is filled anew.
/// </summary>
public sealed partial class TalentIndex(IServiceScopeFactory scopes, TimeProvider clock, ILogger<TalentIndex> logger) : ITalentIndex, IDisposable
{
    /// <summary>So many changed agents take less time to read anew all at once.</summary>
    private const int MostChanges = 5_000;

    /// <summary>Rows read again each time: a transaction may commit after others that began later and bear higher numbers.</summary>
    private const int Overlap = 200;

    /// <summary>Agents read at once.</summary>
    private const int Batch = 500;

    private readonly SemaphoreSlim gate = new(1);
    private Task<TalentTable>? filling;
    private HashSet<long> seen = [];
    private long latest;
    private long readAt;

    /// <summary>Age up to which it answers without asking for changes; zero asks each time.</summary>
    public TimeSpan Freshness { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>How long somebody waits for the filling before being told that it goes on.</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(3);

    public async Task<TalentFound?> Find(TalentQuery query, CancellationToken cancellationToken) =>
        await Table(cancellationToken) is { } table ? table.Find(query) : null;

    public async Task<SkillCounts> Count(SkillCountQuery query, CancellationToken cancellationToken)
    {
        TalentTable? table;
        while ((table = await Table(cancellationToken)) is null)
        {
            // It is being filled, and nothing can be counted before.
        }

        return table.Tally(query);
    }

    /// <summary>Deletes rows of changes older than a day, but not the last: their numbers go on from it.</summary>
    public async Task<int> Purge(CancellationToken cancellationToken)
    {
        var limit = clock.UtcNow().AddDays(-1);
        return await OnStore(async db =>
        {
            var last = await db.TalentChanges.MaxAsync(c => (long?)c.Id, cancellationToken);
            return await db.TalentChanges.Where(c => c.At < limit && c.Id != last).ExecuteDeleteAsync(cancellationToken);
        });
    }

    /// <summary>Holds a sample of agents against the store; fills the table anew when one differs. Nothing to do while it is empty.</summary>
    /// <param name="sample">How many agents at most.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>How many differ.</returns>
    public async Task<int> Check(int sample, CancellationToken cancellationToken)
    {
        if (filling is null || await Table(cancellationToken) is not { } table) return 0;
        var ids = await OnStore(async db =>
        {
            var all = await db.Set<Agent>().CountAsync(cancellationToken);
            var skip = all <= sample ? 0 : Random.Shared.Next(all - sample);
            return await db.Set<Agent>().OrderBy(a => a.Id).Skip(skip).Take(sample).Select(a => a.Id).ToListAsync(cancellationToken);
        });
        var (rows, held) = await Read(ids, cancellationToken);
        var differing = ids.Count(id => !Agrees(table.Known(id.Value), rows.GetValueOrDefault(id.Value), held[id.Value]));
        if (differing == 0) return 0;

        // What changed a moment ago may only be late.
        LogDifference(differing, ids.Count);
        await gate.WaitAsync(cancellationToken);
        filling = null;
        gate.Release();
        return differing;
    }

    public void Dispose()
    {
        if (filling is { IsCompletedSuccessfully: true } filled) filled.Result.Dispose();
        gate.Dispose();
    }

    private static bool Agrees((TalentRow Row, IReadOnlyDictionary<Guid, SkillProof> Held)? known, TalentRow row, IEnumerable<(Domain.Referential.SkillId Skill, SkillProof Proof)> held) =>
        known is { } k && k.Row == row
        && held.ToDictionary(h => h.Skill.Value, h => h.Proof) is var stored && stored.Count == k.Held.Count
        && stored.All(s => k.Held.TryGetValue(s.Key, out var proof) && PackedSkill.Of(0, proof) == PackedSkill.Of(0, s.Value));

    /// <summary>The table, up with the store; null while it is being filled.</summary>
    private async Task<TalentTable?> Table(CancellationToken cancellationToken)
    {
        while (await Filled(cancellationToken) is { } table)
        {
            if (IsFresh) return table;
            await gate.WaitAsync(cancellationToken);
            try
            {
                if (filling is not { IsCompletedSuccessfully: true } filled || filled.Result != table) continue;
                if (IsFresh || await CatchUp(table, cancellationToken)) return table;
                filling = null;
            }
            finally
            {
                gate.Release();
            }
        }

        return null;
    }

    private bool IsFresh => Stopwatch.GetElapsedTime(readAt) < Freshness;

    /// <summary>The table as it was filled, which begins now where nobody asked before; null when it takes longer than <see cref="Patience"/>.</summary>
    private async Task<TalentTable?> Filled(CancellationToken cancellationToken)
    {
        if (filling is { IsCompletedSuccessfully: true } filled) return filled.Result;
        await gate.WaitAsync(cancellationToken);
        Task<TalentTable> begun;
        try
        {
            if (filling is null || filling.IsFaulted || filling.IsCanceled) filling = Task.Run(Fill, CancellationToken.None);
            begun = filling;
        }
        finally
        {
            gate.Release();
        }

        try
        {
            return await begun.WaitAsync(Patience, cancellationToken);
        }
        catch (TimeoutException)
        {
            return null;
        }
    }

    /// <summary>False when too much changed to read one by one.</summary>
    private async Task<bool> CatchUp(TalentTable table, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var from = latest - Overlap;
        var (oldest, changes) = await OnStore(async db => (
            await db.TalentChanges.MinAsync(c => (long?)c.Id, cancellationToken),
            await db.TalentChanges.AsNoTracking().Where(c => c.Id > from).OrderBy(c => c.Id).Take(MostChanges + Overlap + 1).ToListAsync(cancellationToken)));
        var fresh = changes.Where(c => !seen.Contains(c.Id)).ToList();
        if (oldest > latest + 1 || (oldest is null && latest > 0) || fresh.Count > MostChanges || fresh.Exists(c => c.AgentId == TalentChange.Everything)) return false;

        foreach (var ids in fresh.Select(c => AgentId.From(c.AgentId)).Distinct().Chunk(Batch))
        {
            var (rows, held) = await Read([.. ids], cancellationToken);
            table.Replace(ids.Select(i => i.Value), rows, held);
        }

        if (fresh.Count > 0) latest = Math.Max(latest, fresh[^1].Id);
        seen = [.. changes.Select(c => c.Id).Where(id => id > latest - Overlap)];
        readAt = started;
        return true;
    }

    private async Task<TalentTable> Fill()
    {
        var started = Stopwatch.GetTimestamp();
        var table = await OnStore(async db =>
        {
            // First the number, then the rows: what changes in between is read again.
            latest = await db.TalentChanges.MaxAsync(c => (long?)c.Id) ?? 0;
            seen = [.. await db.TalentChanges.Where(c => c.Id > latest - Overlap && c.Id <= latest && c.AgentId == TalentChange.Everything).Select(c => c.Id).ToListAsync()];
            var filled = new TalentTable(await db.Set<Agent>().CountAsync(), 0);
            await foreach (var row in Rows(db.Set<Agent>()).AsAsyncEnumerable()) filled.Add(row);
            filled.Fill(await Skills(db, filled));
            return filled;
        });
        readAt = started;
        LogFilled(table.Count, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        return table;
    }

    private static async Task<List<(int Slot, PackedSkill Skill)>> Skills(TalentDbContext db, TalentTable table)
    {
        var held = new List<(int, PackedSkill)>();
        var standing = db.Set<SkillAssessment>().AsNoTracking().Where(s => s.ValidUntil == null)
            .Select(s => new { s.AgentId, s.SkillId, s.Level, s.Source, s.VerifiedOn, s.ExpiresOn });
        await foreach (var s in standing.AsAsyncEnumerable())
        {
            // Of an agent added meanwhile: the row of its change brings it.
            if (table.SlotOf(s.AgentId.Value) is var slot and >= 0) held.Add((slot, PackedSkill.Of(table.NumberOf(s.SkillId), s.Level, s.Source, s.VerifiedOn, s.ExpiresOn)));
        }

        return held;
    }

    private Task<(Dictionary<Guid, TalentRow> Rows, ILookup<Guid, (Domain.Referential.SkillId Skill, SkillProof Proof)> Held)> Read(List<AgentId> ids, CancellationToken cancellationToken) =>
        OnStore(async db =>
        {
            var rows = await Rows(db.Set<Agent>().Where(a => ids.Contains(a.Id))).ToListAsync(cancellationToken);
            var held = await db.Set<SkillAssessment>().AsNoTracking().Where(s => s.ValidUntil == null && ids.Contains(s.AgentId))
                .Select(s => new { s.AgentId, s.SkillId, s.Level, s.Source, s.VerifiedOn, s.ExpiresOn }).ToListAsync(cancellationToken);
            return (rows.ToDictionary(r => r.Id), held.ToLookup(h => h.AgentId.Value, h => (h.SkillId, new SkillProof(h.Level, h.Source, h.VerifiedOn, h.ExpiresOn))));
        });

    private static IQueryable<TalentRow> Rows(IQueryable<Agent> agents) => agents.AsNoTracking().Select(a => TalentRow.Of(
        a.Id, a.OrganisationId, a.JobProfileId, a.Category, a.Status, a.City, a.ArrivedOn, a.DepartedOn,
        a.ContractEndsOn, a.EngagedUntil, a.SharesPassport));

    private async Task<T> OnStore<T>(Func<TalentDbContext, Task<T>> read)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<TalentDbContext>());
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The talent index holds {Count} agents, filled in {Milliseconds:F0} ms")]
    private partial void LogFilled(int count, double milliseconds);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The talent index differs from the store for {Differing} of {Sample} agents: it is filled anew")]
    private partial void LogDifference(int differing, int sample);
}
