using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>Puts a scenario forward as the result of its session; another person confirms it.</summary>
/// <param name="Cohort">Whose.</param>
/// <param name="Scenario">Of one of its sprints.</param>
/// <param name="Version">Of the result, 0 while there is none.</param>
[Requires(Permission.ManageCohorts)]
public sealed record ProposeResults(CohortId Cohort, MatchingScenarioId Scenario, long Version) : ICommand;

internal sealed class ProposeResultsValidator : AbstractValidator<ProposeResults>
{
    public ProposeResultsValidator() => RuleFor(c => c.Scenario).NotEmpty();
}

internal sealed class ProposeResultsHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : ICommandHandler<ProposeResults>
{
    public async Task<Result> Handle(ProposeResults command, CancellationToken cancellationToken)
    {
        var scenario = await db.MatchingScenarios(access).AsNoTracking().FirstOrDefaultAsync(s => s.Id == command.Scenario && s.CohortId == command.Cohort, cancellationToken);
        if (scenario is null) return Error.NotFound;
        var results = await db.CohortResults(access).FirstOrDefaultAsync(r => r.CohortId == command.Cohort && r.Sprint == scenario.Sprint && r.Session == scenario.Session, cancellationToken);
        if ((results?.Version ?? 0) != command.Version) return ReadErrors.Stale<CohortResults>(results?.Id.Value ?? Guid.Empty, command.Version);
        var (lists, _) = await db.CohortLists(command.Cohort, scenario.Sprint, clock.Today(), cancellationToken);
        var isNew = results is null;
        results ??= CohortResults.Of(command.Cohort, scenario.Sprint, scenario.Session);
        var proposed = results.Propose(scenario, lists, user.ActingPerson(), await db.HasApplied(access, command.Cohort, scenario.Sprint, cancellationToken), clock.UtcNow());
        if (proposed.IsSuccess && isNew) db.Add(results);
        return proposed;
    }
}
