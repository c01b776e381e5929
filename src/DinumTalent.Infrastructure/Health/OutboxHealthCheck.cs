using DinumTalent.Application.Common;
using DinumTalent.Infrastructure.Outbox;
using DinumTalent.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DinumTalent.Infrastructure.Health;

/// <summary>Whether mails and other effects leave: none has been waiting for more than an hour. What was given up waits for a person, not for the service.</summary>
internal sealed class OutboxHealthCheck(IServiceScopeFactory scopes, TimeProvider clock) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var waiting = scope.ServiceProvider.GetRequiredService<TalentDbContext>().OutboxRows.AsNoTracking().Where(o => o.DoneAt == null);
        try
        {
            var limit = clock.UtcNow().AddHours(-1);
            var late = await waiting.CountAsync(o => o.At < limit && o.GivenUpAt == null && (o.NextAttemptAt == null || o.NextAttemptAt < OutboxDispatcher.Never), cancellationToken);
            return late == 0 ? HealthCheckResult.Healthy() : new HealthCheckResult(context.Registration.FailureStatus, $"{late} envois attendent depuis plus d’une heure.");
        }
#pragma warning disable CA1031 // Whatever a driver throws, the check of the database says more.
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            return new HealthCheckResult(context.Registration.FailureStatus, "La file des envois ne peut être lue.");
        }
    }
}
