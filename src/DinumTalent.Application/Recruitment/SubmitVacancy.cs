using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Submits a draft for approval: it is frozen, and the approvers of the first step are asked by mail.</summary>
[Requires(Permission.EditVacancies)]
public sealed record SubmitVacancy(VacancyId Id, long Version) : ICommand;

internal sealed class SubmitVacancyValidator : AbstractValidator<SubmitVacancy>
{
    public SubmitVacancyValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class SubmitVacancyHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : ICommandHandler<SubmitVacancy>
{
    public async Task<Result> Handle(SubmitVacancy command, CancellationToken cancellationToken)
    {
        var vacancy = await db.Vacancies(access).Load(command.Id, command.Version, cancellationToken);
        if (vacancy.IsFailure) return vacancy.ToResult();
        var need = await db.ApprovalNeed(access, vacancy.Value, clock.Today(), cancellationToken);
        return VacancyApproval.Submit(vacancy.Value, need, user.ActingPerson(), clock.UtcNow(), clock.Today()).Then(approval =>
        {
            db.Add(approval);
            return Result.Success;
        });
    }
}
