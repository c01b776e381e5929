using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using FluentValidation;

namespace DinumTalent.Application.Eig;

/// <summary>The programme enters the wishes of somebody who phoned or wrote, while their phase is open. The person is told; the trail says who entered them, and the source.</summary>
/// <param name="Cohort">Whose.</param>
/// <param name="Id">Of the application.</param>
/// <param name="Version">Of it.</param>
/// <param name="Wishes">The most wanted first.</param>
/// <param name="Source">Where they come from.</param>
[Requires(Permission.ManageCohorts)]
public sealed record EnterFellowWishes(CohortId Cohort, FellowApplicationId Id, long Version, IReadOnlyList<ChallengeId> Wishes, string? Source) : ICommand;

internal sealed class EnterFellowWishesValidator : AbstractValidator<EnterFellowWishes>
{
    public EnterFellowWishesValidator() => RuleFor(c => c.Wishes).NotNull();
}

internal sealed class EnterFellowWishesHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<EnterFellowWishes>
{
    public async Task<Result> Handle(EnterFellowWishes command, CancellationToken cancellationToken)
    {
        var found = await FellowToEnterFor.Load(db, access, command.Cohort, command.Id, command.Version, cancellationToken);
        if (found.IsFailure) return found.ToResult();
        var (cohort, application) = found.Value;
        if (await db.HasResult(application.Id, cancellationToken)) return FellowErrors.HasResult;
        return application.EnterWishes(cohort, await db.OfferedChallenges(application, cancellationToken), command.Wishes, command.Source, clock.UtcNow(), clock.Today());
    }
}
