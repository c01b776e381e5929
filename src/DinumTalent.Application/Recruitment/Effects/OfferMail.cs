using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Recruitment;
using MediatR;

namespace DinumTalent.Application.Recruitment.Effects;

/// <summary>Sends mails about proposals: to the candidate, whom they lead to the proposal, and to staff. Staff mails name nobody: an address of a service is read by many.</summary>
internal sealed class OfferMail(IMediator mediator, IMailer mailer, CandidateMail candidates, IMailLinks links, ISiteLinks site)
{
    /// <summary>Writes to the candidate; nothing leaves when the words are none.</summary>
    public async Task ToCandidate(OfferId id, Occurrence occurrence, Func<OfferNotice, MailFacts, CandidateMail.Words?> write, CancellationToken cancellationToken)
    {
        var offer = await mediator.Send(new OfferMailFacts(id), cancellationToken);
        if (offer.IsSuccess) await candidates.Send(offer.Value.Application, occurrence, facts => write(offer.Value, facts), cancellationToken);
    }

    /// <summary>Writes to somebody of the staff; nothing leaves when nobody is to be told or the words are none.</summary>
    public async Task ToStaff(
        OfferId id, Occurrence occurrence, Func<OfferNotice, MailRecipient?> whom, Func<OfferNotice, CandidateMail.Words?> write, CancellationToken cancellationToken)
    {
        var offer = await mediator.Send(new OfferMailFacts(id), cancellationToken);
        if (offer.IsFailure || whom(offer.Value) is not { } to || write(offer.Value) is not { } words) return;
        var paragraphs = words.Paragraphs.Prepend(to.Name is { } name ? $"Bonjour {name}," : "Bonjour,").Append(site.Offer(offer.Value.Application));
        await mailer.Send(new MailMessage(to.Email, to.Name, words.Subject, string.Join("\n\n", paragraphs), occurrence.Key), cancellationToken);
    }

    /// <summary>The page on which the candidate reads and answers the proposal.</summary>
    public string Answer(OfferNotice offer) => site.FollowedOffer(links.Token(MailLinkPurpose.FollowApplication, offer.Application.Value));
}
