using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Rewrites a draft, or the texts of a published vacancy.</summary>
[Requires(Permission.EditVacancies)]
public sealed record EditVacancy(VacancyId Id, long Version, VacancyTerms Terms) : ICommand;

internal sealed class EditVacancyValidator : AbstractValidator<EditVacancy>
{
    public EditVacancyValidator()
    {
        RuleFor(c => c.Id).NotEmpty();
        RuleFor(c => c.Terms).NotNull();
    }
}

internal sealed class EditVacancyHandler(ITalentDbContext db, IAccess access) : ICommandHandler<EditVacancy>
{
    public async Task<Result> Handle(EditVacancy command, CancellationToken cancellationToken)
    {
        var vacancy = await db.Vacancies(access).Load(command.Id, command.Version, cancellationToken);
        if (vacancy.IsFailure) return vacancy.ToResult();
        var labels = await db.CheckReferences(access, command.Terms, cancellationToken);
        return labels.Then(l => vacancy.Value.Edit(command.Terms, l));
    }
}
