using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Recruitment;

/// <summary>How candidate and panel meet.</summary>
public enum InterviewKind
{
    [Label("Téléphone")] Phone,
    [Label("Visioconférence")] Video,
    [Label("Sur place")] OnSite,
}

/// <summary>Somebody who conducts an interview.</summary>
/// <param name="MemberId">The account.</param>
/// <param name="Name">At that time.</param>
public sealed record Interviewer(UserId MemberId, string Name);

/// <summary>How an interview is held, apart from when.</summary>
/// <param name="Kind">By telephone, video or on the spot.</param>
/// <param name="Place">Address and room, or number to call; compulsory on the spot.</param>
/// <param name="Link">Web address of the conference; compulsory by video.</param>
/// <param name="Minutes">How long it lasts.</param>
/// <param name="Instructions">To the candidate.</param>
/// <param name="NoticeHours">Until how many hours before the start the candidate may choose or move it.</param>
public sealed record InterviewTerms(InterviewKind Kind, string? Place, string? Link, int Minutes, string? Instructions, int NoticeHours)
{
    public const int PlaceMaxLength = 300;
    public const int LinkMaxLength = 500;
    public const int InstructionsMaxLength = 2_000;
    public const int MinMinutes = 10;
    public const int MaxMinutes = 240;
    public const int MaxNoticeHours = 168;

    /// <summary>Everything that keeps an interview from being held so.</summary>
    public Result Check() => Result.All(
        Enum.IsDefined(Kind) ? Result.Success : Error.Invalid(nameof(Kind), "Choisissez la forme de l’entretien dans la liste."),
        Kind is InterviewKind.OnSite && string.IsNullOrWhiteSpace(Place) ? Error.Invalid(nameof(Place), "Indiquez le lieu de l’entretien.") : Result.Success,
        Kind is InterviewKind.Video && string.IsNullOrWhiteSpace(Link) ? Error.Invalid(nameof(Link), "Indiquez l’adresse de la visioconférence.") : Result.Success,
        Place?.Length > PlaceMaxLength ? VacancyErrors.TooLong(nameof(Place), "Le lieu", PlaceMaxLength) : Result.Success,
        Link is null || IsWebAddress(Link) ? Result.Success : Error.Invalid(nameof(Link), $"Saisissez une adresse qui commence par https://, de {LinkMaxLength} caractères au plus."),
        Minutes is < MinMinutes or > MaxMinutes ? Error.Invalid(nameof(Minutes), $"La durée : de {MinMinutes} à {MaxMinutes} minutes.") : Result.Success,
        Instructions?.Length > InstructionsMaxLength ? VacancyErrors.TooLong(nameof(Instructions), "Les consignes", InstructionsMaxLength) : Result.Success,
        NoticeHours is < 0 or > MaxNoticeHours ? Error.Invalid(nameof(NoticeHours), $"Le délai : de 0 à {MaxNoticeHours} heures.") : Result.Success);

    /// <summary>Who conducts it: at least one person, nobody twice, and never the candidate.</summary>
    public static Result CheckPanel(IReadOnlyCollection<Interviewer> panel) =>
        panel.Count == 0 ? InterviewErrors.PanelMissing
        : panel.Count > MaxPanel ? Error.Invalid("Panel", $"Le jury compte {MaxPanel} personnes au plus.")
        : panel.DistinctBy(p => p.MemberId).Count() < panel.Count ? Error.Invalid("Panel", "Une personne figure deux fois.")
        : Result.Success;

    public const int MaxPanel = 10;

    private static bool IsWebAddress(string link) =>
        link.Length <= LinkMaxLength && Uri.TryCreate(link, UriKind.Absolute, out var uri) && uri.Scheme == "https";
}
