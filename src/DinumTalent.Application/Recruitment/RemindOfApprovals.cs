using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Asks approvers again whose approval has been waiting, once every some days; answers how many approvals, <see cref="AtOnce"/> at most.</summary>
/// <param name="Days">Whole days in Paris between two mails.</param>
[SystemOnly]
public sealed record RemindOfApprovals(int Days = RemindOfApprovals.UsualDays) : ICommand<int>
{
    public const int UsualDays = 3;
    public const int AtOnce = 200;
}

internal sealed class RemindOfApprovalsValidator : AbstractValidator<RemindOfApprovals>
{
    public RemindOfApprovalsValidator() => RuleFor(c => c.Days).InclusiveBetween(1, 90);
}

internal sealed class RemindOfApprovalsHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<RemindOfApprovals, int>
{
    public async Task<Result<int>> Handle(RemindOfApprovals command, CancellationToken cancellationToken)
    {
        var before = clock.Today().AddDays(1 - command.Days).StartInUtc();
        var waiting = await db.VacancyApprovals(access)
            .Where(a => a.Status == ApprovalStatus.Pending && (a.AskedAt ?? a.SubmittedAt) < before)
            .OrderBy(a => a.SubmittedAt)
            .Take(RemindOfApprovals.AtOnce)
            .ToListAsync(cancellationToken);
        foreach (var approval in waiting) approval.Remind(clock.UtcNow());
        return waiting.Count;
    }
}
