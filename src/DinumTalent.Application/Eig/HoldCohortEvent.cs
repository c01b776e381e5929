using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>Notes an event of a cohort, and who of its fellows came.</summary>
/// <param name="Cohort">Whose fellows were asked.</param>
/// <param name="Title">Of the event.</param>
/// <param name="Day">When.</param>
/// <param name="Present">Missions whose fellow came; none for an event to come.</param>
[Requires(Permission.ManageCohorts)]
public sealed record HoldCohortEvent(CohortId Cohort, string? Title, DateOnly? Day, IReadOnlyList<MissionId> Present) : ICommand;

internal sealed class HoldCohortEventValidator : AbstractValidator<HoldCohortEvent>
{
    public HoldCohortEventValidator()
    {
        RuleFor(c => c.Title).NotEmpty().WithMessage(MissionErrors.NoEventTitle.Message);
        RuleFor(c => c.Day).NotNull().WithMessage("Indiquez le jour de l’événement.");
        RuleFor(c => c.Present).NotNull();
    }
}

internal sealed class HoldCohortEventHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<HoldCohortEvent>
{
    public async Task<Result> Handle(HoldCohortEvent command, CancellationToken cancellationToken)
    {
        if (!await db.Cohorts(access).AnyAsync(c => c.Id == command.Cohort, cancellationToken)) return Error.NotFound;
        var held = CohortEvent.Plan(command.Cohort, command.Title, command.Day!.Value);
        if (held.IsFailure) return held.ToResult();
        db.Add(held.Value);
        return command.Present.Count == 0 ? Result.Success : held.Value.Attend(await Attendance.Within(db, access, command.Cohort, command.Present, cancellationToken), clock.Today());
    }
}
