using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Recruitment;
using MediatR;

namespace DinumTalent.Application.Recruitment.Effects;

/// <summary>Gives somebody of the vivier the link of their own page; opening it confirms the address.</summary>
internal sealed class GivePoolLink(IMediator mediator, IMailer mailer, IMailLinks links, ISiteLinks site) : IEffect<TalentPoolJoined>
{
    public async Task Handle(TalentPoolJoined happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        var read = await mediator.Send(new PoolMailFacts(happened.MemberId), cancellationToken);
        if (read.IsFailure) return;

        var facts = read.Value;
        var page = site.TalentPool(links.Token(MailLinkPurpose.TalentPool, facts.Id.Value));
        var text = facts.IsAddressConfirmed
            ? $"""
                Bonjour,

                Vous êtes dans le vivier de recrutement du numérique de l’État, jusqu’au {facts.EndsOn.ToFrench()}. Les recruteurs que vous avez choisis peuvent vous trouver et vous inviter à candidater.

                Sur votre page, vous voyez tout ce qui est conservé, vous complétez vos compétences, et vous quittez le vivier quand vous voulez :

                {page}

                Ce lien est personnel : ne le transmettez à personne.
                """
            : $"""
                Bonjour,

                Cette adresse a été indiquée pour entrer dans le vivier de recrutement du numérique de l’État. Personne ne vous y trouve avant que vous l’ayez confirmée en ouvrant votre page :

                {page}

                Vous y complétez vos compétences, et vous quittez le vivier quand vous voulez. Ce lien est personnel : ne le transmettez à personne.

                Si vous n’êtes pas à l’origine de cette demande, ne faites rien : ces données sont effacées dans quelques jours.
                """;
        await mailer.Send(
            new MailMessage(facts.Email, facts.IsAddressConfirmed ? facts.Name : null, facts.IsAddressConfirmed ? "Vous êtes dans le vivier" : "Confirmez votre entrée dans le vivier", text, occurrence.Key),
            cancellationToken);
    }
}
