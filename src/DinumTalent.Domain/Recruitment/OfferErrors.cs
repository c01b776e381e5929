using System.Globalization;
using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Why an act on a proposal is refused.</summary>
public static class OfferErrors
{
    public static readonly Error NotAccepted = new("offer.not-accepted", "Une proposition se fait à un candidat retenu : retenez d’abord la candidature.");

    public static readonly Error AlreadyUnderWay = new("offer.already-under-way", "Une proposition est déjà en cours pour cette candidature : menez-la à son terme, ou retirez-la.");

    public static readonly Error SecondPersonNeeded = new("offer.second-person", "L’approbation revient à une autre personne que celle qui a écrit la proposition ou demandé l’approbation.");

    public static readonly Error OtherTerms = new("offer.other-terms", "Les conditions diffèrent de celles que le candidat a acceptées : recrutez-le aux conditions de la proposition, ou annulez la décision de le retenir.");

    public static readonly Error DeadlineNotToCome = new("offer.deadline-not-to-come", "La date limite de réponse est passée : indiquez un jour à venir.", ErrorKind.Invalid, "AnswerBefore");

    public static readonly Error DeadlineNotLater = new("offer.deadline-not-later", "La nouvelle date limite doit être postérieure à la précédente.", ErrorKind.Invalid, "AnswerBefore");

    public static readonly Error DeadlineMissing = Error.Invalid("AnswerBefore", "Indiquez la nouvelle date limite.");

    public static readonly Error ReasonMissing = Error.Invalid("Reason", "Indiquez le motif.");

    public static readonly Error DutiesMissing = Error.Invalid("Duties", "Décrivez les fonctions.");

    public static readonly Error VisaReferenceMissing = Error.Invalid("VisaReference", "Indiquez la référence du visa budgétaire, avec sa date.");

    public static readonly Error VisaDateMissing = Error.Invalid("VisaOn", "Indiquez la date du visa budgétaire.");

    public static readonly Error VisaToCome = Error.Invalid("VisaOn", "La date du visa est à venir.");

    public static Error DeadlineAfterStart(DateOnly start) => new("offer.deadline-after-start",
        $"Le candidat répond avant de prendre son poste : la date limite est le {Day(start)} au plus tard.", ErrorKind.Rule, "AnswerBefore");

    /// <param name="lastDay">Last day to answer.</param>
    public static Error TooLate(DateOnly lastDay) => new("offer.too-late",
        $"La date limite de réponse, le {Day(lastDay)}, est passée : la proposition a expiré. Si le poste vous intéresse encore, écrivez au contact de l’offre.");

    public static Error NotPossible(OfferStatus status) => new("offer.not-possible", $"Cette action n’est pas possible pour une proposition à l’état « {status.Label()} ».");

    public static Error NotAnswerable(OfferStatus status) => new("offer.not-answerable", status switch
    {
        OfferStatus.Accepted => "Vous avez déjà accepté cette proposition.",
        OfferStatus.Declined => "Vous avez déjà décliné cette proposition.",
        OfferStatus.Expired => "Cette proposition a expiré sans réponse.",
        _ => "Cette proposition n’est plus valable : elle a été retirée.",
    });

    public static Error NotAnsweredYet(OfferStatus status) => new("offer.not-answered",
        $"Une proposition est en cours ({status.Label().ToLowerInvariant()}) : le recrutement attend que le candidat l’accepte. Pour recruter sans elle, retirez-la d’abord.");

    private static string Day(DateOnly day) => day.ToString(day.Day == 1 ? "'1er' MMMM yyyy" : "d MMMM yyyy", CultureInfo.GetCultureInfo("fr-FR"));
}
