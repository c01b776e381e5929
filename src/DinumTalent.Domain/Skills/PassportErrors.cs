using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Skills;

/// <summary>Why a change of a skills passport is refused.</summary>
public static class PassportErrors
{
    public static readonly Error NotOnesOwnValidation = new("passport.source", "Choisissez la source dans la liste : une validation vient du responsable.", ErrorKind.Invalid, "Source");

    public static readonly Error NotOnesOwnTraining = new("passport.training", "Choisissez la source dans la liste : « Acquise en formation » vient d’une formation achevée, suivie ici.", ErrorKind.Invalid, "Source");

    public static readonly Error NoEvidence = new("passport.evidence", "Nommez la certification, et qui l’a délivrée.", ErrorKind.Invalid, "Evidence");

    public static readonly Error ExpiryWithoutCertificate = new("passport.expiry", "Seule une certification expire : choisissez « Certifiée », ou effacez la date.", ErrorKind.Invalid, "ExpiresOn");

    public static readonly Error AlreadyExpired = new("passport.expired", "Cette certification a déjà expiré : renouvelez-la, ou déclarez la compétence sans elle.", ErrorKind.Invalid, "ExpiresOn");

    public static readonly Error NotHeld = new("passport.not-held", "Cette compétence n’est plus dans le passeport. Rechargez la page.", ErrorKind.Conflict);

    public static readonly Error HeldAlready = new("passport.held", "Cette compétence est déjà dans votre passeport : modifiez-la plutôt.", ErrorKind.Conflict, "SkillId");

    public static readonly Error NoComment = new("passport.comment", "Expliquez la correction : l’agent la lira.", ErrorKind.Invalid, "Comment");

    public static readonly Error OwnSkills = new("passport.own", "On ne valide pas ses propres compétences.", ErrorKind.Forbidden);

    public static readonly Error Empty = new("passport.empty", "Votre passeport est vide : ajoutez au moins une compétence avant de répondre.");
}
