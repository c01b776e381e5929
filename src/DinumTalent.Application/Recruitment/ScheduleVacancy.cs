using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Chooses the day on which a vacancy is published by itself, or gives that day up.</summary>
/// <param name="Day">In Paris; null to publish by hand.</param>
[Requires(Permission.PublishVacancies)]
public sealed record ScheduleVacancy(VacancyId Id, long Version, DateOnly? Day) : ICommand;

internal sealed class ScheduleVacancyValidator : AbstractValidator<ScheduleVacancy>
{
    public ScheduleVacancyValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class ScheduleVacancyHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<ScheduleVacancy>
{
    public async Task<Result> Handle(ScheduleVacancy command, CancellationToken cancellationToken)
    {
        var vacancy = await db.Vacancies(access).Load(command.Id, command.Version, cancellationToken);
        return vacancy.Then(v => v.Schedule(command.Day, clock.Today()));
    }
}
