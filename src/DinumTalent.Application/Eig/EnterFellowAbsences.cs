using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>
/// The programme enters at which of the hours of the auditions somebody who phoned or wrote can't come, until the audition is confirmed. The person is told; the trail says who entered
/// it, and the source.
/// </summary>
/// <param name="Cohort">Whose.</param>
/// <param name="Id">Of the application.</param>
/// <param name="Version">Of it.</param>
/// <param name="Absences">In place of those known so far.</param>
/// <param name="Source">Where they come from.</param>
[Requires(Permission.ManageCohorts)]
public sealed record EnterFellowAbsences(CohortId Cohort, FellowApplicationId Id, long Version, IReadOnlyList<TimeWindow> Absences, string? Source) : ICommand;

internal sealed class EnterFellowAbsencesValidator : AbstractValidator<EnterFellowAbsences>
{
    public EnterFellowAbsencesValidator() => RuleFor(c => c.Absences).NotNull();
}

internal sealed class EnterFellowAbsencesHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<EnterFellowAbsences>
{
    public async Task<Result> Handle(EnterFellowAbsences command, CancellationToken cancellationToken)
    {
        var found = await FellowToEnterFor.Load(db, access, command.Cohort, command.Id, command.Version, cancellationToken);
        if (found.IsFailure) return found.ToResult();
        var (cohort, application) = found.Value;
        if (await db.HasResult(application.Id, cancellationToken)) return FellowErrors.HasResult;
        var schedule = await db.AuditionSchedules(access).AsNoTracking().FirstOrDefaultAsync(s => s.CohortId == cohort.Id && s.Sprint == application.Sprint, cancellationToken);
        if (schedule is null) return AuditionErrors.UnknownHours;
        var held = await db.Auditions(access).AsNoTracking().FirstOrDefaultAsync(a => a.ApplicationId == application.Id, cancellationToken);
        return application.EnterAbsences(cohort, command.Absences, schedule, held, command.Source, clock.UtcNow(), clock.Today());
    }
}
