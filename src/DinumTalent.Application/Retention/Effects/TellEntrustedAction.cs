using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Retention;
using MediatR;

namespace DinumTalent.Application.Retention.Effects;

/// <summary>Tells by mail to whom somebody else has given an action.</summary>
internal sealed class TellEntrustedAction(IMediator mediator, IMailer mailer) : IEffect<RetentionActionEntrusted>
{
    public async Task Handle(RetentionActionEntrusted happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        var facts = await mediator.Send(new EntrustedActionMailFacts(happened.Action, happened.Owner, happened.By), cancellationToken);
        if (facts.IsFailure) return; // Over by now, or somebody else's.

        var to = facts.Value;
        await mailer.Send(
            new MailMessage(to.Email, to.Name, $"Une action vous est confiée pour le {to.DueOn.ToFrench()} : {to.Kind.Label().ToLowerInvariant()}", $"""
                Bonjour {to.Name},

                {(to.By is { } by ? $"{by} vous confie une action de fidélisation" : "Une action de fidélisation vous est confiée")} : {to.Kind.Label().ToLowerInvariant()}, pour {to.Agent} ({to.Organisation}), au plus tard le {to.DueOn.ToFrench()}.

                {to.Page}

                Elle est aussi dans votre liste « À faire ».
                """, occurrence.Key),
            cancellationToken);
    }
}
