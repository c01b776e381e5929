using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Retention;
using MediatR;

namespace DinumTalent.Application.Retention.Effects;

/// <summary>Sends somebody in charge the weekly list of what is overdue or near.</summary>
internal sealed class SendDeadlineDigest(IMediator mediator, IMailer mailer) : IEffect<DeadlinesDigested>
{
    public async Task Handle(DeadlinesDigested happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        var facts = await mediator.Send(new DeadlineDigestFacts(happened.User), cancellationToken);
        if (facts.IsFailure || facts.Value.To is not { } to || facts.Value.Total == 0) return; // Decided or gone meanwhile.

        var digest = facts.Value;
        var more = digest.Total - digest.Lines.Count;
        await mailer.Send(
            new MailMessage(to.Email, to.Name, $"Échéances de la semaine : {digest.Total.ToFrench()} à traiter{(digest.Overdue > 0 ? $", dont {digest.Overdue.ToFrench()} en retard" : "")}", $"""
                Bonjour {to.Name},

                Voici ce qui est en retard ou arrive dans le mois, et n’est pas réglé :

                {string.Join("\n", digest.Lines.Select(l => $"- {(l.IsOverdue ? "EN RETARD depuis le" : "le")} {l.Day.ToFrench()} : {l.Kind.Label().ToLowerInvariant()}, {l.Agent}"))}{(more > 0 ? $"\n- et {more.ToFrench()} autre{(more > 1 ? "s" : "")}" : "")}

                {digest.Page}
                """, occurrence.Key),
            cancellationToken);
    }
}
