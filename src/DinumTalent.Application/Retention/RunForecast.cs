using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Skills;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>Asks for a forecast of headcount; the background computes it.</summary>
[Requires(Permission.PlanHeadcount)]
public sealed record RunForecast(ForecastTerms Terms) : ICommand<ForecastId>;

internal sealed class RunForecastValidator : AbstractValidator<RunForecast>
{
    public RunForecastValidator() => RuleFor(c => c.Terms).NotNull();
}

internal sealed class RunForecastHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : ICommandHandler<RunForecast, ForecastId>
{
    public async Task<Result<ForecastId>> Handle(RunForecast command, CancellationToken cancellationToken)
    {
        var terms = command.Terms;
        if (await InventoryScope.Of(db, access, terms.Organisation, cancellationToken) is not { } scope) return ForecastErrors.OutOfReach;
        if (terms.Family is { } family && !await db.JobFamilies.AnyAsync(f => f.Id == family, cancellationToken)) return Error.NotFound;
        var named = terms.Scenario.AddedHires.Select(h => h.Job).Concat(terms.Scenario.Trainings.SelectMany(t => new[] { t.From, t.To })).Concat(terms.Job is { } job ? [job] : []).Distinct().ToList();
        if (await db.JobProfiles.CountAsync(p => named.Contains(p.Id), cancellationToken) < named.Count) return Error.NotFound;
        var parts = scope.Parts.Select(p => p.Id).ToHashSet();
        if (terms.Scenario.AddedHires.Any(h => !parts.Contains(h.Part)) || terms.Scenario.Trainings.Any(t => !parts.Contains(t.Part))) return ForecastErrors.OtherPart;

        if (user.Id is { } author && await db.Forecasts(access).CountAsync(f => f.AuthorId == author && (f.Status == ForecastStatus.Waiting || f.Status == ForecastStatus.Running), cancellationToken) >= Forecast.MostAtOnce)
            return ForecastErrors.TooManyAtOnce;
        var requested = Forecast.Request(terms, user.Id, user.Name, clock.UtcNow());
        if (requested.IsFailure) return Result<ForecastId>.Failure(requested.Errors);
        db.Add(requested.Value);
        return requested.Value.Id;
    }
}
