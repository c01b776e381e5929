using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Ends a closed recruitment with nobody taken, with the reason.</summary>
[Requires(Permission.PublishVacancies)]
public sealed record DeclareVacancyFruitless(VacancyId Id, long Version, string? Reason) : ICommand;

internal sealed class DeclareVacancyFruitlessValidator : AbstractValidator<DeclareVacancyFruitless>
{
    public DeclareVacancyFruitlessValidator()
    {
        RuleFor(c => c.Id).NotEmpty();
        RuleFor(c => c.Reason).NotEmpty().WithMessage("Indiquez le motif.");
        RuleFor(c => c.Reason).MaximumLength(Vacancy.ReasonMaxLength).WithMessage($"{Vacancy.ReasonMaxLength} caractères au plus.");
    }
}

internal sealed class DeclareVacancyFruitlessHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<DeclareVacancyFruitless>
{
    public async Task<Result> Handle(DeclareVacancyFruitless command, CancellationToken cancellationToken)
    {
        var vacancy = await db.Vacancies(access).Load(command.Id, command.Version, cancellationToken);
        return vacancy.Then(v => v.DeclareFruitless(command.Reason, clock.Today()));
    }
}
