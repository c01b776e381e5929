using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using FluentValidation;

namespace DinumTalent.Application.Eig;

/// <summary>Corrects the days of phases to come, all at once.</summary>
/// <param name="Id">The cohort.</param>
/// <param name="Version">As it was read.</param>
/// <param name="Phases">All of them.</param>
/// <param name="Reason">Needed once the cohort is published.</param>
[Requires(Permission.ManageCohorts)]
public sealed record ChangeCohortDates(CohortId Id, long Version, IReadOnlyList<PhaseDates> Phases, string? Reason) : ICommand;

internal sealed class ChangeCohortDatesValidator : AbstractValidator<ChangeCohortDates>
{
    public ChangeCohortDatesValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class ChangeCohortDatesHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<ChangeCohortDates>
{
    public async Task<Result> Handle(ChangeCohortDates command, CancellationToken cancellationToken)
    {
        var cohort = await db.Cohorts(access).Load(command.Id, command.Version, cancellationToken);
        return cohort.Then(c => c.ChangeDates(command.Phases, command.Reason, clock.Today()));
    }
}
