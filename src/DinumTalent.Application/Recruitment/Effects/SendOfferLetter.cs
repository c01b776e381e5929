using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Reports;
using DinumTalent.Domain.Recruitment;
using MediatR;

namespace DinumTalent.Application.Recruitment.Effects;

/// <summary>Stores the letter of a proposal as it is sent, once and for good, then leads the candidate to it.</summary>
internal sealed class SendOfferLetter(IMediator mediator, IDocuments documents, IEnumerable<IReportRenderer> renderers, OfferMail mail) : IEffect<OfferSent>
{
    public async Task Handle(OfferSent happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        var offer = await mediator.Send(new OfferMailFacts(happened.OfferId), cancellationToken);
        if (offer.IsFailure) return;
        // Repeated after a crash, it keeps the letter that is there.
        if (!offer.Value.HasLetter) await KeepLetter(happened.OfferId, cancellationToken);

        await mail.ToCandidate(happened.OfferId, occurrence, (now, facts) => now.Status is not (OfferStatus.Sent or OfferStatus.Accepted) ? null
            : new CandidateMail.Words(
                $"Une proposition de recrutement vous attend : {facts.Title}",
                $"Votre candidature est retenue : nous vous proposons de vous recruter au poste {facts.Post()}.",
                $"Lisez la proposition et sa lettre, puis acceptez-la ou déclinez-la, jusqu’au {now.AnswerBefore.ToFrench()} inclus. Sans réponse à cette date, elle n’est plus valable.",
                mail.Answer(now),
                $"Pour toute question : {facts.Contact}."), cancellationToken);
    }

    private async Task KeepLetter(OfferId id, CancellationToken cancellationToken)
    {
        var letter = await mediator.Send(new OfferLetter(id), cancellationToken);
        if (letter.IsFailure) return;
        var renderer = renderers.First(r => r.Format is ReportFormat.Pdf);
        using var content = new MemoryStream();
        await renderer.Render(letter.Value, content, cancellationToken);
        var described = renderer.Describe(letter.Value);
        var file = await documents.Keep(content.GetBuffer().AsMemory(0, (int)content.Length), described.Name, described.ContentType, cancellationToken);
        var attached = await mediator.Send(new AttachOfferLetter(id, file), cancellationToken);
        if (attached.IsFailure) throw new InvalidOperationException($"The letter could not be attached: {attached.Error.Code}");
    }
}
