using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Retention;

namespace DinumTalent.Application.Retention;

/// <summary>Says how far a forecast in hand has come, and holds it a while longer.</summary>
[SystemOnly]
public sealed record AdvanceForecast(ForecastId Id, string Holder, int Percent, TimeSpan For) : ICommand;

internal sealed class AdvanceForecastHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<AdvanceForecast>
{
    public async Task<Result> Handle(AdvanceForecast command, CancellationToken cancellationToken) =>
        (await db.Forecasts(access).Load(command.Id, cancellationToken)).Then(forecast => forecast.Advance(command.Holder, command.Percent, clock.UtcNow() + command.For));
}
