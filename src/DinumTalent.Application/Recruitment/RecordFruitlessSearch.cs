using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Records that no civil servant could be recruited (constat infructueux; CGFP, art. L332-2, 2°).</summary>
[Requires(Permission.PublishVacancies)]
public sealed record RecordFruitlessSearch(VacancyId Id, long Version, string? Reason) : ICommand;

internal sealed class RecordFruitlessSearchValidator : AbstractValidator<RecordFruitlessSearch>
{
    public RecordFruitlessSearchValidator()
    {
        RuleFor(c => c.Id).NotEmpty();
        RuleFor(c => c.Reason).NotEmpty().WithMessage("Décrivez la recherche et son résultat.");
        RuleFor(c => c.Reason).MaximumLength(Vacancy.ReasonMaxLength).WithMessage($"{Vacancy.ReasonMaxLength} caractères au plus.");
    }
}

internal sealed class RecordFruitlessSearchHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<RecordFruitlessSearch>
{
    public async Task<Result> Handle(RecordFruitlessSearch command, CancellationToken cancellationToken)
    {
        var vacancy = await db.Vacancies(access).Load(command.Id, command.Version, cancellationToken);
        return vacancy.Then(v => v.RecordFruitlessSearch(command.Reason, clock.Today()));
    }
}
