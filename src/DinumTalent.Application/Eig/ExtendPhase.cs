using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using FluentValidation;

namespace DinumTalent.Application.Eig;

/// <summary>Gives a phase that has begun a later last day, with a reason that stays in the trail.</summary>
/// <param name="Id">The cohort.</param>
/// <param name="Version">As it was read.</param>
/// <param name="Kind">Which phase.</param>
/// <param name="Sprint">Of which sprint.</param>
/// <param name="Until">New last day.</param>
/// <param name="PutOffTheRest">Whether what has not begun moves by as many days.</param>
/// <param name="Reason">Why.</param>
[Requires(Permission.ManageCohorts)]
public sealed record ExtendPhase(CohortId Id, long Version, PhaseKind Kind, int Sprint, DateOnly? Until, bool PutOffTheRest, string? Reason) : ICommand;

internal sealed class ExtendPhaseValidator : AbstractValidator<ExtendPhase>
{
    public ExtendPhaseValidator()
    {
        RuleFor(c => c.Until).NotNull().WithMessage("Indiquez le nouveau dernier jour.");
        RuleFor(c => c.Reason).NotEmpty().WithMessage("Indiquez le motif de la prolongation.");
    }
}

internal sealed class ExtendPhaseHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<ExtendPhase>
{
    public async Task<Result> Handle(ExtendPhase command, CancellationToken cancellationToken)
    {
        var cohort = await db.Cohorts(access).Load(command.Id, command.Version, cancellationToken);
        return cohort.Then(c => c.Extend(command.Kind, command.Sprint, command.Until!.Value, command.PutOffTheRest, command.Reason, clock.Today()));
    }
}
