using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Makes a draft public: candidates find it and apply.</summary>
[Requires(Permission.PublishVacancies)]
public sealed record PublishVacancy(VacancyId Id, long Version) : ICommand;

internal sealed class PublishVacancyValidator : AbstractValidator<PublishVacancy>
{
    public PublishVacancyValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class PublishVacancyHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<PublishVacancy>
{
    public async Task<Result> Handle(PublishVacancy command, CancellationToken cancellationToken)
    {
        var vacancy = await db.Vacancies(access).Load(command.Id, command.Version, cancellationToken);
        return vacancy.Then(v => v.Publish(clock.Today()));
    }
}
