using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;

namespace DinumTalent.Application.Retention;

/// <summary>Has a forecast that a failure stopped computed again.</summary>
[Requires(Permission.PlanHeadcount)]
public sealed record RestartForecast(ForecastId Id, long Version) : ICommand;

internal sealed class RestartForecastHandler(ITalentDbContext db, IAccess access) : ICommandHandler<RestartForecast>
{
    public async Task<Result> Handle(RestartForecast command, CancellationToken cancellationToken) =>
        (await db.Forecasts(access).Load(command.Id, command.Version, cancellationToken)).Then(forecast => forecast.Restart());
}
