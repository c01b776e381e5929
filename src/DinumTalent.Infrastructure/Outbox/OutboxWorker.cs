using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DinumTalent.Infrastructure.Outbox;

/// <summary>Runs the dispatcher as soon as something is committed, and every few seconds.</summary>
internal sealed class OutboxWorker(OutboxDispatcher dispatcher, OutboxSignal signal, IOptions<OutboxOptions> options, ILogger<OutboxWorker> logger)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var poll = TimeSpan.FromSeconds(Math.Max(0.1, options.Value.PollSeconds));
        var failing = false;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await dispatcher.RunOnce(stoppingToken);
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
                if (!failing) logger.LogError("The outbox can't be read: {Failure}", e.GetType().Name);
                failing = true;
            }

            try
            {
                await signal.Wait(poll, stoppingToken);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }
}
