using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Makes a vacancy public: candidates find it and apply. Where its administration or its pay asks for an approval, that comes first.</summary>
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
        if (vacancy.IsFailure) return vacancy.ToResult();
        return vacancy.Value.Publish(clock.Today(), await db.ApprovalNeed(access, vacancy.Value, clock.Today(), cancellationToken));
    }
}
