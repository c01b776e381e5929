using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>Computes a matching of a sprint and keeps it under a name.</summary>
/// <param name="Cohort">Whose.</param>
/// <param name="Sprint">Of it.</param>
/// <param name="Name">Unique in the sprint.</param>
/// <param name="Optimal">The side that it is best for.</param>
/// <param name="AuditionWeight">Percent; the preselection has the rest.</param>
/// <param name="Floor">Mean below which nobody is ranked, from 0 to 5.</param>
/// <param name="Seed">What the draw between equals starts from.</param>
[Requires(Permission.ManageCohorts)]
public sealed record ComputeScenario(CohortId Cohort, int Sprint, string? Name, MarketSide? Optimal, int? AuditionWeight, decimal? Floor, string? Seed) : ICommand<MatchingScenarioId>;

internal sealed class ComputeScenarioValidator : AbstractValidator<ComputeScenario>
{
    public ComputeScenarioValidator()
    {
        RuleFor(c => c.Optimal).NotNull().IsInEnum().WithMessage("Choisissez en faveur de qui calculer.");
        RuleFor(c => c.AuditionWeight).NotNull().InclusiveBetween(0, 100).WithMessage("Indiquez un pourcentage, de 0 à 100.");
        RuleFor(c => c.Floor).NotNull().InclusiveBetween(0, FellowScore.MaxScore).WithMessage($"Indiquez une moyenne, de 0 à {FellowScore.MaxScore}.");
    }
}

internal sealed class ComputeScenarioHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : ICommandHandler<ComputeScenario, MatchingScenarioId>
{
    public async Task<Result<MatchingScenarioId>> Handle(ComputeScenario command, CancellationToken cancellationToken)
    {
        if (!await db.MayMatch(access, command.Cohort, command.Sprint, cancellationToken)) return Error.NotFound;
        var terms = new ScenarioTerms(command.Name, command.Optimal!.Value, command.AuditionWeight!.Value / 100m, command.Floor!.Value, command.Seed, []);
        return await KeptScenario.Add(db, access, user, clock, command.Cohort, command.Sprint, terms, cancellationToken);
    }
}
