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
}
