using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>The signed-in candidate gives an interview up; the application itself goes on.</summary>
[OwnData]
public sealed record DeclineOwnInterview(InterviewId Id, string? Reason) : ICommand;

internal sealed class DeclineOwnInterviewValidator : AbstractValidator<DeclineOwnInterview>
{
    public DeclineOwnInterviewValidator() => RuleFor(c => c.Reason).MaximumLength(Interview.ReasonMaxLength).WithMessage("Le message : {MaxLength} caractères au plus.");
}

internal sealed class DeclineOwnInterviewHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<DeclineOwnInterview>
{
    public Task<Result> Handle(DeclineOwnInterview command, CancellationToken cancellationToken) =>
        CandidateInterviews.Decline(db, access, command.Id, command.Reason, clock.UtcNow(), cancellationToken);
}
