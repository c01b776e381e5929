using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;

namespace DinumTalent.Application.Retention;

/// <summary>Gives a forecast up, done or not. Whatever the version: it may be at work meanwhile.</summary>
[Requires(Permission.PlanHeadcount)]
public sealed record DeleteForecast(ForecastId Id) : ICommand;

internal sealed class DeleteForecastHandler(ITalentDbContext db, IAccess access) : ICommandHandler<DeleteForecast>
{
    public async Task<Result> Handle(DeleteForecast command, CancellationToken cancellationToken)
    {
        var forecast = await db.Forecasts(access).Load(command.Id, cancellationToken);
        if (forecast.IsSuccess) db.Remove(forecast.Value);
        return forecast.ToResult();
    }
}
