using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Eig;
using MediatR;

namespace DinumTalent.Application.Eig.Effects;

/// <summary>Sends a survey again that nobody answered.</summary>
internal sealed class RemindOfSurvey(IMediator mediator, IMailer mailer) : IEffect<SurveyReminded>
{
    public Task Handle(SurveyReminded happened, Occurrence occurrence, CancellationToken cancellationToken) =>
        SurveyMail.Send(mediator, mailer, happened.SurveyId, isReminder: true, occurrence, cancellationToken);
}
