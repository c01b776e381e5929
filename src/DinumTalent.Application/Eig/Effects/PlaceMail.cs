using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Common;

namespace DinumTalent.Application.Eig.Effects;

/// <summary>What mails about places share.</summary>
internal static class PlaceMail
{
    public static string Offer(PlaceMailFactsView to) =>
        $"Une place vous est proposée à {to.Cohort} : le défi « {to.Challenge} » ({to.Administration}), en {to.Expertise!.Value.Label()}. Répondez jusqu’au {to.AnswerBy!.Value.ToFrench()} inclus, sur cette page ; sans réponse, la place sera proposée à une autre personne :";

    public static MailMessage Of(PlaceMailFactsView to, string subject, string text, Occurrence occurrence) => new(to.Email, to.Name, $"{subject} : {to.Cohort}", $"""
        Bonjour,

        {text}

        {to.Page}

        Ce lien est personnel : ne le transmettez à personne.
        """, occurrence.Key);
}
