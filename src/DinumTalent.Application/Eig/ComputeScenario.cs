using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>Computes a matching of the session of results that a sprint is at, from the rankings that its rule gives, and keeps it under a name.</summary>
/// <param name="Cohort">Whose.</param>
/// <param name="Sprint">Of it.</param>
/// <param name="Name">Unique in the session.</param>
/// <param name="Optimal">The side that it is best for.</param>
/// <param name="Seed">What the draw between equals starts from.</param>
[Requires(Permission.ManageCohorts)]
public sealed record ComputeScenario(CohortId Cohort, int Sprint, string? Name, MarketSide? Optimal, string? Seed) : ICommand<MatchingScenarioId>;

internal sealed class ComputeScenarioValidator : AbstractValidator<ComputeScenario>
{
    public ComputeScenarioValidator() => RuleFor(c => c.Optimal).NotNull().IsInEnum().WithMessage("Choisissez en faveur de qui calculer.");
}

internal sealed class ComputeScenarioHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : ICommandHandler<ComputeScenario, MatchingScenarioId>
{
    public async Task<Result<MatchingScenarioId>> Handle(ComputeScenario command, CancellationToken cancellationToken)
    {
        if (!await db.MayMatch(access, command.Cohort, command.Sprint, cancellationToken)) return Error.NotFound;
        return await KeptScenario.Add(
            db, access, user, clock, command.Cohort, command.Sprint, rule => new ScenarioTerms(command.Name, command.Optimal!.Value, rule.AuditionWeight, rule.Floor, command.Seed, []), cancellationToken);
    }
}
