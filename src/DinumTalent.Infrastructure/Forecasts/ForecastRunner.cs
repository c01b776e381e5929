using System.Diagnostics;
using DinumTalent.Application.Retention;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Retention;
using DinumTalent.Infrastructure.Security;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DinumTalent.Infrastructure.Forecasts;

/// <summary>Takes a forecast that waits in hand and computes it to its end.</summary>
/// <remarks>
/// Whoever dies while holding a forecast loses it after <see cref="Hold"/>, and the next one starts it over: it takes seconds, and its seed
/// gives the same figures again.
/// </remarks>
public sealed class ForecastRunner(IServiceScopeFactory scopes, ILogger<ForecastRunner> logger)
{
    /// <summary>How long a forecast stays taken after each sign of life; reading the data of the whole State gives none for seconds.</summary>
    public static readonly TimeSpan Hold = TimeSpan.FromMinutes(2);

    /// <summary>Between two signs of life: each is a write.</summary>
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);

    /// <summary>Percent that reading the data stands for.</summary>
    private const int ReadingPercent = 30;

    private readonly string holder = $"{(Environment.MachineName.Length <= 40 ? Environment.MachineName : Environment.MachineName[..40])}:{Environment.ProcessId}:{Guid.NewGuid():N}";

    /// <summary>Computes the forecast that has waited longest, or a named one; the one it worked on, null when none is free.</summary>
    public async Task<ForecastId?> RunNext(ForecastId? id, CancellationToken cancellationToken)
    {
        var taken = await Send(new TakeForecast(holder, Hold, id), cancellationToken);
        if (taken.IsFailure || taken.Value is not { } forecast) return null;
        string? failure = null;
        try
        {
            if (await Work(forecast, cancellationToken)) return forecast.Id;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Starts over at the next start.
        }
#pragma warning disable CA1031 // Whatever the data hold, the forecast says that it stopped, and the next one runs.
        catch (Exception e)
#pragma warning restore CA1031
        {
            logger.LogError("Forecast {Forecast} stopped: {Failure}", forecast.Id, e.GetType().Name);
            failure = $"Erreur inattendue ({e.GetType().Name}).";
        }

        await Send(new LeaveForecast(forecast.Id, holder, failure), CancellationToken.None);
        return forecast.Id;
    }

    /// <summary>True when it is kept; false when somebody deleted it or took it over.</summary>
    private async Task<bool> Work(ForecastInHand forecast, CancellationToken cancellationToken)
    {
        var read = await Send(new ForecastData(forecast.Terms), cancellationToken);
        if (read.IsFailure) throw new InvalidOperationException(read.Error.Code);
        var input = read.Value;
        if (!await Advance(forecast.Id, ReadingPercent, cancellationToken)) return false;

        var (done, scenario) = (0, forecast.Terms.Scenario);
        using var lost = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var work = Task.Run(
            () => HeadcountForecast.Run(
                input.Cells, forecast.Terms.Horizon, forecast.Terms.Seed, scenario.Trainings, scenario.ExtraHirePercent,
                progress: cells => Volatile.Write(ref done, cells), cancellationToken: lost.Token),
            cancellationToken);
        var beat = Stopwatch.StartNew();
        while (!work.IsCompleted)
        {
            await Task.WhenAny(work, Task.Delay(Beat, cancellationToken));
            if (work.IsCompleted || beat.Elapsed < Beat) continue;
            beat.Restart();
            if (await Advance(forecast.Id, ReadingPercent + (Volatile.Read(ref done) * (100 - ReadingPercent) / Math.Max(1, input.Cells.Count)), cancellationToken)) continue;
            await lost.CancelAsync();
            return false;
        }

        var result = new ForecastResult(HeadcountForecast.UsualRuns, await work, input.Bases, input.Remarks);
        return (await Send(new KeepForecast(forecast.Id, holder, input.AsOf, result), cancellationToken)).IsSuccess;
    }

    private async Task<bool> Advance(ForecastId id, int percent, CancellationToken cancellationToken) =>
        (await Send(new AdvanceForecast(id, holder, percent, Hold), cancellationToken)).IsSuccess;

    /// <summary>Each in a scope of its own; the State's history is read by the system alone.</summary>
    private async Task<TResponse> Send<TResponse>(IRequest<TResponse> request, CancellationToken cancellationToken) where TResponse : IResult
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Actor>().ActAsSystem();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request, cancellationToken);
    }
}
