using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Web.Pages.Gestion.Entretiens;

/// <summary>How the staff's pages say where an interview stands.</summary>
public static class InterviewWords
{
    /// <summary>Kind of badge; what waits for a record stands out.</summary>
    public static string? Kind(this InterviewStatus status, bool awaitsRecord) => status switch
    {
        InterviewStatus.Planned when awaitsRecord => "warning",
        InterviewStatus.Planned => "info",
        InterviewStatus.Offered => "new",
        InterviewStatus.Held => "success",
        InterviewStatus.NoShow => "error",
        _ => null,
    };

    public static string Label(this InterviewStatus status, bool awaitsRecord) => awaitsRecord ? "À enregistrer" : status.Label();

    /// <summary>"2 personnes".</summary>
    public static string People(int count) => $"{count.ToFrench()} personne{(count > 1 ? "s" : "")}";
}
