using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Changes the stages of a recruitment while they are empty; afterwards their delays alone.</summary>
[Requires(Permission.EditVacancies)]
public sealed record PlanVacancyStages(VacancyId Id, long Version, int? EntryDays, IReadOnlyList<PlannedStage> Steps) : ICommand;

internal sealed class PlanVacancyStagesValidator : AbstractValidator<PlanVacancyStages>
{
    public PlanVacancyStagesValidator() => RuleFor(c => c.Steps).NotNull();
}

internal sealed class PlanVacancyStagesHandler(ITalentDbContext db, IAccess access) : ICommandHandler<PlanVacancyStages>
{
    public async Task<Result> Handle(PlanVacancyStages command, CancellationToken cancellationToken)
    {
        var vacancy = await db.Vacancies(access).Load(command.Id, command.Version, cancellationToken);
        if (vacancy.IsFailure) return vacancy.ToResult();
        return vacancy.Value.PlanStages(new StagePlan(command.EntryDays, command.Steps), await db.StagesAreUsed(access, command.Id, cancellationToken));
    }
}
