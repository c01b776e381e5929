using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>Tells those who still wait in a session of results that there is no place for them.</summary>
/// <returns>How many are told.</returns>
[Requires(Permission.ManageCohorts)]
public sealed record CloseWaitingList(CohortId Cohort, int Sprint, int Session, long Version) : ICommand<int>;

internal sealed class CloseWaitingListValidator : AbstractValidator<CloseWaitingList>
{
    public CloseWaitingListValidator() => RuleFor(c => c.Cohort).NotEmpty();
}

internal sealed class CloseWaitingListHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<CloseWaitingList, int>
{
    public async Task<Result<int>> Handle(CloseWaitingList command, CancellationToken cancellationToken)
    {
        var results = await db.CohortResults(access).FirstOrDefaultAsync(r => r.CohortId == command.Cohort && r.Sprint == command.Sprint && r.Session == command.Session, cancellationToken);
        return results is null ? Error.NotFound : results.Version != command.Version ? ReadErrors.Stale<CohortResults>(results.Id.Value, command.Version) : results.CloseWaitingList(clock.UtcNow());
    }
}
