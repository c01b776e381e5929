using System.Globalization;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Why an act on a vacancy is refused.</summary>
public static class VacancyErrors
{
    public static readonly Error NeverPublished = new("vacancy.never-published", "Cette offre n’a jamais été publiée : elle ne peut pas être pourvue (décret n° 2018-1351).");

    public static readonly Error NotOpen = new("vacancy.not-open", "Cette offre ne reçoit plus de candidatures.");

    public static readonly Error NoPostLeft = new("vacancy.no-post-left", "Tous les postes de cette offre sont déjà attribués.");

    public static readonly Error FruitlessSearchMissing = new("vacancy.fruitless-search-missing",
        "Enregistrez d’abord le constat du caractère infructueux du recrutement d’un fonctionnaire : il précède le recrutement d’un contractuel sur ce fondement (CGFP, art. L332-2, 2°).");

    public static readonly Error ReasonMissing = Error.Invalid("Reason", "Indiquez le motif.");

    public static readonly Error SomebodyAccepted = new("vacancy.somebody-accepted", "Une candidature est retenue : annulez d’abord cette décision.");

    public static readonly Error DeadlineNotLater = new("vacancy.deadline-not-later", "La nouvelle date limite doit être postérieure à la précédente.", ErrorKind.Invalid, "Deadline");

    public static readonly Error ContactUnreachable = new("vacancy.contact-unreachable",
        "Le contact n’a ni adresse électronique ni numéro de téléphone : l’offre invite les candidats à s’y adresser.", ErrorKind.Rule, nameof(Vacancy.Contact));

    public static readonly Error DeadlineNotToCome = new("vacancy.deadline-not-to-come", "La nouvelle date limite est passée : indiquez un jour à venir.", ErrorKind.Invalid, "Deadline");

    public static readonly Error PublishedTermsFixed = new("vacancy.published-terms-fixed",
        "L’offre est publiée : l’administration, le fondement juridique, la durée, la catégorie, les compétences, les questions, les critères et l’anonymat des candidatures ne changent plus. Utilisez « Prolonger » pour la date limite.");

    public static Error LiftingStageNeeded(string stage) => new("vacancy.lifting-stage-needed",
        $"L’étape « {stage} » lève l’anonymat des candidatures : elle reste, sous ce nom.");

    public static readonly Error NoSuchLiftingStage = Error.Invalid(nameof(VacancyTerms.LiftingStage), "Choisissez une étape intermédiaire de ce recrutement.");

    public static readonly Error FruitlessAlreadyRecorded = new("vacancy.fruitless-recorded", "Le constat est déjà enregistré.");

    public static readonly Error UrgencyAlreadyRecorded = new("vacancy.urgency-recorded", "L’urgence est déjà enregistrée.");

    public static readonly Error NoDelayToLift = new("vacancy.no-delay-to-lift", "Cette offre n’est pas soumise au délai d’un mois (décret n° 2018-1351) : il n’y a pas d’urgence à enregistrer.");

    public static readonly Error NoSearchToRecord = new("vacancy.no-search-to-record", "Le fondement juridique de cette offre ne demande pas de constat infructueux (CGFP, art. L332-2, 2°).");

    public static readonly Error CivilServantsOnly = new("vacancy.civil-servants-only",
        "Ce poste est un emploi de titulaire (CGFP, art. L311-1) : il ne peut pas être pourvu par un contractuel.", ErrorKind.Rule, "Status");

    public static readonly Error AcceptedAsContractual = new("vacancy.accepted-as-contractual",
        "La candidature a été retenue comme celle d’un contractuel : choisissez un statut de contractuel.", ErrorKind.Rule, "Status");

    public static readonly Error AcceptedAsCivilServant = new("vacancy.accepted-as-civil-servant",
        "La candidature a été retenue comme celle d’un fonctionnaire, sans les garanties dues à un contractuel (décret n° 2019-1414) : choisissez un statut de fonctionnaire, ou annulez la décision.", ErrorKind.Rule, "Status");

    public static readonly Error TooFar = new("vacancy.too-far", "Indiquez une date avant 2100.", ErrorKind.Invalid, "Deadline");

    public static readonly Error PublicationNotToCome = new("vacancy.publication-not-to-come", "Choisissez un jour à venir ; pour aujourd’hui, publiez l’offre.", ErrorKind.Invalid, "Day");

    public static readonly Error NothingScheduled = new("vacancy.nothing-scheduled", "Aucune publication n’est programmée pour aujourd’hui.");

    public static readonly Error InvolvedAlready = new("vacancy.involved-already", "Cette personne figure déjà dans l’équipe.", ErrorKind.Invalid, "Email");

    public static readonly Error AuthorRecruits = new("vacancy.author-recruits", "Cette personne a créé l’offre : elle recrute déjà.", ErrorKind.Invalid, "Email");

    public static readonly Error OneManager = new("vacancy.one-manager", "Un responsable du poste est déjà désigné : retirez-le d’abord.", ErrorKind.Invalid, "Role");

    public static Error TooManyMembers(int most) => new("vacancy.too-many-members", $"{most.ToString(CultureInfo.InvariantCulture)} personnes au plus.", ErrorKind.Invalid, "Email");

    public static Error PublicationAfterDeadline(DateOnly deadline) => new("vacancy.publication-after-deadline",
        $"La date limite de candidature est le {Day(deadline)} : choisissez ce jour au plus tard.", ErrorKind.Invalid, "Day");

    public static Error PublicationAfterStart(DateOnly start) => new("vacancy.publication-after-start",
        $"La prise de poste souhaitée est le {Day(start)} : choisissez ce jour au plus tard.", ErrorKind.Invalid, "Day");

    public static Error LongerThanPublished(int months, DateOnly latest) => new("vacancy.longer-than-published",
        $"L’offre publiée annonce {months.ToString(CultureInfo.InvariantCulture)} mois : le contrat se termine le {Day(latest)} au plus tard.", ErrorKind.Rule, "EndsOn");

    public static Error NotPublishable(VacancyStatus status) => new("vacancy.not-publishable", $"Une offre à l’état « {status.Label()} » ne peut pas être publiée.");

    public static Error Over(VacancyStatus status) => new("vacancy.over", $"Ce recrutement est terminé : l’offre est à l’état « {status.Label()} ».");

    /// <param name="status">Where the vacancy stands.</param>
    /// <param name="from">Where it would have to stand.</param>
    public static Error NotPossible(VacancyStatus status, IEnumerable<VacancyStatus> from) => status is VacancyStatus.Filled or VacancyStatus.Fruitless or VacancyStatus.Cancelled
        ? Over(status)
        : new("vacancy.not-possible", $"L’offre est à l’état « {status.Label()} » : il faudrait qu’elle soit à l’état {string.Join(" ou ", from.Where(s => s is not VacancyStatus.InApproval).Select(s => $"« {s.Label()} »"))}.");

    public static Error NotPossible(VacancyStatus status) => new("vacancy.not-possible", $"Cette action n’est pas possible pour une offre à l’état « {status.Label()} ».");

    public static Error DeadlinePassed(DateOnly deadline) => new("vacancy.deadline-passed", $"La date limite de candidature, le {Day(deadline)}, est passée.", ErrorKind.Rule, "Deadline");

    public static Error StartPassed(DateOnly start) => new("vacancy.start-passed", $"La prise de poste souhaitée, le {Day(start)}, est passée.", ErrorKind.Rule, "StartsOn");

    public static Error StartsBeforeAcceptance(DateOnly accepted) => new("vacancy.starts-before-acceptance",
        $"La prise de poste ne peut pas précéder la décision de retenir la candidature, le {Day(accepted)}.", ErrorKind.Rule, "StartsOn");

    public static readonly Error EndPassed = new("vacancy.end-passed", "La date de fin est déjà passée : indiquez un contrat en cours ou à venir.", ErrorKind.Rule, "EndsOn");

    public static Error TooEarlyToFill(DateOnly from) => new("vacancy.too-early-to-fill",
        $"L’offre doit rester publiée un mois avant d’être pourvue (décret n° 2018-1351) : possible à partir du {Day(from)}, ou plus tôt si une urgence est enregistrée.");

    public static Error StillOpen(DateOnly from) => new("vacancy.still-open",
        $"Des candidatures peuvent encore arriver : possible à partir du {Day(from)}, ou dès que l’offre est close.");

    public static Error Unsorted(int count) => new("vacancy.unsorted",
        $"{(count == 1 ? "Une candidature reçue dans les délais est encore" : $"{count.ToString(CultureInfo.InvariantCulture)} candidatures reçues dans les délais sont encore")} à l’étape d’entrée : examinez-les avant d’en retenir une.");

    public static Error Unanswered(int count) => new("vacancy.unanswered",
        $"{(count == 1 ? "Un candidat est encore sans réponse" : $"{count.ToString(CultureInfo.InvariantCulture)} candidats sont encore sans réponse")} : un recrutement se termine quand chacun en a une (décret n° 2019-1414). Donnez-leur une réponse depuis « Clore le recrutement ».");

    public static Error PanelTooSmall(int needed, int submitted) => new("vacancy.panel-too-small",
        $"L’entretien d’un candidat contractuel est conduit par {(needed == 1 ? "une personne" : "deux personnes")} au moins (décret n° 2019-1414) : {submitted.ToString(CultureInfo.InvariantCulture)} grille{(submitted > 1 ? "s" : "")} d’évaluation remise{(submitted > 1 ? "s" : "")} sur {needed.ToString(CultureInfo.InvariantCulture)}.");

    public static Error InterviewersTooFew(int needed, int present) => new("vacancy.interviewers-too-few",
        $"L’entretien d’un candidat contractuel est conduit par {(needed == 1 ? "une personne" : "deux personnes")} au moins (décret n° 2019-1414) : {(present == 0 ? "aucun entretien n’est enregistré comme tenu" : "une seule personne était présente")}.");

    public static Error PostsBelowAccepted(int accepted) => Error.Invalid("Posts", $"Des candidatures sont déjà retenues : {accepted.ToString(CultureInfo.InvariantCulture)} poste{(accepted > 1 ? "s" : "")} au moins.");

    public static Error DurationNotExpected(LegalBasis basis) => Error.Invalid("DurationMonths", $"Retirez la durée : « {basis.Label()} » n’a pas de terme.");

    public static Error DeadlineDistant(DateOnly deadline) => new("vacancy.deadline-distant",
        $"Le {Day(deadline)} est dans plus de {DistantDeadline.Months} mois. Corrigez la date, ou confirmez-la.", ErrorKind.Invalid, "Deadline");

    public static Error TemporaryNeed(LegalBasis basis) => new("vacancy.temporary-need",
        $"« {basis.Label()} » répond à un besoin temporaire : choisissez « Temporaire », ou un autre fondement pour un besoin permanent.", ErrorKind.Rule, nameof(Vacancy.IsPermanent));

    public static Error DurationMissing(LegalBasis basis) => Error.Invalid("DurationMonths", $"Indiquez la durée : « {basis.Label()} » a un terme.");

    public static Error DurationOutOfBounds(LegalBasis basis, int from, int to) => Error.Invalid("DurationMonths", $"« {basis.Label()} » : de {from.ToString(CultureInfo.InvariantCulture)} à {to.ToString(CultureInfo.InvariantCulture)} mois.");

    public static Error TooLong(string field, string what, int max) => Error.Invalid(field, $"{what} : {max.ToString(CultureInfo.InvariantCulture)} caractères au plus.");

    private static string Day(DateOnly day) => day.ToString(day.Day == 1 ? "'1er' MMMM yyyy" : "d MMMM yyyy", CultureInfo.GetCultureInfo("fr-FR"));
}
