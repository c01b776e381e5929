using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>A candidate asks for the reasons of a refusal, from the link of a mail.</summary>
[MailLink(MailLinkPurpose.FollowApplication)]
public sealed record AskFollowedFeedback(string Token, string? Question) : ICommand, IMailLinkRequest;

internal sealed class AskFollowedFeedbackValidator : AbstractValidator<AskFollowedFeedback>
{
    public AskFollowedFeedbackValidator() => RuleFor(c => c.Question)
        .MaximumLength(JobApplication.FeedbackQuestionMaxLength).WithMessage($"Votre question : {JobApplication.FeedbackQuestionMaxLength} caractères au plus.");
}

internal sealed class AskFollowedFeedbackHandler(ITalentDbContext db, IAccess access, AnswerSettings settings, TimeProvider clock) : ICommandHandler<AskFollowedFeedback>
{
    public async Task<Result> Handle(AskFollowedFeedback command, CancellationToken cancellationToken)
    {
        if (access.LinkTarget is not { } target) return Error.NotFound;
        var application = await db.Applications(access).Load(new JobApplicationId(target), cancellationToken);
        return application.Then(a => a.AskFeedback(command.Question, settings.FeedbackMonths, clock.UtcNow(), clock.Today()));
    }
}
