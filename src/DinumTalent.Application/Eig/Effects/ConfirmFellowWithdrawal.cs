using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Eig;
using MediatR;

namespace DinumTalent.Application.Eig.Effects;

/// <summary>Confirms to somebody that the application to a cohort is withdrawn.</summary>
internal sealed class ConfirmFellowWithdrawal(IMediator mediator, IMailer mailer) : IEffect<FellowApplicationWithdrawn>
{
    public async Task Handle(FellowApplicationWithdrawn happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        var facts = await mediator.Send(new FellowMailFacts(happened.ApplicationId), cancellationToken);
        if (facts.IsFailure || facts.Value.Status is not FellowStatus.Withdrawn) return; // Erased, or sent anew meanwhile.

        var to = facts.Value;
        await mailer.Send(
            new MailMessage(to.Email, to.Name, $"Votre candidature est retirée : {to.Cohort}", $"""
                Bonjour,

                Votre candidature à {to.Cohort} est retirée : elle n’est plus examinée.
                """, occurrence.Key),
            cancellationToken);
    }
}
