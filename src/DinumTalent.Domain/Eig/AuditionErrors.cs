using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>Why auditions can't be planned as asked.</summary>
public static class AuditionErrors
{
    public static readonly Error BadMinutes = Error.Invalid("Minutes", $"Une audition dure de {AuditionTerms.FewestMinutes} à {AuditionTerms.MostMinutes} minutes.");

    public static readonly Error BadPanel = Error.Invalid("PanelSize", $"Un jury compte de {AuditionTerms.SmallestPanel} à {AuditionTerms.LargestPanel} personnes.");

    public static readonly Error BadRow = Error.Invalid("InARow", "Un juré entend au moins une personne avant une pause.");

    public static readonly Error BadPause = Error.Invalid("PauseMinutes", $"Une pause dure de 0 à {AuditionTerms.MostMinutes} minutes.");

    public static readonly Error BadRooms = Error.Invalid("Rooms", "Indiquez au moins une salle, chacune une fois.");

    public static readonly Error BadOpening = Error.Invalid("Opening", "Indiquez au moins une plage horaire ; chacune se termine après avoir commencé, et deux plages ne se recouvrent pas.");

    public static readonly Error CandidateTwice = Error.Invalid("Candidates", "Une personne figure deux fois parmi celles à entendre.");

    public static readonly Error JurorTwice = Error.Invalid("Jurors", "Une personne figure deux fois parmi les jurés.");

    public static readonly Error TooManyRooms = Error.Invalid("Rooms", $"Indiquez {AuditionSchedule.MostRooms} salles au plus, dont le nom compte {Audition.RoomMaxLength} caractères au plus.");

    public static readonly Error TooManyWindows = Error.Invalid("Opening", $"Indiquez {AuditionSchedule.MostWindows} plages horaires au plus.");

    public static readonly Error OutsideThePhase = Error.Invalid("Opening", "Une plage horaire sort des jours de la phase d’auditions : les jurés ne pourraient pas noter. Changez d’abord les dates de la promotion.");

    public static readonly Error SeatedAlready = new("audition.seated-already", "Ces personnes sont déjà jurées.", ErrorKind.Conflict, "Emails");

    public static readonly Error TooManyJurors = Error.Invalid("Emails", $"Une promotion compte {AuditionSchedule.MostJurors} jurés au plus.");

    public static readonly Error ArrangeFirst = new("audition.arrange-first", "Indiquez d’abord les salles et les horaires.");

    public static readonly Error NobodyToHear = new("audition.nobody", "Personne n’est à entendre : aucune candidature présélectionnée n’a donné de vœux.");

    public static readonly Error RoomsClosed = Error.Invalid("Start", "Les salles ne sont pas ouvertes à cette heure.");

    public static readonly Error NoSuchRoom = Error.Invalid("Room", "Choisissez une des salles.");

    public static readonly Error RoomTaken = Error.Invalid("Room", "Cette salle est prise à cette heure.");

    public static readonly Error CandidateAway = Error.Invalid("Start", "La personne a dit qu’elle ne peut pas venir à cette heure.");

    public static readonly Error JurorTied = Error.Invalid("Panel", "Un de ces jurés a un lien d’intérêts avec la personne ou avec un défi qu’elle souhaite.");

    public static readonly Error JurorAway = Error.Invalid("Panel", "Un de ces jurés n’est pas disponible à cette heure.");

    public static readonly Error JurorBusy = Error.Invalid("Panel", "Un de ces jurés entend quelqu’un d’autre à cette heure.");

    public static readonly Error PlanOutdated = new("audition.plan-outdated", "Les horaires, les salles, les jurés ou leurs liens ont changé depuis que ce plan est fait : planifiez de nouveau, puis confirmez.", ErrorKind.Conflict);

    public static readonly Error NothingPlanned = new("audition.nothing-planned", "Il n’y a rien à confirmer : planifiez d’abord les auditions, ou tout est déjà confirmé.", ErrorKind.Conflict);

    public static readonly Error NotHeardYet = new("audition.not-heard-yet", "L’audition n’a pas encore commencé : enregistrez vos notes, et remettez la grille après.");

    public static readonly Error RuleFirst = new("audition.rule-first", "Fixez d’abord la règle de classement : elle est connue avant que quelqu’un soit noté.");

    public static readonly Error InThePast = new("audition.past", "Une audition est prévue à une heure déjà passée : planifiez de nouveau.");

    public static readonly Error Begun = new("audition.begun", "Cette audition a commencé ou a eu lieu : elle ne se déplace plus.");

    public static readonly Error ConfirmedAlready = new("audition.confirmed", "Votre audition est confirmée. Si vous ne pouvez plus venir, écrivez à l’équipe du programme.", ErrorKind.Conflict);

    public static readonly Error ConfirmedForThem = new("audition.confirmed-for-them", "L’audition de cette personne est confirmée : déplacez-la plutôt dans le plan.", ErrorKind.Conflict);

    public static readonly Error UnknownHours = Error.Invalid("Absences", "Les horaires ont changé : rechargez la page.");

    public static readonly Error NeverThere = Error.Invalid("Absences", "Laissez au moins une plage où vous pouvez venir, ou écrivez à l’équipe du programme.");

    public static readonly Error RuleReason = Error.Invalid("Reason", $"La règle est déjà fixée : dites pourquoi elle change, en {RankingTerms.ReasonMaxLength} caractères au plus.");

    public static Error JurorsFirst(int panel) => new("audition.jurors-first", $"Ajoutez au moins {panel} jurés : chaque audition en demande {panel}.");

    public static Error WholePanel(int panel) => Error.Invalid("Panel", $"Choisissez {panel} jurés.");

    public static Error JurorTired(AuditionTerms terms) => Error.Invalid("Panel", $"Un de ces jurés n’aurait pas de pause de {terms.PauseMinutes} minutes après {terms.InARow} auditions de suite.");
}
