using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Gives a recruitment up, with the reason; candidates in progress are told.</summary>
[Requires(Permission.PublishVacancies)]
public sealed record CancelVacancy(VacancyId Id, long Version, string? Reason) : ICommand;

internal sealed class CancelVacancyValidator : AbstractValidator<CancelVacancy>
{
    public CancelVacancyValidator()
    {
        RuleFor(c => c.Id).NotEmpty();
        RuleFor(c => c.Reason).NotEmpty().WithMessage("Indiquez le motif.");
        RuleFor(c => c.Reason).MaximumLength(Vacancy.ReasonMaxLength).WithMessage($"{Vacancy.ReasonMaxLength} caractères au plus.");
    }
}

internal sealed class CancelVacancyHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<CancelVacancy>
{
    public async Task<Result> Handle(CancelVacancy command, CancellationToken cancellationToken)
    {
        var vacancy = await db.Vacancies(access).Load(command.Id, command.Version, cancellationToken);
        return vacancy.Then(v => v.Cancel(command.Reason, clock.Today()));
    }
}
