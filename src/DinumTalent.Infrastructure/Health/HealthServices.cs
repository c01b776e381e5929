using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DinumTalent.Infrastructure.Health;

/// <summary>Registers the checks behind <c>/sante/pret</c>.</summary>
public static class HealthServices
{
    /// <summary>Tag of what must hold for pages to be served.</summary>
    public const string Ready = "ready";

    /// <summary>The database must answer; files and outbox make the state worse but let pages be served.</summary>
    public static IHealthChecksBuilder AddTalentHealthChecks(this IServiceCollection services) => services.AddHealthChecks()
        .AddCheck<DatabaseHealthCheck>("base", HealthStatus.Unhealthy, [Ready], TimeSpan.FromSeconds(5))
        .AddCheck<FileStoreHealthCheck>("fichiers", HealthStatus.Degraded, [Ready], TimeSpan.FromSeconds(5))
        .AddCheck<OutboxHealthCheck>("envois", HealthStatus.Degraded, [Ready], TimeSpan.FromSeconds(5));
}
