using DinumTalent.Domain.Common;
using static DinumTalent.Domain.Eig.EigDays;

namespace DinumTalent.Domain.Eig;

/// <summary>Why an act on an application to a cohort, or on what is noted of it, is refused.</summary>
public static class FellowErrors
{
    public static readonly Error InMission = new("fellow.in-mission", "Votre mission est ouverte : pour y renoncer, écrivez à l’équipe du programme.", ErrorKind.Conflict);

    public static readonly Error BadExpertises = Error.Invalid("Expertises", $"Choisissez de 1 à {FellowApplication.MaxExpertises} expertises, chacune une fois, la principale d’abord.");

    public static readonly Error DraftTooLong = Error.Invalid("Motivation", "Votre brouillon est trop long pour être gardé : raccourcissez vos textes.");

    public static readonly Error CvMissing = Error.Invalid("Cv", "Joignez votre CV.");

    public static readonly Error MotivationMissing = Error.Invalid("Motivation", "Écrivez votre motivation.");

    public static readonly Error AnsweredTwice = Error.Invalid("Answers", "Répondez une fois à chaque critère.");

    public static readonly Error Withdrawn = new("fellow.withdrawn", "Cette candidature est retirée.", ErrorKind.Conflict);

    public static readonly Error Answered = new("fellow.answered", "Cette candidature a reçu sa réponse : il n’y a plus rien à retirer.", ErrorKind.Conflict);

    public static readonly Error NotReplaceable = new("fellow.not-replaceable", "Une candidature est déjà reçue sous cette adresse pour cette promotion.", ErrorKind.Conflict, "Email");

    public static readonly Error AlreadyRead = new("fellow.already-read", "Cette candidature a déjà été lue : elle ne peut plus être remplacée. Écrivez à l’équipe du programme.", ErrorKind.Conflict);

    /// <summary>Says no more than that: nobody learns by trying who applied.</summary>
    public static readonly Error NotToJudge = new("fellow.not-to-judge", "Cette candidature ne peut pas être confiée à cette personne.", ErrorKind.Rule, "Email");

    public static readonly Error GridSubmitted = new("fellow.grid-submitted", "Votre grille est remise : elle ne change plus.", ErrorKind.Conflict);

    public static readonly Error IndependenceFirst = new("fellow.independence-first", "Dites d’abord si vous avez un lien d’intérêts avec cette candidature.");

    public static readonly Error Recused = new("fellow.recused", "Vous avez déclaré un lien d’intérêts avec cette candidature : elle ne vous est plus ouverte.", ErrorKind.NotFound);

    public static readonly Error TieUnexplained = Error.Invalid("Reason", "Dites en quelques mots quel lien vous avez avec cette candidature.");

    public static readonly Error ScoredTwice = Error.Invalid("Scores", "Un critère est noté deux fois.");

    public static readonly Error NothingScored = Error.Invalid("Scores", "Notez au moins un critère avant de remettre la grille.");

    public static readonly Error GridRemains = new("fellow.grid-remains", "Une grille remise ou un lien d’intérêts déclaré restent au dossier.");

    public static readonly Error Announced = new("fellow.announced", "La présélection est annoncée : elle ne change plus.", ErrorKind.Conflict);

    public static readonly Error SourceMissing = Error.Invalid("Source", $"Dites d’où vient cette saisie (appel, message, date), en {EntrySource.MaxLength} caractères au plus.");

    public static readonly Error NotPreselected = new("fellow.not-preselected", "Cette candidature n’est pas présélectionnée.");

    public static readonly Error ReasonMissing = Error.Invalid("Reason", $"Motivez la décision, en {PreselectionVerdict.ReasonMaxLength} caractères au plus : la personne peut demander à la lire.");

    public static readonly Error AnotherReadingNeeded = new("fellow.reading-needed", "Les deux lectures divergent : confiez la candidature à un troisième lecteur avant de décider.");

    public static readonly Error ReadingOutstanding = new("fellow.reading-outstanding", "Une lecture est encore attendue : attendez qu’elle soit remise, ou retirez-la à son lecteur.");

    public static readonly Error OwnReadingFirst = new("fellow.own-reading-first", "Vous lisez vous-même cette candidature : remettez d’abord votre grille, ou faites-vous retirer.", ErrorKind.Conflict);

    public static readonly Error NothingToAnnounce = new("fellow.nothing-to-announce", "Il n’y a rien à annoncer : aucune candidature n’attend d’annonce.");

    public static readonly Error NothingToWish = new("fellow.nothing-to-wish", "Aucun défi de cette promotion ne recherche vos expertises.");

    public static readonly Error TooManyWishes = Error.Invalid("Wishes", $"Classez {WishList.Most} défis au plus.");

    public static readonly Error NotOffered = Error.Invalid("Wishes", "Un des défis choisis n’est pas proposé, ou ne l’est plus : rechargez la page.");

    public static readonly Error BadWeight = Error.Invalid("AuditionWeight", "Le poids de l’audition va de 0 à 1.");

    public static readonly Error BadFloor = Error.Invalid("Floor", $"La moyenne minimale va de 0 à {FellowScore.MaxScore}.");

    public static readonly Error HasResult = new("fellow.has-result", "Le résultat de cette candidature est annoncé : ni les vœux, ni les empêchements ne changent plus.", ErrorKind.Conflict);

    public static Error TooLong(string field, int most) => Error.Invalid(field, $"Ce texte dépasse {most} caractères.");

    public static Error AnswerMissing(string field, FellowCriterion criterion) => Error.Invalid(field, $"« {criterion.Label()} » : écrivez votre réponse.");

    public static Error BadScore(string field) => Error.Invalid(field, $"Les notes vont de 0 à {FellowScore.MaxScore}.");

    public static Error CriterionMissing(string field, FellowCriterion criterion) =>
        Error.Invalid(field, $"« {criterion.Label()} » : donnez une note de 0 à {FellowScore.MaxScore}, ou dites en commentaire pourquoi ce critère n’est pas évalué.");

    public static Error TooFewReadings(int submitted) => new("fellow.too-few-readings",
        $"Il faut {PreselectionOutcome.FewestReadings} lectures remises pour décider ; {(submitted == 0 ? "aucune ne l’est" : "une seule l’est")}.");

    public static Error TooEarlyToDecide(DateOnly from) => new("fellow.too-early", $"La présélection ouvre le {Day(from)} : rien n’est décidé avant.");

    public static Error Undecided(int count) => new("fellow.undecided",
        count == 1 ? "Une candidature est encore sans décision : toutes sont annoncées ensemble." : $"{count} candidatures sont encore sans décision : toutes sont annoncées ensemble.");

    /// <param name="numbers">Of applications that are decided.</param>
    public static Error StillRead(IReadOnlyCollection<int> numbers) => new("fellow.still-read",
        $"{(numbers.Count == 1 ? "La candidature décidée" : "Les candidatures décidées")} n° {string.Join(", ", numbers.Order())} {(numbers.Count == 1 ? "attend" : "attendent")} encore une lecture : attendez qu’elle soit remise, ou retirez-la à son lecteur.");

    public static Error StillOpen(DateOnly until) => new("fellow.call-open", $"L’appel à candidatures est ouvert jusqu’au {Day(until)} : d’ici là, d’autres peuvent arriver.");

    public static Error TooFewWishes(int fewest) => Error.Invalid("Wishes", fewest == 1 ? "Choisissez un défi." : $"Classez au moins {fewest} défis.");

    public static Error WishedTwice(string challenge) => Error.Invalid("Wishes", $"Le défi « {challenge} » est choisi deux fois.");

    public static Error NotSought(string challenge) => Error.Invalid("Wishes", $"Le défi « {challenge} » ne recherche aucune de vos expertises.");
}
