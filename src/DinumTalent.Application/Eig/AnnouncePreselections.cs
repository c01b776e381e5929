using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using FluentValidation;

namespace DinumTalent.Application.Eig;

/// <summary>Tells everybody who applied to a call at once whether they go on.</summary>
/// <returns>How many were told.</returns>
[Requires(Permission.ManageCohorts)]
public sealed record AnnouncePreselections(CohortId Id, int Sprint) : ICommand<int>;

internal sealed class AnnouncePreselectionsValidator : AbstractValidator<AnnouncePreselections>
{
    public AnnouncePreselectionsValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class AnnouncePreselectionsHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<AnnouncePreselections, int>
{
    public async Task<Result<int>> Handle(AnnouncePreselections command, CancellationToken cancellationToken)
    {
        var cohort = await db.Cohorts(access).Load(command.Id, cancellationToken);
        if (cohort.IsFailure) return Result<int>.Failure(cohort.Errors);
        return new PreselectionAnnouncement(cohort.Value, await db.Preselected(command.Id, command.Sprint, cancellationToken)).Make(command.Sprint, clock.UtcNow(), clock.Today());
    }
}
