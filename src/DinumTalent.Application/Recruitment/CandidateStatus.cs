using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment;

/// <summary>How serious a status is to its reader: what colour goes with it.</summary>
public enum CandidateTone
{
    Information,
    Success,
    Warning,
    Neutral,
}

/// <summary>
/// Where an application stands in the words of the candidate. It tells nothing that the candidate has not been told:
/// a refusal whose message is deferred still reads as being examined.
/// </summary>
/// <param name="Label">Two or three words.</param>
/// <param name="Explanation">One sentence.</param>
/// <param name="Next">What happens next, or what the candidate can do.</param>
/// <param name="Tone">For its badge.</param>
/// <param name="CanWithdraw">Whether giving up is still possible.</param>
public sealed record CandidateStatus(string Label, string Explanation, string Next, CandidateTone Tone, bool CanWithdraw)
{
    private const string Examined = "Les recruteurs examinent votre candidature.";
    private const string OtherVacancies = "D’autres offres vous attendent dans la liste des offres d’emploi.";

    /// <param name="status">Of the application.</param>
    /// <param name="stage">Kind of stage it is at.</param>
    /// <param name="refusalToldAt">When the refusal message left.</param>
    /// <param name="vacancy">State of the vacancy.</param>
    /// <param name="isOpen">Whether the vacancy still receives applications.</param>
    public static CandidateStatus Of(ApplicationStatus status, StageKind stage, DateTime? refusalToldAt, VacancyStatus vacancy, bool isOpen) => status switch
    {
        ApplicationStatus.Withdrawn => new("Retirée", "Vous avez retiré votre candidature : elle n’est plus examinée.", OtherVacancies, CandidateTone.Neutral, false),
        ApplicationStatus.Hired => new("Recrutement confirmé", "Votre recrutement est confirmé. Bienvenue !", "Le service qui vous recrute vous dit comment préparer votre arrivée.", CandidateTone.Success, false),
        ApplicationStatus.Accepted => new("Retenue", "Votre candidature est retenue.", "Le service qui recrute vous contacte pour préparer votre arrivée.", CandidateTone.Success, true),
        ApplicationStatus.Refused when refusalToldAt is not null => new("Non retenue", "Votre candidature n’a pas été retenue pour ce poste.", OtherVacancies, CandidateTone.Warning, false),
        _ when vacancy is VacancyStatus.Cancelled => new("Recrutement annulé", "L’administration a renoncé à ce recrutement.", OtherVacancies, CandidateTone.Warning, true),
        _ when vacancy is VacancyStatus.Fruitless => new("Recrutement sans suite", "Ce recrutement s’est terminé sans que le poste soit pourvu.", OtherVacancies, CandidateTone.Warning, true),
        _ when vacancy is VacancyStatus.Filled => new("Poste pourvu", "Le poste est pourvu : votre candidature n’a pas été retenue.", OtherVacancies, CandidateTone.Warning, true),
        ApplicationStatus.InProgress when stage is StageKind.Reception && isOpen => new(
            "Reçue", "Votre candidature est bien arrivée.",
            "Les recruteurs l’examinent, au plus tard après la date limite de l’offre. Vous recevrez un message à chaque décision.", CandidateTone.Information, true),
        _ => new("En cours d’examen", Examined, "Vous serez peut-être invité à un entretien. Dans tous les cas, vous recevrez une réponse.", CandidateTone.Information, true),
    };
}
