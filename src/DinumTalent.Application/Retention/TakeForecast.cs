using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>Takes the forecast that has waited longest, or a named one, in hand for a while; null when none is free.</summary>
/// <param name="Holder">Who takes it.</param>
/// <param name="For">How long it stays taken after each sign of life.</param>
/// <param name="Id">The one that is wanted; null for any.</param>
[SystemOnly]
public sealed record TakeForecast(string Holder, TimeSpan For, ForecastId? Id = null) : ICommand<ForecastInHand?>;

/// <summary>A forecast that somebody has in hand.</summary>
public sealed record ForecastInHand(ForecastId Id, ForecastTerms Terms);

internal sealed class TakeForecastHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<TakeForecast, ForecastInHand?>
{
    public async Task<Result<ForecastInHand?>> Handle(TakeForecast command, CancellationToken cancellationToken)
    {
        var now = clock.UtcNow();
        var forecast = await db.Forecasts(access)
            .Where(f => (f.Status == ForecastStatus.Waiting || (f.Status == ForecastStatus.Running && f.HeldUntil <= now)) && (command.Id == null || f.Id == command.Id))
            .OrderBy(f => f.RequestedAt)
            .FirstOrDefaultAsync(cancellationToken);
        if (forecast is null || !forecast.IsFree(now)) return (ForecastInHand?)null;
        forecast.Take(command.Holder, now + command.For);
        return new ForecastInHand(forecast.Id, forecast.Terms);
    }
}
