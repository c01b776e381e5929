using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using MediatR;

namespace DinumTalent.Application.Eig.Effects;

/// <summary>The mail of a survey.</summary>
internal static class SurveyMail
{
    public static async Task Send(IMediator mediator, IMailer mailer, AlumniSurveyId survey, bool isReminder, Occurrence occurrence, CancellationToken cancellationToken)
    {
        var facts = await mediator.Send(new SurveyMailFacts(survey), cancellationToken);
        if (facts.IsFailure || facts.Value.IsAnswered) return; // Erased or answered meanwhile.

        var to = facts.Value;
        await mailer.Send(
            new MailMessage(to.Email, to.Name, $"{(isReminder ? "Rappel : deux" : "Deux")} minutes pour votre promotion EIG", $"""
                Bonjour {to.Name},

                {to.Kind.Label()}, le programme Entrepreneurs d’intérêt général demande à chacun où il en est ({to.Cohort}). {(to.Kind is SurveyKind.Start or SurveyKind.End ? "Une question" : "Deux questions")}, jusqu’au {to.ClosesOn.ToFrench()} :

                {to.Page}

                Vos réponses ne sont lues que mêlées à celles des autres ; un groupe trop petit n’est pas montré. Répondre est facultatif{(isReminder ? " et nous ne vous relancerons plus" : "")}. Ce lien est personnel : ne le transmettez à personne.
                """, occurrence.Key),
            cancellationToken);
    }
}
