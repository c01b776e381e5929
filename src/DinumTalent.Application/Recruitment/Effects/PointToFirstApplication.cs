using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment.Effects;

/// <summary>Who applied a second time to the same vacancy is led to the first application, by mail alone.</summary>
internal sealed class PointToFirstApplication(CandidateMail mail) : IEffect<ApplicationRepeated>
{
    public Task Handle(ApplicationRepeated happened, Occurrence occurrence, CancellationToken cancellationToken) =>
        mail.Send(happened.ApplicationId, occurrence, facts => new CandidateMail.Words(
            $"Vous avez déjà candidaté : {facts.Title}",
            $"Vous venez d’envoyer une candidature au poste {facts.Post()}. Vous en aviez déjà envoyé une le {facts.Day()} : c’est elle qui compte, et la seconde n’a pas été enregistrée.",
            "Votre première candidature se trouve ici :",
            mail.FollowUp(facts.Id),
            $"Pour la compléter, écrivez au contact de l’offre : {facts.Contact}.",
            "Si vous n’êtes pas à l’origine de cet envoi, vous n’avez rien à faire."), cancellationToken);
}
