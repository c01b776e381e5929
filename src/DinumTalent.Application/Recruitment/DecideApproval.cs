using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Approves the step at hand of a submitted vacancy, or sends the vacancy back for a change.</summary>
[Assigned]
public sealed record DecideApproval(VacancyApprovalId Id, long Version, ApprovalDecision? Decision, string? Comment) : ICommand;

internal sealed class DecideApprovalValidator : AbstractValidator<DecideApproval>
{
    public DecideApprovalValidator()
    {
        RuleFor(c => c.Id).NotEmpty();
        RuleFor(c => c.Decision).NotNull().WithMessage("Choisissez une décision.");
        RuleFor(c => c.Comment).MaximumLength(VacancyApproval.CommentMaxLength).WithMessage($"{VacancyApproval.CommentMaxLength} caractères au plus.");
    }
}

internal sealed class DecideApprovalHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : ICommandHandler<DecideApproval>
{
    public async Task<Result> Handle(DecideApproval command, CancellationToken cancellationToken)
    {
        if (user.Id is not { } me) return AccessErrors.SignInNeeded;
        var approval = await db.VacancyApprovals(access).Load(command.Id, command.Version, cancellationToken);
        if (approval.IsFailure) return approval.ToResult();
        var vacancy = await db.VacanciesToApprove(access).FirstAsync(v => v.Id == approval.Value.VacancyId, cancellationToken);
        var standsInFor = await db.StandsInFor(access, me, clock.Today(), cancellationToken);
        return approval.Value.Decide(vacancy, command.Decision!.Value, command.Comment, user.ActingPerson(), standsInFor, clock.UtcNow());
    }
}
