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

    /// <summary>"aujourd’hui", "1 jour", "12 jours".</summary>
    public static string Days(int days) => days switch
    {
        <= 0 => "aujourd’hui",
        1 => "1 jour",
        _ => $"{days.ToFrench()} jours",
    };

    /// <summary>"1 candidature", "12 candidatures".</summary>
    public static string Applications(int count) => $"{count.ToFrench()} candidature{(count > 1 ? "s" : "")}";

    /// <summary>"3 – Maîtrise".</summary>
    public static string WithNumber(this SkillLevel level) => $"{(int)level} – {level.Label()}";

    /// <summary>"245 Ko", "1,2 Mo".</summary>
    public static string Size(long bytes) => bytes < 1_000_000
        ? $"{Math.Max(1, bytes / 1000).ToFrench()} Ko"
        : $"{(bytes / 1_000_000m).ToFrench(1)} Mo";
}
