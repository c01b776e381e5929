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

internal sealed class EditVacancyHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<EditVacancy>
{
    public async Task<Result> Handle(EditVacancy command, CancellationToken cancellationToken)
    {
        var vacancy = await db.Vacancies(access).Load(command.Id, command.Version, cancellationToken);
        if (vacancy.IsFailure) return vacancy.ToResult();
        var labels = await db.CheckReferences(access, command.Terms, cancellationToken);
        var pay = await db.BudgetVisa(
            access, command.Terms.JobProfileId, command.Terms.ExperienceYears, command.Terms.PayMin, command.Terms.PayMax, clock.Today(), cancellationToken);
        return labels.Then(l => vacancy.Value.Edit(command.Terms, l, pay));
    }
}
