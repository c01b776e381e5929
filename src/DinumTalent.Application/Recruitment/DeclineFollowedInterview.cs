using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>The candidate gives an interview up from the link of a mail; the application itself goes on.</summary>
[MailLink(MailLinkPurpose.FollowApplication)]
public sealed record DeclineFollowedInterview(string Token, InterviewId Id, string? Reason) : ICommand, IMailLinkRequest;

internal sealed class DeclineFollowedInterviewValidator : AbstractValidator<DeclineFollowedInterview>
{
    public DeclineFollowedInterviewValidator() => RuleFor(c => c.Reason).MaximumLength(Interview.ReasonMaxLength).WithMessage("Le message : {MaxLength} caractères au plus.");
}

internal sealed class DeclineFollowedInterviewHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<DeclineFollowedInterview>
{
    public Task<Result> Handle(DeclineFollowedInterview command, CancellationToken cancellationToken) =>
        CandidateInterviews.Decline(db, access, command.Id, command.Reason, clock.UtcNow(), cancellationToken);
}
