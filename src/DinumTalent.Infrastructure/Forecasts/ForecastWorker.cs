using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DinumTalent.Infrastructure.Forecasts;

/// <summary>Computes waiting forecasts, one at a time; those that a stop cut short start over at the next start.</summary>
internal sealed class ForecastWorker(ForecastRunner runner, ILogger<ForecastWorker> logger) : BackgroundService
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
                    while (await runner.RunNext(null, stoppingToken) is not null) stoppingToken.ThrowIfCancellationRequested();
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
                    if (!failing) logger.LogError("Forecasts can't be read: {Failure}", e.GetType().Name);
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

/// <summary>Registers what computes forecasts.</summary>
public static class ForecastServices
{
    /// <summary>The runner, and its worker unless <c>Forecasts:Enabled</c> or <c>Jobs:Enabled</c> is false.</summary>
    public static IServiceCollection AddForecasts(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<ForecastRunner>();
        if (configuration.GetValue("Jobs:Enabled", true) && configuration.GetValue("Forecasts:Enabled", true)) services.AddHostedService<ForecastWorker>();
        return services;
    }
}
