using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Web.Pages.Candidat;

/// <summary>How the candidate's pages say where an interview stands.</summary>
public static class InterviewTones
{
    public static string CandidateLabel(this InterviewStatus status) => status switch
    {
        InterviewStatus.Offered => "Créneau à choisir",
        InterviewStatus.NoShow => "Entretien manqué",
        InterviewStatus.Declined => "Vous avez décliné",
        _ => status.Label(),
    };

    /// <summary>Kind of badge.</summary>
    public static string? CandidateKind(this InterviewStatus status) => status switch
    {
        InterviewStatus.Offered => "new",
        InterviewStatus.Planned => "info",
        InterviewStatus.Held => "success",
        InterviewStatus.Cancelled => "warning",
        _ => null,
    };
}
