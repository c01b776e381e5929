using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Retention;

namespace DinumTalent.Application.Retention;

/// <summary>Lets go of a forecast: to be started over, or because it can't be done.</summary>
/// <param name="Id">The forecast.</param>
/// <param name="Holder">Who has it in hand.</param>
/// <param name="Failure">Why it can't be done; null where it can.</param>
[SystemOnly]
public sealed record LeaveForecast(ForecastId Id, string Holder, string? Failure) : ICommand;

internal sealed class LeaveForecastHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<LeaveForecast>
{
    public async Task<Result> Handle(LeaveForecast command, CancellationToken cancellationToken) =>
        (await db.Forecasts(access).Load(command.Id, cancellationToken)).Then(forecast => forecast.Leave(command.Holder, command.Failure, clock.UtcNow()));
}
