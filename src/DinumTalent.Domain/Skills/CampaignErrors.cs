using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Skills;

/// <summary>Why an act on a campaign is refused.</summary>
public static class CampaignErrors
{
    public static readonly Error NoTitle = Error.Invalid("Title", $"Saisissez un titre de {Campaign.TitleMaxLength} caractères au plus.");

    public static readonly Error DatesInverted = Error.Invalid("ClosesOn", "La campagne se termine avant d’avoir commencé : corrigez les dates.");

    public static readonly Error ClosesInThePast = Error.Invalid("ClosesOn", "La date de fin est déjà passée.");

    public static readonly Error TooLong = Error.Invalid("ClosesOn", $"Une campagne dure {Campaign.MaxDays} jours au plus.");

    public static readonly Error BadReminder = Error.Invalid("ReminderDays", "La relance part pendant la campagne : indiquez un nombre de jours plus petit que sa durée.");

    public static readonly Error NotADraft = new("campaign.not-draft", "Cette campagne est déjà lancée ou annulée.", ErrorKind.Conflict);

    public static readonly Error AlreadyCancelled = new("campaign.already-cancelled", "Cette campagne est déjà annulée.", ErrorKind.Conflict);

    public static readonly Error Cancelled = new("campaign.cancelled", "Cette campagne est annulée : il n’y a plus à y répondre.", ErrorKind.Conflict);

    public static Error Over(DateOnly on) => new("campaign.over", $"La campagne s’est terminée le {on:dd/MM/yyyy} : les réponses ne sont plus reçues. Votre passeport reste modifiable.", ErrorKind.Conflict);

    public static Error NotOpenYet(DateOnly on) => new("campaign.not-open", $"La campagne commence le {on:dd/MM/yyyy} : répondez à partir de ce jour.", ErrorKind.Conflict);
}
