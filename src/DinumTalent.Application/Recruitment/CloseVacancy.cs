using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Stops receiving applications before the deadline.</summary>
[Requires(Permission.PublishVacancies)]
public sealed record CloseVacancy(VacancyId Id, long Version) : ICommand;

internal sealed class CloseVacancyValidator : AbstractValidator<CloseVacancy>
{
    public CloseVacancyValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class CloseVacancyHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<CloseVacancy>
{
    public async Task<Result> Handle(CloseVacancy command, CancellationToken cancellationToken)
    {
        var vacancy = await db.Vacancies(access).Load(command.Id, command.Version, cancellationToken);
        return vacancy.Then(v => v.Close(clock.Today()));
    }
}
