using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Takes somebody off the team of a vacancy.</summary>
[Requires(Permission.EditVacancies)]
public sealed record ReleaseFromVacancy(VacancyId Id, long Version, UserId Member) : ICommand;

internal sealed class ReleaseFromVacancyValidator : AbstractValidator<ReleaseFromVacancy>
{
    public ReleaseFromVacancyValidator()
    {
        RuleFor(c => c.Id).NotEmpty();
        RuleFor(c => c.Member).NotEmpty();
    }
}

internal sealed class ReleaseFromVacancyHandler(ITalentDbContext db, IAccess access) : ICommandHandler<ReleaseFromVacancy>
{
    public async Task<Result> Handle(ReleaseFromVacancy command, CancellationToken cancellationToken)
    {
        var vacancy = await db.Vacancies(access).Load(command.Id, command.Version, cancellationToken);
        return vacancy.Then(v => v.Release(command.Member));
    }
}
