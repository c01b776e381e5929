using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>Tells everybody of a session of a sprint at once what the frozen result is.</summary>
/// <returns>How many are told.</returns>
[Requires(Permission.ManageCohorts)]
public sealed record AnnounceResults(CohortId Cohort, int Sprint, int Session, long Version) : ICommand<int>;

internal sealed class AnnounceResultsValidator : AbstractValidator<AnnounceResults>
{
    public AnnounceResultsValidator() => RuleFor(c => c.Cohort).NotEmpty();
}

internal sealed class AnnounceResultsHandler(ITalentDbContext db, IAccess access, AcceptanceSettings settings, TimeProvider clock) : ICommandHandler<AnnounceResults, int>
{
    public async Task<Result<int>> Handle(AnnounceResults command, CancellationToken cancellationToken)
    {
        var results = await db.CohortResults(access).FirstOrDefaultAsync(r => r.CohortId == command.Cohort && r.Sprint == command.Sprint && r.Session == command.Session, cancellationToken);
        if (results is null) return Error.NotFound;
        if (results.Version != command.Version) return ReadErrors.Stale<CohortResults>(results.Id.Value, command.Version);
        var cohort = await db.Cohorts(access).AsNoTracking().FirstAsync(c => c.Id == command.Cohort, cancellationToken);
        return results.Announce(cohort, await db.WithdrawnFellows(command.Cohort, command.Sprint, cancellationToken), settings.Delay, clock.UtcNow(), clock.Today());
    }
}
