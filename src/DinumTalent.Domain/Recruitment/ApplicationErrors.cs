using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Why an act on an application is refused.</summary>
public static class ApplicationErrors
{
    public static readonly Error UnknownQuestion = new("application.unknown-question", "Les questions de l’offre ont changé : relisez vos réponses.", ErrorKind.Invalid);

    public static readonly Error CvMissing = new("application.cv-missing", "Joignez votre CV.", ErrorKind.Invalid, "Cv");

    public static readonly Error NoSuchStage = new("application.no-such-stage", "Cette étape n’existe pas dans le recrutement.", ErrorKind.Invalid, "Stage");

    public static readonly Error SameStage = new("application.same-stage", "La candidature est déjà à cette étape.");

    public static readonly Error UseVerb = new("application.use-verb", "Utilisez « Retenir » ou « Refuser » pour cette étape.");

    public static readonly Error ReasonMissing = Error.Invalid("Reason", "Indiquez le motif.");

    public static readonly Error MessageMissing = Error.Invalid("Message", "Écrivez le message au candidat.");

    public static readonly Error MessageAlreadySent = new("application.message-sent", "Le message a déjà été envoyé au candidat.");

    public static readonly Error AlreadyAssigned = new("application.already-assigned", "Cette personne évalue déjà cette candidature.");

    public static readonly Error NotAssigned = new("application.not-assigned", "Cette personne n’évalue pas cette candidature.");

    public static readonly Error NotOneself = new("application.not-oneself", "Demandez à quelqu’un d’autre de vous retirer des évaluateurs : vos notes se donnent avant de voir celles des autres.");

    public static readonly Error OwnApplication = new("application.own", "Cette candidature est la vôtre : quelqu’un d’autre doit la traiter.");

    /// <summary>Says no more than that: where screening is anonymised, nobody learns by trying who applied.</summary>
    public static readonly Error EvaluatorNotHere = new("application.evaluator-not-here", "Cette personne ne peut pas évaluer les candidatures de cette offre.");

    public static readonly Error EvaluatorIsCandidate = new("application.evaluator-is-candidate", "Cette candidature est la sienne : choisissez quelqu’un d’autre pour l’évaluer.");

    public static readonly Error CommentEmpty = Error.Invalid("Text", "Écrivez le commentaire.");

    public static readonly Error ScorecardSubmitted = new("scorecard.submitted", "La grille a été remise : elle ne change plus.");

    public static readonly Error NothingScored = new("scorecard.nothing-scored", "Notez au moins un critère avant de remettre la grille.", ErrorKind.Invalid);

    public static Error AnswerMissing(string question) => Error.Invalid("Answers", $"Répondez à la question : « {question} »");

    public static Error NotInProgress(ApplicationStatus status) => new("application.not-in-progress", $"Cette candidature n’est plus en cours : {status.Label().ToLowerInvariant()}.");

    public static Error NoTransition(string from, string to) => new("application.no-transition", $"Une candidature ne passe pas de « {from} » à « {to} ».");

    public static Error NotRevertible(ApplicationStatus status) => new("application.not-revertible", $"Il n’y a pas de décision à annuler : {status.Label().ToLowerInvariant()}.");
}
