using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Recruitment;
using MediatR;

namespace DinumTalent.Application.Recruitment.Effects;

/// <summary>Tells every candidate without an answer that the recruitment was given up.</summary>
internal sealed class TellCancellation(IMediator mediator, CandidateMail mail) : IEffect<VacancyCancelled>
{
    public async Task Handle(VacancyCancelled happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        var candidates = await mediator.Send(new CancelledVacancyMailFacts(happened.VacancyId), cancellationToken);
        if (candidates.IsFailure) return;
        await mail.SendAll(candidates.Value, occurrence, facts => new CandidateMail.Words(
            $"Ce recrutement est annulé : {facts.Title}",
            $"Vous avez candidaté le {facts.Day()} au poste {facts.Post()}. L’administration a renoncé à ce recrutement : votre candidature n’aura pas de suite.",
            "Votre candidature reste consultable ici :",
            mail.FollowUp(facts.Id),
            "D’autres offres vous attendent :",
            mail.Home), cancellationToken);
    }
}
