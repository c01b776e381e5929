using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Recruitment;
using MediatR;

namespace DinumTalent.Application.Recruitment.Effects;

/// <summary>Sends what recruiters wrote to a candidate, with its variables in place.</summary>
internal sealed class SendWrittenMessage(IMediator mediator, CandidateMail mail) : IEffect<CandidateWritten>
{
    public async Task Handle(CandidateWritten happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        var message = await mediator.Send(new MessageToCandidate(happened.ApplicationId, happened.Number), cancellationToken);
        if (message.IsFailure) return; // Withdrawn meanwhile: nobody to write to.

        await mail.Send(happened.ApplicationId, occurrence, facts => new CandidateMail.Words(
            MessageVariables.Fill(message.Value.Subject, facts.Variables),
            MessageVariables.Fill(message.Value.Text, facts.Variables),
            $"Ce message concerne votre candidature du {facts.Day()} au poste {facts.Post()}. Vous pouvez la suivre ici :",
            mail.FollowUp(facts.Id)), cancellationToken);
    }
}
