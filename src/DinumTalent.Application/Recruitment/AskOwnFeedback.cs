using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>The signed-in candidate asks for the reasons of a refusal.</summary>
[OwnData]
public sealed record AskOwnFeedback(JobApplicationId Id, string? Question) : ICommand;

internal sealed class AskOwnFeedbackValidator : AbstractValidator<AskOwnFeedback>
{
    public AskOwnFeedbackValidator() => RuleFor(c => c.Question)
        .MaximumLength(JobApplication.FeedbackQuestionMaxLength).WithMessage($"Votre question : {JobApplication.FeedbackQuestionMaxLength} caractères au plus.");
}

internal sealed class AskOwnFeedbackHandler(ITalentDbContext db, IAccess access, AnswerSettings settings, TimeProvider clock) : ICommandHandler<AskOwnFeedback>
{
    public async Task<Result> Handle(AskOwnFeedback command, CancellationToken cancellationToken)
    {
        var application = await db.Applications(access).Load(command.Id, cancellationToken);
        return application.Then(a => a.AskFeedback(command.Question, settings.FeedbackMonths, clock.UtcNow(), clock.Today()));
    }
}
