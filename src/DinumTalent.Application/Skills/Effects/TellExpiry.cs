using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Skills;
using MediatR;

namespace DinumTalent.Application.Skills.Effects;

/// <summary>Tells an agent by mail that a certificate ends soon.</summary>
internal sealed class TellExpiry(IMediator mediator, IMailer mailer, ISiteLinks links) : IEffect<CertificateExpires>
{
    public async Task Handle(CertificateExpires happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        var facts = await mediator.Send(new ExpiringCertificate(happened.Assessment), cancellationToken);
        if (facts.IsFailure) return; // Renewed or taken out meanwhile.

        var to = facts.Value;
        await mailer.Send(
            new MailMessage(to.Email, to.Name, $"Votre certification expire le {to.ExpiresOn.ToFrench()} : {to.Skill}", $"""
                Bonjour {to.Name},

                La certification qui prouve votre compétence « {to.Skill} »{(to.Evidence is null ? "" : $" ({to.Evidence})")} expire le {to.ExpiresOn.ToFrench()}.

                Une fois renouvelée, indiquez sa nouvelle date dans votre passeport. Sans renouvellement, la compétence y reste, avec la mention d’une certification expirée.

                {links.Passport}
                """, occurrence.Key),
            cancellationToken);
    }
}
