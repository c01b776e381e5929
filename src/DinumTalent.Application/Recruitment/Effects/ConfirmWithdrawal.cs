using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment.Effects;

/// <summary>Confirms to a candidate that the application was withdrawn.</summary>
internal sealed class ConfirmWithdrawal(CandidateMail mail) : IEffect<ApplicationWithdrawn>
{
    public Task Handle(ApplicationWithdrawn happened, Occurrence occurrence, CancellationToken cancellationToken) =>
        mail.Send(happened.ApplicationId, occurrence, facts => new CandidateMail.Words(
            $"Votre candidature est retirée : {facts.Title}",
            $"Votre candidature au poste {facts.Post()} est retirée, à votre demande. Elle n’est plus examinée.",
            $"Si vous n’êtes pas à l’origine de ce retrait, écrivez au contact de l’offre : {facts.Contact}.",
            "D’autres offres vous attendent :",
            mail.Home), cancellationToken);
}
