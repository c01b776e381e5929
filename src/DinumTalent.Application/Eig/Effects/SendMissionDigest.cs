using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Recruitment.Effects;
using DinumTalent.Domain.Eig;
using MediatR;

namespace DinumTalent.Application.Eig.Effects;

/// <summary>Tells the programme what is wrong in the missions of a cohort.</summary>
internal sealed class SendMissionDigest(IMediator mediator, IMailer mailer) : IEffect<MissionsDigested>
{
    public async Task Handle(MissionsDigested happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        var facts = await mediator.Send(new MissionDigestFacts(happened.CohortId), cancellationToken);
        if (facts.IsFailure || facts.Value.Lines.Count == 0) return; // Put right meanwhile.

        var digest = facts.Value;
        foreach (var to in digest.People)
        {
            await mailer.Send(
                new MailMessage(to.Email, to.Name, $"Missions à suivre : {digest.Cohort}", $"""
                    Bonjour {to.Name},

                    Cette semaine, {(digest.Lines.Count == 1 ? "une mission demande" : $"{digest.Lines.Count} missions demandent")} votre attention :

                    {string.Join("\n", digest.Lines.Select(l => $"- {l}"))}

                    {digest.Page}
                    """, occurrence.For(to.Id)),
                cancellationToken);
        }
    }
}
