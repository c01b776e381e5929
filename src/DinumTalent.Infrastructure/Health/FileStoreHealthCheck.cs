using DinumTalent.Infrastructure.Files;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DinumTalent.Infrastructure.Health;

/// <summary>Whether files can be received.</summary>
internal sealed class FileStoreHealthCheck(IFileStore store) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await store.Probe(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (IOException)
        {
            return new HealthCheckResult(context.Registration.FailureStatus, "Le dépôt de fichiers n’est pas accessible.");
        }
    }
}
