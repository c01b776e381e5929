using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using MediatR;

namespace DinumTalent.Application.Organisations.Effects;

/// <summary>Tells somebody who can sign in already of a new role; the others have their invitation.</summary>
internal sealed class TellOfRole(IMediator mediator, IMailer mailer, ISiteLinks links) : IEffect<RoleGranted>
{
    public async Task Handle(RoleGranted happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        if (await mediator.Send(new GrantNotice(happened.GrantId), cancellationToken) is not { IsSuccess: true, Value: { Account: { IsConfirmed: true, IsEnabled: true } account } notice }) return;
        var until = notice.EndsOn is { } end ? $" jusqu’au {end.ToFrench()}" : "";
        await mailer.Send(new MailMessage(account.Email, account.Name, "Un rôle vous a été confié", $"""
            Bonjour {account.GivenName},

            Le rôle « {notice.Role.Label()} » vous a été confié pour « {notice.Organisation} », à partir du {notice.StartsOn.ToFrench()}{until}.

            Connectez-vous à DinumTalent pour l’exercer :

            {links.Home}
            """, occurrence.Key), cancellationToken);
    }
}
