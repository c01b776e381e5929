using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Retention;

/// <summary>Why an act on a training, or on a request for one, is refused.</summary>
public static class TrainingErrors
{
    public static readonly Error NoCatalogue = Error.Invalid("Organisation", "Choisissez l’administration dont c’est le catalogue.");

    public static readonly Error Exists = new(
        "training.exists", "Ce catalogue contient déjà une formation de cet organisme avec ce code : modifiez-la, ou donnez un autre code.", ErrorKind.Conflict, "Code");

    public static readonly Error HalfAim = Error.Invalid("Aims", "Choisissez à la fois la compétence et le niveau visé, ou laissez la ligne vide.");

    public static readonly Error UnknownSkill = Error.Invalid("Aims", "Choisissez les compétences dans la liste.");

    public static readonly Error NoProvider = Error.Invalid("Provider", $"Nommez l’organisme en {Training.ProviderMaxLength} caractères au plus.");

    public static readonly Error NoCode = Error.Invalid("Code", $"Donnez le code de la formation chez l’organisme, en {Training.CodeMaxLength} caractères au plus.");

    public static readonly Error NoTitle = Error.Invalid("Title", $"Saisissez un titre de {Training.TitleMaxLength} caractères au plus.");

    public static readonly Error LongDescription = Error.Invalid("Description", $"Décrivez la formation en {Training.DescriptionMaxLength} caractères au plus.");

    public static readonly Error NoAim = Error.Invalid("Aims", $"Nommez de 1 à {Training.MostAims} compétences visées, chacune avec son niveau.");

    public static readonly Error AimTwice = Error.Invalid("Aims", "Une compétence visée n’est nommée qu’une fois.");

    public static readonly Error BadLevel = Error.Invalid("Aims", "Un niveau visé va de 1 à 5.");

    public static readonly Error BadHours = Error.Invalid("Hours", "La durée est un nombre entier d’heures, de 1 à 1 600.");

    public static readonly Error BadCost = Error.Invalid("Cost", "Le coût est un nombre entier d’euros par personne, de 0 à 100 000.");

    public static readonly Error BadLink = Error.Invalid("Link", "Le lien est une adresse complète, qui commence par https://.");

    public static readonly Error Retired = new("training.retired", "Cette formation n’est plus proposée : choisissez-en une autre dans le catalogue.");

    public static readonly Error LongMotivation = Error.Invalid("Motivation", $"Dites pourquoi en {TrainingEnrolment.TextMaxLength} caractères au plus.");

    public static readonly Error OwnRequest = new("training.own", "On ne décide pas de sa propre demande de formation.", ErrorKind.Forbidden);

    public static readonly Error NoReason = Error.Invalid("Reason", $"Expliquez pourquoi, en {TrainingEnrolment.TextMaxLength} caractères au plus : l’agent le lira.");

    public static readonly Error NoDates = Error.Invalid("StartsOn", "Indiquez le premier et le dernier jour de la formation.");

    public static readonly Error DatesInverted = Error.Invalid("EndsOn", "La formation se termine avant d’avoir commencé : corrigez les dates.");

    public static readonly Error TooLong = Error.Invalid("EndsOn", $"La formation dure {TrainingEnrolment.MostDays} jours au plus : corrigez les dates.");

    public static readonly Error FarDates = Error.Invalid("StartsOn", "Cette date est trop éloignée d’aujourd’hui : vérifiez l’année.");

    public static readonly Error NoCompletionDay = Error.Invalid("CompletedOn", "Indiquez le jour où la formation a été achevée.");

    public static readonly Error CompletedInTheFuture = Error.Invalid("CompletedOn", "Ce jour n’est pas encore passé : une formation s’achève avant d’être enregistrée comme telle.");

    public static readonly Error CompletedBeforeStart = Error.Invalid("CompletedOn", "Ce jour précède le premier jour de la formation.");

    public static readonly Error AgentUnknown = Error.Invalid("Email", "Aucun agent en fonction de votre périmètre n’a cette adresse professionnelle.");

    public static Error Not(TrainingStatus status, string act) =>
        new("training.status", $"Cette demande est « {status.Label().ToLowerInvariant()} » : {act}. Rechargez la page.", ErrorKind.Conflict);
}
