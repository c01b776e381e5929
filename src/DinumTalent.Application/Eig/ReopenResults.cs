using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>Takes a proposed or frozen result back, as long as nobody was told.</summary>
[Requires(Permission.ManageCohorts)]
public sealed record ReopenResults(CohortId Cohort, int Sprint, int Session, long Version, string? Reason) : ICommand;

internal sealed class ReopenResultsValidator : AbstractValidator<ReopenResults>
{
    public ReopenResultsValidator() => RuleFor(c => c.Reason).NotEmpty().WithMessage(ScenarioErrors.ReasonMissing.Message);
}

internal sealed class ReopenResultsHandler(ITalentDbContext db, IAccess access) : ICommandHandler<ReopenResults>
{
    public async Task<Result> Handle(ReopenResults command, CancellationToken cancellationToken)
    {
        var results = await db.CohortResults(access).FirstOrDefaultAsync(r => r.CohortId == command.Cohort && r.Sprint == command.Sprint && r.Session == command.Session, cancellationToken);
        return results is null ? Error.NotFound : results.Version != command.Version ? ReadErrors.Stale<CohortResults>(results.Id.Value, command.Version) : results.Reopen(command.Reason);
    }
}
