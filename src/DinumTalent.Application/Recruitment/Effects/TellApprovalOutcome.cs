using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Recruitment;
using MediatR;

namespace DinumTalent.Application.Recruitment.Effects;

/// <summary>Tells those who recruit that their vacancy is approved, or why it comes back.</summary>
internal sealed class TellApprovalOutcome(IMediator mediator, IMailer mailer, ISiteLinks links) : IEffect<ApprovalEnded>
{
    public async Task Handle(ApprovalEnded happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        var notice = await mediator.Send(new ApprovalOutcomeNotice(happened.ApprovalId), cancellationToken);
        if (notice.IsFailure) return; // Taken back meanwhile.

        var what = notice.Value;
        var (subject, text) = what.Status is ApprovalStatus.Returned
            ? ("Une offre à modifier", $"{what.ReturnedBy} renvoie l’offre « {what.Title} » ({what.Reference}) pour modification :\n\n{what.Comment}\n\nModifiez-la, puis soumettez-la de nouveau :")
            : ("Une offre approuvée", $"L’offre « {what.Title} » ({what.Reference}) est approuvée. {(what.PublishesOn is { } day ? $"Elle sera publiée le {day.ToFrench()}." : "Vous pouvez la publier.")}");
        foreach (var to in what.People)
        {
            await mailer.Send(
                new MailMessage(to.Email, to.Name, $"{subject} : {what.Title}", $"Bonjour {to.Name},\n\n{text}\n\n{links.ManagedVacancy(what.Vacancy)}", occurrence.For(to.Id)), cancellationToken);
        }
    }
}
