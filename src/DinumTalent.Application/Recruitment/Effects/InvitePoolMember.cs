using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Recruitment;
using MediatR;

namespace DinumTalent.Application.Recruitment.Effects;

/// <summary>Invites somebody of the vivier to apply.</summary>
internal sealed class InvitePoolMember(IMediator mediator, IMailer mailer, IMailLinks links, ISiteLinks site) : IEffect<PoolInvitationSent>
{
    public async Task Handle(PoolInvitationSent happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        var read = await mediator.Send(new PoolInvitationMailFacts(happened.InvitationId), cancellationToken);
        if (read.IsFailure) return;

        var facts = read.Value;
        var message = facts.Message is { } said ? $"\n\nMessage du recruteur :\n\n{said}" : "";
        await mailer.Send(
            new MailMessage(facts.Email, facts.Name, $"Une offre pour vous : {facts.Title}", $"""
                Bonjour,

                Vous êtes dans le vivier de recrutement du numérique de l’État. {facts.Organisation} vous propose de candidater au poste « {facts.Title} » ({facts.Reference}), à {facts.City}, jusqu’au {facts.Deadline.ToFrench()}.{message}

                Lisez l’offre, puis dites si elle vous intéresse :

                {site.PoolInvitation(links.Token(MailLinkPurpose.PoolInvitation, facts.Id.Value))}

                Répondre non n’a aucune conséquence. Pour ne plus recevoir d’invitation, quittez le vivier :

                {site.TalentPool(links.Token(MailLinkPurpose.TalentPool, facts.Member.Value))}
                """, occurrence.Key),
            cancellationToken);
    }
}
