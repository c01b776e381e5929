using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Explains a refusal to a candidate who asked; the text is mailed and kept.</summary>
[Requires(Permission.MoveApplications)]
public sealed record AnswerFeedback(JobApplicationId Id, long Version, string? Text) : ICommand;

internal sealed class AnswerFeedbackValidator : AbstractValidator<AnswerFeedback>
{
    public AnswerFeedbackValidator() => RuleFor(c => c.Text)
        .NotEmpty().WithMessage("Écrivez la réponse au candidat.")
        .MaximumLength(JobApplication.FeedbackMaxLength).WithMessage($"La réponse : {JobApplication.FeedbackMaxLength} caractères au plus.");
}

internal sealed class AnswerFeedbackHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : ICommandHandler<AnswerFeedback>
{
    public async Task<Result> Handle(AnswerFeedback command, CancellationToken cancellationToken)
    {
        var treated = await TreatedApplication.Load(db, access, user, command.Id, command.Version, cancellationToken);
        return treated.Then(t => t.Application.AnswerFeedback(command.Text, user.ActingPerson(), clock.UtcNow()));
    }
}
