using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Web.Pages.Gestion.Candidatures;

/// <summary>How the staff's pages say where an application stands.</summary>
public static class ApplicationWords
{
    /// <summary>Kind of badge.</summary>
    public static string? Kind(this ApplicationStatus status) => status switch
    {
        ApplicationStatus.InProgress => "info",
        ApplicationStatus.Refused => "error",
        ApplicationStatus.Accepted or ApplicationStatus.Hired => "success",
        _ => null,
    };

    /// <summary>Kind of badge.</summary>
    public static string? Kind(this Advice advice) => advice switch
    {
        Advice.Favourable => "success",
        Advice.Reserved => "warning",
        _ => "error",
    };

    /// <summary>Where what forbids an acceptance is put right, for who may; null where time alone does it.</summary>
    public static (string Label, string Href)? WayOut(Error obstacle, ApplicationSheetView sheet)
    {
        ArgumentNullException.ThrowIfNull(obstacle);
        ArgumentNullException.ThrowIfNull(sheet);
        var leads = sheet.Permissions.Contains(Permission.PublishVacancies);
        return obstacle.Code switch
        {
            "vacancy.fruitless-search-missing" when leads => ("Enregistrer le constat", Routes.RecordFruitlessSearch(sheet.Vacancy.Id)),
            "vacancy.still-open" when leads => ("Clore l’offre", Routes.CloseVacancy(sheet.Vacancy.Id)),
            "vacancy.too-early-to-fill" when leads => ("Enregistrer une urgence", Routes.RecordUrgency(sheet.Vacancy.Id)),
            "vacancy.unsorted" => ("Voir les candidatures", Routes.Pipeline(sheet.Vacancy.Id)),
            "vacancy.panel-too-small" => ("Voir les évaluations", Routes.ApplicationTab(sheet.Id, "evaluations")),
            "vacancy.interviewers-too-few" => ("Voir les entretiens", Routes.ApplicationTab(sheet.Id, "entretiens")),
            "vacancy.no-post-left" => ("Voir l’offre", Routes.Vacancy(sheet.Vacancy.Id)),
            _ => null,
        };
    }

    /// <summary>When a message leaves that has just been planned.</summary>
    public static string Leaves(MessageMoment moment, DateOnly? day) => (moment, day) switch
    {
        (MessageMoment.OnDay, { } chosen) => $"Le message partira le {chosen.ToFrench()} au matin.",
        (MessageMoment.WithTheEnd, _) => "Le message partira avec la fin du recrutement.",
        _ => "Le message part vers le candidat.",
    };

    /// <summary>"aujourd’hui", "1 jour", "12 jours".</summary>
    public static string Days(int days) => days switch
    {
        <= 0 => "aujourd’hui",
        1 => "1 jour",
        _ => $"{days.ToFrench()} jours",
    };

    /// <summary>"En retard d’1 jour", "En retard de 3 jours".</summary>
    public static string Late(int days) => days == 1 ? "En retard d’1 jour" : $"En retard de {days.ToFrench()} jours";

    /// <summary>"1 candidature", "12 candidatures".</summary>
    public static string Applications(int count) => $"{count.ToFrench()} candidature{(count > 1 ? "s" : "")}";

    /// <summary>"245 Ko", "1,2 Mo".</summary>
    public static string Size(long bytes) => bytes < 1_000_000
        ? $"{Math.Max(1, bytes / 1000).ToFrench()} Ko"
        : $"{(bytes / 1_000_000m).ToFrench(1)} Mo";
}
