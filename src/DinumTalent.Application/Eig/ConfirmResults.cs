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

/// <summary>A second person freezes what another has proposed; sessions announced before give up the places that they do not hold.</summary>
/// <param name="Cohort">Whose.</param>
/// <param name="Scenario">That the person has read.</param>
/// <param name="Version">Of the result.</param>
[Requires(Permission.ManageCohorts)]
public sealed record ConfirmResults(CohortId Cohort, MatchingScenarioId Scenario, long Version) : ICommand;

internal sealed class ConfirmResultsValidator : AbstractValidator<ConfirmResults>
{
    public ConfirmResultsValidator() => RuleFor(c => c.Scenario).NotEmpty();
}

internal sealed class ConfirmResultsHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : ICommandHandler<ConfirmResults>
{
    public async Task<Result> Handle(ConfirmResults command, CancellationToken cancellationToken)
    {
        var scenario = await db.MatchingScenarios(access).AsNoTracking().FirstOrDefaultAsync(s => s.Id == command.Scenario && s.CohortId == command.Cohort, cancellationToken);
        if (scenario is null) return Error.NotFound;
        var results = await db.CohortResults(access).FirstOrDefaultAsync(r => r.CohortId == command.Cohort && r.Sprint == scenario.Sprint && r.Session == scenario.Session, cancellationToken);
        if (results is null) return ScenarioErrors.NotProposed;
        if (results.Version != command.Version) return ReadErrors.Stale<CohortResults>(results.Id.Value, command.Version);
        var cohort = await db.Cohorts(access).AsNoTracking().FirstAsync(c => c.Id == command.Cohort, cancellationToken);
        // Before the lists: an answer that comes in between then shows as a conflict.
        var before = await db.CohortResults(access).Where(r => r.CohortId == command.Cohort && r.Sprint == scenario.Sprint && r.Session < scenario.Session).ToListAsync(cancellationToken);
        var (lists, numbers) = await db.CohortLists(command.Cohort, scenario.Sprint, clock.Today(), cancellationToken);
        return results.Confirm(
            cohort, scenario, lists, numbers, before, user.ActingPerson(), await db.HasApplied(access, command.Cohort, scenario.Sprint, cancellationToken), clock.UtcNow(), clock.Today());
    }
}
