using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Recruitment;
using MediatR;

namespace DinumTalent.Application.Recruitment.Effects;

/// <summary>Asks the approvers of a step by mail, and those who stand in for them today.</summary>
internal sealed class AskApprovers(IMediator mediator, IMailer mailer, ISiteLinks links) : IEffect<ApprovalStepOpened>
{
    public async Task Handle(ApprovalStepOpened happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        var notice = await mediator.Send(new ApprovalRequestNotice(happened.ApprovalId, happened.Step), cancellationToken);
        if (notice.IsFailure) return; // Passed or taken back meanwhile.

        var what = notice.Value;
        foreach (var to in what.People)
        {
            await mailer.Send(
                new MailMessage(to.Email, to.Name, $"Une offre à approuver : {what.Title}", $"""
                    Bonjour {to.Name},

                    {what.SubmittedBy} soumet l’offre « {what.Title} » ({what.Reference}, {what.Organisation}) à votre approbation, à l’étape « {what.Step} ».

                    Lisez-la, puis approuvez-la ou renvoyez-la pour modification :

                    {links.Approval(what.Id)}
                    """, occurrence.For(to.Id)),
                cancellationToken);
        }
    }
}
