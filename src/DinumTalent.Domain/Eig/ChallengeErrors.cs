using DinumTalent.Domain.Common;
using static DinumTalent.Domain.Eig.EigDays;

namespace DinumTalent.Domain.Eig;

/// <summary>Why an act on a challenge is refused.</summary>
public static class ChallengeErrors
{
    public static readonly Error NoTitle = Error.Invalid("Title", $"Donnez au défi un titre de {Challenge.TitleMaxLength} caractères au plus.");

    public static readonly Error Submitted = new("challenge.submitted", "Ce défi est déposé : reprenez-le d’abord, tant que l’appel à défis est ouvert.", ErrorKind.Conflict);

    public static readonly Error NotSubmitted = new("challenge.not-submitted", "Ce défi n’est pas déposé.", ErrorKind.Conflict);

    public static readonly Error NotGivenBack = new("challenge.not-given-back", "Cette promotion reçoit les défis au fil de l’eau : un défi déposé ne se reprend plus. Écrivez à l’équipe du programme.");

    public static readonly Error TooManyAuthors = new("challenge.too-many-authors", $"Un défi a {Challenge.MaxAuthors} auteurs au plus.");

    public static readonly Error LastAuthor = new("challenge.last-author", "Vous êtes le seul auteur de ce défi : nommez d’abord quelqu’un d’autre.");

    public static readonly Error JurorIsAuthor = new("challenge.juror-is-author", "Cette personne est auteur de ce défi : elle ne peut pas le juger.", ErrorKind.Rule, "Email");

    public static readonly Error AlreadyJuror = new("challenge.juror-twice", "Ce défi est déjà confié à cette personne.", ErrorKind.Conflict, "Email");

    public static readonly Error NotEligibleToJudge = new("challenge.not-eligible", "Dites d’abord que ce défi est recevable : seuls les défis recevables vont au jury.");

    public static readonly Error ReviewSubmitted = new("challenge.review-submitted", "Votre grille est remise : elle ne change plus.", ErrorKind.Conflict);

    public static readonly Error IndependenceFirst = new("challenge.independence-first", "Dites d’abord si vous avez un lien d’intérêts avec ce défi.");

    public static readonly Error Recused = new("challenge.recused", "Vous avez déclaré un lien d’intérêts avec ce défi : il ne vous est plus ouvert.", ErrorKind.NotFound);

    public static readonly Error ConflictUnexplained = Error.Invalid("Reason", "Dites en quelques mots quel lien vous avez avec ce défi.");

    public static readonly Error NotFavourableOrNot = Error.Invalid("IsFavourable", "Dites si vous êtes favorable à ce défi.");

    public static readonly Error ReviewRemains = new("challenge.review-remains", "Une grille remise ou un lien d’intérêts déclaré restent au dossier.");

    public static readonly Error Announced = new("challenge.announced", "Les décisions sont annoncées : elles ne changent plus.", ErrorKind.Conflict);

    public static readonly Error ReasonsMissing = Error.Invalid("Reasons", $"Motivez la décision, en {ChallengeVerdict.ReasonsMaxLength} caractères au plus : l’administration la lira.");

    public static readonly Error NotToChoose = Error.Invalid("Decision", "Ce défi n’est pas recevable : il ne peut pas être retenu.");

    public static readonly Error DecisionMissing = Error.Invalid("Decision", "Choisissez une décision.");

    public static readonly Error BadRank = Error.Invalid("Rank", $"Le rang va de 1 à {ChallengeVerdict.LastRank}.");

    public static Error TooFewReviews(int submitted) => new("challenge.too-few-reviews",
        $"Il faut {ChallengeVerdict.FewestReviews} grilles remises pour décider ; {(submitted == 0 ? "aucune ne l’est" : "une seule l’est")}.");

    public static Error TooEarlyToDecide(DateOnly from) => new("challenge.too-early", $"Le jury des défis ouvre le {Day(from)} : rien n’est décidé avant.");

    public static Error Undecided(int count) => new("challenge.undecided",
        count == 1 ? "Un défi déposé est encore sans décision : tous sont annoncés ensemble." : $"{count} défis déposés sont encore sans décision : tous sont annoncés ensemble.");

    public static Error StillOpen(DateOnly until) => new("challenge.call-open", $"L’appel à défis est ouvert jusqu’au {Day(until)} : d’ici là, les administrations peuvent reprendre leur défi.");

    public static readonly Error NothingToAnnounce = new("challenge.nothing-to-announce", "Il n’y a rien à annoncer : aucun défi déposé n’attend d’annonce.");

    public static Error TooLong(string field, int most) => Error.Invalid(field, $"Ce texte dépasse {most} caractères.");

    public static Error CriterionMissing(string field, ChallengeCriterion criterion) => Error.Invalid(field, $"« {criterion.Label()} » : donnez une note de 1 à {ChallengeReview.MaxScore}.");
}
