using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Takes a vacancy that is being approved, or is approved, back to a draft, to change it.</summary>
[Requires(Permission.EditVacancies)]
public sealed record WithdrawVacancy(VacancyId Id, long Version) : ICommand;

internal sealed class WithdrawVacancyValidator : AbstractValidator<WithdrawVacancy>
{
    public WithdrawVacancyValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class WithdrawVacancyHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<WithdrawVacancy>
{
    public async Task<Result> Handle(WithdrawVacancy command, CancellationToken cancellationToken)
    {
        var vacancy = await db.Vacancies(access).Load(command.Id, command.Version, cancellationToken);
        if (vacancy.IsFailure) return vacancy.ToResult();
        var approval = await db.VacancyApprovals(access)
            .Where(a => a.VacancyId == command.Id && (a.Status == ApprovalStatus.Pending || a.Status == ApprovalStatus.Approved))
            .OrderByDescending(a => a.SubmittedAt).FirstOrDefaultAsync(cancellationToken);
        return approval is null ? vacancy.Value.May(VacancyAct.Withdraw) : approval.Withdraw(vacancy.Value, clock.UtcNow());
    }
}
