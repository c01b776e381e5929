using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>A fellow answers a survey, by the link of a mail; other answers take the place of the first until it closes.</summary>
[MailLink(MailLinkPurpose.AlumniSurvey)]
public sealed record AnswerSurvey(string Token, StayIntention? Intention, AlumniSituation? Situation, DateOnly? LeftOn, string? Comment) : ICommand, IMailLinkRequest;

internal sealed class AnswerSurveyValidator : AbstractValidator<AnswerSurvey>
{
    public AnswerSurveyValidator() => RuleFor(c => c.Token).NotEmpty();
}

internal sealed class AnswerSurveyHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<AnswerSurvey>
{
    public async Task<Result> Handle(AnswerSurvey command, CancellationToken cancellationToken) =>
        await db.AlumniSurveys(access).FirstOrDefaultAsync(cancellationToken) is { } survey
            ? survey.Answer(new SurveyAnswer(command.Intention, command.Situation, command.LeftOn, command.Comment), clock.Today())
            : Error.NotFound;
}
