using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Writes a draft.</summary>
[Requires(Permission.EditVacancies)]
public sealed record CreateVacancy(VacancyTerms Terms) : ICommand<VacancyId>;

internal sealed class CreateVacancyValidator : AbstractValidator<CreateVacancy>
{
    public CreateVacancyValidator() => RuleFor(c => c.Terms).NotNull();
}

internal sealed class CreateVacancyHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<CreateVacancy, VacancyId>
{
    public async Task<Result<VacancyId>> Handle(CreateVacancy command, CancellationToken cancellationToken)
    {
        var labels = await db.CheckReferences(access, command.Terms, cancellationToken);
        var stages = await db.StagesFor(command.Terms.OrganisationId, cancellationToken);
        return labels.Then(l => Vacancy.Draft(command.Terms, l, user.Id, clock.UtcNow(), stages.Plan)).Then<VacancyId>(vacancy =>
        {
            db.Add(vacancy);
            return vacancy.Id;
        });
    }
}
