using System.Globalization;
using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Retention;

/// <summary>Why a round, or an answer to it, is refused.</summary>
public static class PulseErrors
{
    public static readonly Error EndsTooSoon = new("pulse.ends-too-soon", $"Laissez au moins {PulseRound.LeastDays} jours pour répondre.", ErrorKind.Invalid, "ClosesOn");

    public static readonly Error EndsTooLate = new("pulse.ends-too-late", $"Un baromètre reste ouvert {PulseRound.MostDays} jours au plus.", ErrorKind.Invalid, "ClosesOn");

    public static readonly Error Answered = new("pulse.answered", "Vous avez déjà répondu à ce baromètre. Votre réponse n’est liée à personne : elle ne peut pas être changée.", ErrorKind.Conflict);

    public static readonly Error NobodyToAsk = new(
        "pulse.nobody-to-ask", "Aucun agent en poste dans cette administration, ou dans celles qui en dépendent, n’a d’adresse électronique ni de compte : ce baromètre n’inviterait personne.", ErrorKind.Rule, "Organisation");

    public static Error Closed(DateOnly day) => new("pulse.closed", $"Ce baromètre est terminé depuis le {Day(day)}.");

    public static Error AlreadyOpened(Quarter quarter) =>
        new("pulse.already-opened", $"Un baromètre du {quarter} existe déjà pour cette administration, une de celles qui en dépendent ou une de celles dont elle dépend.", ErrorKind.Conflict);

    public static Error Unanswered(PulseQuestion question) => new("pulse.unanswered", $"Choisissez une réponse : « {question.Label()} ».", ErrorKind.Invalid, question.ToString());

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("fr-FR"));
}
