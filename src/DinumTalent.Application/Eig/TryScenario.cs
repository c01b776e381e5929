using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>Computes a scenario anew under another name, by the rule that holds now, with a person moved, kept away or freed: what would change?</summary>
/// <param name="Cohort">Whose.</param>
/// <param name="Base">The scenario to start from; it stays as it is.</param>
/// <param name="Name">Of the new one.</param>
/// <param name="Dropped">Numbers of locks of the base that go.</param>
/// <param name="Person">To lock; null to lock nobody more.</param>
/// <param name="Position">Key of the position.</param>
/// <param name="Kind">Whether it must be or must not be.</param>
/// <param name="Reason">Why.</param>
[Requires(Permission.ManageCohorts)]
public sealed record TryScenario(
    CohortId Cohort, MatchingScenarioId Base, string? Name, IReadOnlyList<int> Dropped, FellowApplicationId? Person, string? Position, PairLockKind? Kind, string? Reason) : ICommand<MatchingScenarioId>;

internal sealed class TryScenarioValidator : AbstractValidator<TryScenario>
{
    public TryScenarioValidator()
    {
        RuleFor(c => c.Name).NotEmpty().WithMessage(ScenarioErrors.NoName.Message);
        RuleFor(c => c.Position).NotEmpty().When(c => c.Person is not null).WithMessage("Choisissez le poste.");
        RuleFor(c => c.Kind).NotNull().IsInEnum().When(c => c.Person is not null).WithMessage("Choisissez d’imposer ou d’exclure.");
        RuleFor(c => c.Reason).NotEmpty().When(c => c.Person is not null).WithMessage(ScenarioErrors.LockUnexplained.Message);
        RuleFor(c => c.Person).NotNull().When(c => c.Dropped.Count == 0).WithMessage("Choisissez une personne, ou un verrou à lever : sinon rien ne change.");
        RuleFor(c => c.Person).NotNull().When(c => c.Dropped.Count > 0 && (!string.IsNullOrEmpty(c.Position) || c.Kind is not null)).WithMessage("Choisissez la personne.");
    }
}

internal sealed class TryScenarioHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : ICommandHandler<TryScenario, MatchingScenarioId>
{
    public async Task<Result<MatchingScenarioId>> Handle(TryScenario command, CancellationToken cancellationToken)
    {
        var started = await db.MatchingScenarios(access).Load(command.Base, cancellationToken);
        if (started.IsFailure) return Result<MatchingScenarioId>.Failure(started.Errors);
        if (started.Value.CohortId != command.Cohort) return Error.NotFound;
        var scenario = started.Value;
        if (await db.CohortResults(access).AnyAsync(r => r.CohortId == scenario.CohortId && r.Sprint == scenario.Sprint && r.Session == scenario.Session && r.AnnouncedAt != null, cancellationToken)) return ScenarioErrors.Announced;
        var names = await MatchingNames.Of(db, access, scenario.CohortId, scenario.Sprint, cancellationToken);
        // A lock of somebody whom the person may not see stays.
        var locks = scenario.Locks.Where((l, at) => !command.Dropped.Contains(at) || !names.People.ContainsKey(l.ApplicationId)).ToList();
        if (command.Person is { } person)
        {
            if (!names.People.ContainsKey(person)) return Error.Invalid(nameof(command.Person), "Choisissez une personne de la liste.");
            if (scenario.Positions.FirstOrDefault(p => names.Position(p.ChallengeId, p.Expertise).Key == command.Position) is not { } position) return Error.Invalid(nameof(command.Position), "Choisissez un poste de la liste.");
            locks.Add(new ScenarioLock(person, position.ChallengeId, position.Expertise, command.Kind!.Value, command.Reason!.Trim()));
        }

        return await KeptScenario.Add(db, access, user, clock, scenario.CohortId, scenario.Sprint, rule => scenario.Otherwise(command.Name, locks, rule), cancellationToken);
    }
}
