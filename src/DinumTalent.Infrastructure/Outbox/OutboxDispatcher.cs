using System.Security.Cryptography;
using System.Text.RegularExpressions;
using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DinumTalent.Infrastructure.Outbox;

/// <summary>Runs the effects of committed events, each at least once, and again later when one fails.</summary>
/// <remarks>
/// A row is taken by moving its next attempt to the end of a lease, on condition that nobody moved it since it was read:
/// several instances share the work and never run a row side by side. Whoever dies while holding a row loses the lease.
/// </remarks>
public sealed partial class OutboxDispatcher
{
    /// <summary>The next attempt of a row that has been given up, until somebody asks for another, see <see cref="DeadLetters"/>.</summary>
    public static readonly DateTime Never = new(9999, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private const int ErrorMaxLength = 1000;

    private readonly IServiceScopeFactory scopes;
    private readonly EffectRunner runner;
    private readonly TimeProvider clock;
    private readonly OutboxOptions options;
    private readonly ILogger<OutboxDispatcher> logger;

    internal OutboxDispatcher(IServiceScopeFactory scopes, EffectRunner runner, TimeProvider clock, IOptions<OutboxOptions> options, ILogger<OutboxDispatcher> logger) =>
        (this.scopes, this.runner, this.clock, this.options, this.logger) = (scopes, runner, clock, options.Value, logger);

    /// <summary>Runs what is due, and what becomes due by it, until nothing is left; what fails waits for its next time.</summary>
    /// <returns>How many rows were run, those that failed included.</returns>
    public async Task<int> RunOnce(CancellationToken cancellationToken)
    {
        var run = 0;
        while (await Due(cancellationToken) is { Count: > 0 } batch)
        {
            var parallel = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, options.Parallelism), CancellationToken = cancellationToken };
            await Parallel.ForEachAsync(batch, parallel, async (row, stop) =>
            {
                if (await Take(row, stop) is not { } lease) return;
                Interlocked.Increment(ref run);
                await Run(row, lease, stop);
            });
        }

        return run;
    }

    /// <summary>Deletes rows that have been done, or set aside, for long.</summary>
    public Task<int> Purge(CancellationToken cancellationToken)
    {
        var limit = clock.UtcNow().AddDays(-options.KeepDays);
        return OnStore(db => db.OutboxRows.Where(o => o.DoneAt < limit || o.SetAsideAt < limit).ExecuteDeleteAsync(cancellationToken));
    }

    private Task<List<OutboxRow>> Due(CancellationToken cancellationToken)
    {
        var now = clock.UtcNow();
        return OnStore(db => db.OutboxRows.AsNoTracking()
            .Where(o => o.DoneAt == null && o.SetAsideAt == null && (o.NextAttemptAt == null || o.NextAttemptAt <= now))
            .OrderBy(o => o.At)
            .Take(options.BatchSize)
            .ToListAsync(cancellationToken));
    }

    /// <summary>The end of the lease; null when another one was faster. The attempt counts from here, so that one that kills the process counts too.</summary>
    private async Task<DateTime?> Take(OutboxRow row, CancellationToken cancellationToken)
    {
        var lease = clock.UtcNow().AddSeconds(options.LeaseSeconds);
        var taken = await OnStore(db => db.OutboxRows
            .Where(o => o.Id == row.Id && o.DoneAt == null && o.SetAsideAt == null && o.NextAttemptAt == row.NextAttemptAt && o.Attempts == row.Attempts)
            .ExecuteUpdateAsync(o => o.SetProperty(r => r.NextAttemptAt, lease).SetProperty(r => r.Attempts, r => r.Attempts + 1), cancellationToken));
        return taken == 1 ? lease : null;
    }

    private async Task Run(OutboxRow row, DateTime lease, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(options.LeaseSeconds * 0.8));
        try
        {
            await runner.Run(row, limit.Token);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await Return(row, lease);
            throw;
        }
#pragma warning disable CA1031 // Whatever an effect throws, the others go on and this one runs again.
        catch (Exception e)
#pragma warning restore CA1031
        {
            await Postpone(row, lease, e);
            return;
        }

        // Not cancelled any more: it has happened, and only this keeps it from happening again.
        var done = clock.UtcNow();
        await OnStore(db => db.OutboxRows
            .Where(o => o.Id == row.Id)
            .ExecuteUpdateAsync(o => o.SetProperty(r => r.DoneAt, done).SetProperty(r => r.GivenUpAt, (DateTime?)null).SetProperty(r => r.LastError, (string?)null), CancellationToken.None));
    }

    /// <summary>Stopped with the host: due again at once.</summary>
    private Task<int> Return(OutboxRow row, DateTime lease) => OnStore(db => db.OutboxRows
        .Where(o => o.Id == row.Id && o.NextAttemptAt == lease)
        .ExecuteUpdateAsync(o => o.SetProperty(r => r.NextAttemptAt, row.NextAttemptAt), CancellationToken.None));

    private async Task Postpone(OutboxRow row, DateTime lease, Exception failure)
    {
        var attempts = row.Attempts + 1;
        var now = clock.UtcNow();
        var forGood = failure is UndeliverableException;
        var givenUp = forGood || attempts >= options.MaxAttempts;
        DateTime? givenUpAt = givenUp ? now : null;
        var next = givenUp ? Never : now + BackOff.After(attempts, RandomNumberGenerator.GetInt32(1001) / 1000.0);
        var error = Describe(failure);
        await OnStore(db => db.OutboxRows
            .Where(o => o.Id == row.Id && o.NextAttemptAt == lease)
            .ExecuteUpdateAsync(o => o.SetProperty(r => r.NextAttemptAt, next).SetProperty(r => r.GivenUpAt, givenUpAt).SetProperty(r => r.LastError, error), CancellationToken.None));

        // Messages of exceptions quote addresses: the log has the type alone.
        if (givenUp) logger.LogError("Outbox row {Row}: {Effect} given up after {Attempts} attempts ({Failure})", row.Id, row.Effect, attempts, failure.GetType().Name);
        else logger.LogWarning("Outbox row {Row}: {Effect} failed for the {Attempts}th time ({Failure}), again at {Next:O}", row.Id, row.Effect, attempts, failure.GetType().Name, next);
    }

    private static string Describe(Exception failure)
    {
        var what = failure is UndeliverableException ? "Refusé pour de bon" : failure.GetType().Name;
        var text = $"{what}: {MailAddress().Replace(failure.Message, "‹adresse›")}";
        return text.Length <= ErrorMaxLength ? text : text[..ErrorMaxLength];
    }

    private async Task<T> OnStore<T>(Func<TalentDbContext, Task<T>> act)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TalentDbContext>());
    }

    [GeneratedRegex(@"[^\s<>""'(),;:]+@[^\s<>""'(),;:]+")]
    private static partial Regex MailAddress();
}
