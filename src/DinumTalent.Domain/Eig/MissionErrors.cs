using DinumTalent.Domain.Common;
using static DinumTalent.Domain.Eig.EigDays;

namespace DinumTalent.Domain.Eig;

/// <summary>Why an act on a mission is refused.</summary>
public static class MissionErrors
{
    public static readonly Error MoodIsNotExported = new("mission.mood", "Le moral d’une personne ne s’exporte pas : retirez ce filtre, puis téléchargez.");

    public static readonly Error OtherCohort = new("mission.other-cohort", "Ce défi n’est pas de cette promotion.");

    public static readonly Error NotChosen = new("mission.not-chosen", "Ce défi n’est pas public : une mission répond à un défi retenu et annoncé.");

    public static readonly Error Anonymous = new("mission.anonymous", "Cette candidature est encore anonyme, ou a été retirée : ouvrez la mission après l’annonce.");

    public static readonly Error NotAccepted = new("mission.not-accepted", "Cette personne n’a pas accepté de place sur ce défi : ouvrez la mission sur la place qu’elle a acceptée.", ErrorKind.Conflict, "Application");

    public static readonly Error Twice = new("mission.twice", "Cette personne a déjà une mission dans cette promotion.", ErrorKind.Conflict, nameof(Mission.Email));

    public static readonly Error NoAdministration = Error.Invalid(nameof(MissionTerms.Administration), $"Saisissez l’administration d’accueil, en {Challenge.AdministrationMaxLength} caractères au plus.");

    public static readonly Error WrongEmployment = Error.Invalid(nameof(MissionTerms.Employment), "Choisissez un CDD, un contrat de projet ou une mise à disposition.");

    public static readonly Error Inverted = Error.Invalid(nameof(MissionTerms.EndsOn), "Le dernier jour précède le premier : corrigez les dates.");

    public static readonly Error Telework = Error.Invalid(nameof(MissionTerms.TeleworkDays), $"Indiquez de 0 à {Mission.MaxTeleworkDays} jours de télétravail par semaine.");

    public static readonly Error SameMentor = Error.Invalid($"{nameof(MissionTerms.HighLevel)}.{nameof(ChallengeMentor.Email)}", "Les deux mentors sont deux personnes différentes.");

    public static readonly Error OwnMentor = Error.Invalid($"{nameof(MissionTerms.Operational)}.{nameof(ChallengeMentor.Email)}", "Un EIG n’est pas son propre mentor.");

    public static Error MentorIncomplete(string field) => Error.Invalid($"{field}.{nameof(ChallengeMentor.Name)}", "Indiquez le nom, la fonction et l’adresse du mentor, ou aucun des trois.");

    public static Error TooLong(string field, int most) => Error.Invalid(field, $"Saisissez {most} caractères au plus.");

    public static Error NotUnderWay(DateOnly from, DateOnly until) => new("mission.not-under-way", $"La mission va du {Day(from)} au {Day(until)} : cela ne se note que pendant ces jours.", ErrorKind.Conflict);

    public static Error NotBegun(DateOnly from) => new("mission.not-begun", $"La mission commence le {Day(from)} : l’attestation s’établit à partir de ce jour.", ErrorKind.Conflict);

    public static readonly Error NoProgress = Error.Invalid(nameof(CheckIn.Progress), $"Dites ce qui a avancé, en {CheckIn.TextMaxLength} caractères au plus.");

    public static readonly Error NoMood = Error.Invalid(nameof(CheckIn.Mood), $"Choisissez un moral de 1 à {CheckIn.BestMood}.");

    public static readonly Error OwnerDoesNotTell = new("mission.owner", "Le point du mois et la suite se disent entre l’EIG et ses mentors.");

    public static readonly Error NoMilestoneTitle = Error.Invalid(nameof(Milestone.Title), $"Nommez le jalon, en {Milestone.TitleMaxLength} caractères au plus.");

    public static readonly Error TooManyMilestones = new("mission.milestones", $"Une mission a {Mission.MaxMilestones} jalons au plus.");

    public static Error MilestoneOutside(DateOnly from, DateOnly until) => Error.Invalid(nameof(Milestone.DueOn), $"Choisissez un jour de la mission, du {Day(from)} au {Day(until)}.");

    public static readonly Error MilestoneReached = new("mission.milestone-reached", "Ce jalon est atteint : il ne change plus.", ErrorKind.Conflict);

    public static readonly Error DayToCome = Error.Invalid("Day", "Indiquez un jour passé, ou aujourd’hui.");

    public static Error DayOutside(DateOnly from, DateOnly until) => Error.Invalid("Day", $"Indiquez un jour de la mission, du {Day(from)} au {Day(until)}.");

    public static readonly Error NoMentor = Error.Invalid("Kind", "Aucun mentor n’est désigné à ce titre.");

    public static Error RenewalNotAsked(DateOnly on) => new("mission.renewal-early", $"La suite de la mission se dit à partir du {Day(on)}.", ErrorKind.Conflict);

    public static readonly Error NoIntention = Error.Invalid("Intention", "Choisissez une réponse.");

    public static readonly Error EndedAlready = new("mission.ended", "Cette mission est déjà arrêtée.", ErrorKind.Conflict);

    public static readonly Error NoReason = Error.Invalid("Reason", $"Indiquez le motif, en {Mission.ReasonMaxLength} caractères au plus.");

    public static readonly Error NoSuchAgent = Error.Invalid("Email", "Aucun agent n’a cette adresse professionnelle.");

    public static readonly Error AgentOfAnother = new("mission.agent-of-another", "Cet agent est déjà lié à un autre EIG.", ErrorKind.Conflict, "Email");

    public static readonly Error NotTheAgent = new("mission.not-the-agent", "Rien ne rapproche plus cet EIG de cet agent : rechargez la page.", ErrorKind.Conflict);

    public static readonly Error NoEventTitle = Error.Invalid(nameof(CohortEvent.Title), $"Nommez l’événement, en {CohortEvent.TitleMaxLength} caractères au plus.");
}
