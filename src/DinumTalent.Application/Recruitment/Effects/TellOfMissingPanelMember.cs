using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Recruitment;
using MediatR;

namespace DinumTalent.Application.Recruitment.Effects;

/// <summary>Tells those who recruit that a panel has lost somebody before an interview.</summary>
internal sealed class TellOfMissingPanelMember(IMediator mediator, IMailer mailer, ISiteLinks links) : IEffect<PanelLeft>
{
    public async Task Handle(PanelLeft happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        var notice = await mediator.Send(new MissingPanelNotice(happened.InterviewId), cancellationToken);
        if (notice.IsFailure) return;

        var what = notice.Value;
        var when = what.StartsAt is { } start ? $"du {start.ToFrench()}" : "dont le créneau reste à choisir";
        var law = what.Stay >= what.Needed ? ""
            : $"""


                Il reste {(what.Stay == 0 ? "personne" : what.Stay == 1 ? "une personne" : $"{what.Stay.ToFrench()} personnes")} au jury : l’entretien d’un contractuel se tient avec {(what.Needed == 1 ? "une personne" : "deux personnes")} au moins (décret n° 2019-1414).
                """;
        foreach (var to in what.People)
        {
            await mailer.Send(
                new MailMessage(to.Email, to.Name, $"Jury incomplet : {what.Title}", $"""
                    Bonjour {to.Name},

                    L’entretien {when} pour le poste « {what.Title} » ({what.Reference}) a perdu un membre de son jury, qui n’a plus de compte ou de rôle : {string.Join(", ", what.Left)}.{law}

                    Remplacez cette personne, ou déplacez l’entretien :

                    {links.Interview(what.Id)}
                    """, occurrence.For(to.Id)),
                cancellationToken);
        }
    }
}
