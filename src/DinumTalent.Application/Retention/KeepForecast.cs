using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Retention;

namespace DinumTalent.Application.Retention;

/// <summary>Keeps what came out of a forecast in hand.</summary>
[SystemOnly]
public sealed record KeepForecast(ForecastId Id, string Holder, DateOnly AsOf, ForecastResult Result) : ICommand;

internal sealed class KeepForecastHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<KeepForecast>
{
    public async Task<Result> Handle(KeepForecast command, CancellationToken cancellationToken) =>
        (await db.Forecasts(access).Load(command.Id, cancellationToken)).Then(forecast => forecast.Keep(command.Holder, command.AsOf, command.Result, clock.UtcNow()));
}
