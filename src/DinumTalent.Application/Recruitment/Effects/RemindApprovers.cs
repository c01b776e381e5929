using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Recruitment;
using MediatR;

namespace DinumTalent.Application.Recruitment.Effects;

/// <summary>Reminds the approvers of a step that the vacancy waits for them, and those who stand in for them today.</summary>
internal sealed class RemindApprovers(IMediator mediator, IMailer mailer, ISiteLinks links) : IEffect<ApprovalReminderDue>
{
    public async Task Handle(ApprovalReminderDue happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        var notice = await mediator.Send(new ApprovalRequestNotice(happened.ApprovalId, happened.Step), cancellationToken);
        if (notice.IsFailure) return; // Passed or taken back meanwhile.

        var what = notice.Value;
        foreach (var to in what.People)
        {
            await mailer.Send(
                new MailMessage(to.Email, to.Name, $"Rappel : une offre attend votre approbation : {what.Title}", $"""
                    Bonjour {to.Name},

                    L’offre « {what.Title} » ({what.Reference}, {what.Organisation}), soumise par {what.SubmittedBy}, attend votre approbation à l’étape « {what.Step} ». Elle ne sera pas publiée avant.

                    Lisez-la, puis approuvez-la ou renvoyez-la pour modification :

                    {links.Approval(what.Id)}

                    Si vous êtes absent, déléguez vos approbations depuis la page « À approuver ».
                    """, occurrence.For(to.Id)),
                cancellationToken);
        }
    }
}
