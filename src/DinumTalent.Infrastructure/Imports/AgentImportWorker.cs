using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DinumTalent.Infrastructure.Imports;

/// <summary>Carries waiting imports through, one at a time; those that a stop cut short go on at the next start.</summary>
internal sealed class AgentImportWorker(AgentImportRunner runner, ILogger<AgentImportWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Poll);
        var failing = false;
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                try
                {
                    while (await runner.RunNext(null, null, stoppingToken) is not null) stoppingToken.ThrowIfCancellationRequested();
                    failing = false;
                }
                catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
                {
                    return;
                }
#pragma warning disable CA1031 // A database that is gone comes back; the worker must still be there then.
                catch (Exception e)
#pragma warning restore CA1031
                {
                    // Once, not every few seconds for as long as it lasts.
                    if (!failing) logger.LogError("Imports can't be read: {Failure}", e.GetType().Name);
                    failing = true;
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The host stops.
        }
    }
}

/// <summary>Registers what carries imports through.</summary>
public static class ImportServices
{
    /// <summary>The runner, and its worker unless <c>Imports:Enabled</c> or <c>Jobs:Enabled</c> is false.</summary>
    public static IServiceCollection AddImports(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(new AgentImportOptions(
            TimeSpan.FromSeconds(configuration.GetValue("Imports:HoldSeconds", AgentImportOptions.DefaultHoldSeconds)),
            Math.Clamp(configuration.GetValue("Imports:ChunkSize", AgentImportOptions.DefaultChunkSize), 1, 10_000)));
        services.AddSingleton<AgentImportRunner>();
        if (configuration.GetValue("Jobs:Enabled", true) && configuration.GetValue("Imports:Enabled", true)) services.AddHostedService<AgentImportWorker>();
        return services;
    }
}
