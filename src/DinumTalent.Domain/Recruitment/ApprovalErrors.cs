using System.Globalization;
using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Why an act of the approval of a vacancy is refused.</summary>
public static class ApprovalErrors
{
    public static readonly Error Needed = new("approval.needed", "Cette offre doit être approuvée avant d’être publiée : soumettez-la à approbation.");

    public static readonly Error NotNeeded = new("approval.not-needed", "Aucune approbation n’est demandée pour cette offre : publiez-la directement.");

    public static readonly Error NoController = new("approval.no-controller",
        "Un visa budgétaire est nécessaire, et personne n’est désigné pour le donner : demandez à l’administrateur de votre structure de désigner un contrôleur budgétaire.");

    public static readonly Error Ended = new("approval.ended", "Cette demande d’approbation est terminée ou a été reprise par son auteur : il n’y a plus rien à décider.");

    public static readonly Error OwnVacancy = new("approval.own-vacancy", "Vous avez écrit ou soumis cette offre : une autre personne doit l’approuver.");

    public static readonly Error AlreadyDecided = new("approval.already-decided", "Votre décision sur cette étape est déjà enregistrée.");

    public static readonly Error NotYourTurn = new("approval.not-your-turn", "Cette étape n’attend pas votre décision.");

    public static readonly Error CommentMissing = Error.Invalid("Comment", "Dites ce qu’il faut modifier.");

    public static readonly Error PayAboveApproved = new("approval.pay-above-approved",
        "L’offre est publiée : sa rémunération ne peut plus passer au-dessus du plafond sans visa budgétaire (circulaire n° 6434/SG du 3 janvier 2024).", ErrorKind.Rule, "PayMax");

    public static readonly Error DelegateToOneself = Error.Invalid("Email", "Choisissez une autre personne que vous.");

    public static readonly Error DelegationOver = Error.Invalid("EndsOn", "Le dernier jour est passé.");

    public static Error QuorumOutOfReach(string step, int left, int quorum) => new("approval.quorum-out-of-reach",
        $"Étape « {step} » : {quorum.ToString(CultureInfo.InvariantCulture)} accord{(quorum > 1 ? "s" : "")} demandé{(quorum > 1 ? "s" : "")}, {left.ToString(CultureInfo.InvariantCulture)} approbateur{(left > 1 ? "s" : "")} possible{(left > 1 ? "s" : "")}. L’auteur d’une offre ne l’approuve pas : faites-la soumettre par une autre personne, ou compléter l’étape.");
}
