using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Eig;
using MediatR;

namespace DinumTalent.Application.Eig.Effects;

/// <summary>Sends a survey to a fellow.</summary>
internal sealed class SendSurvey(IMediator mediator, IMailer mailer) : IEffect<SurveySent>
{
    public Task Handle(SurveySent happened, Occurrence occurrence, CancellationToken cancellationToken) =>
        SurveyMail.Send(mediator, mailer, happened.SurveyId, isReminder: false, occurrence, cancellationToken);
}
