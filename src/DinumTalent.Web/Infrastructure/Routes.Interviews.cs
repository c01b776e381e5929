using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Web.Infrastructure;

/// <content>Interviews.</content>
public static partial class Routes
{
    public const string Interviews = "/gestion/entretiens";
    public const string CriteriaTemplates = "/gestion/modeles-de-criteres";

    /// <summary>The interviews of one vacancy.</summary>
    public static string InterviewsOf(VacancyId id) => $"{Interviews}?offre={id}";

    public static string Interview(InterviewId id) => $"{Interviews}/{id}";

    public static string MoveInterview(InterviewId id) => $"{Interviews}/{id}/deplacer";

    /// <summary>The interview as a file for a calendar.</summary>
    public static string InterviewFile(InterviewId id) => $"{Interviews}/{id}/agenda.ics";

    public static string PlanInterview(JobApplicationId id) => $"{Application(id)}/entretien";

    /// <summary>Opens slots that several candidates of a vacancy share.</summary>
    public static string OpenSlots(VacancyId id) => $"{Vacancy(id)}/creneaux";

    public static string SlotPool(SlotPoolId id) => $"/gestion/creneaux/{id}";

    /// <summary>The own scorecard of one interview.</summary>
    public static string Evaluation(JobApplicationId id, InterviewId? interview) => $"{Evaluation(id)}{Of(interview)}";

    /// <summary>Reads the own scorecard of one interview again before it is handed in.</summary>
    public static string SubmitEvaluation(JobApplicationId id, InterviewId? interview) => $"{SubmitEvaluation(id)}{Of(interview)}";

    public static string CriteriaTemplate(CriteriaTemplateId id) => $"{CriteriaTemplates}?modele={id}";

    /// <summary>The assessment document as page, or as file when a format (pdf, csv, xlsx) is given; today's, or a version kept.</summary>
    public static string Assessment(JobApplicationId id, string? format = null, int? version = null) =>
        $"{Application(id)}/compte-rendu{As(format)}{(version is { } number ? $"?version={number}" : "")}";

    /// <summary>The whole file of an application as page, or as file when a format (pdf, csv, xlsx) is given.</summary>
    public static string ApplicationFile(JobApplicationId id, string? format = null) => $"{Application(id)}/dossier{As(format)}";

    /// <summary>The grid by which an application is scored, with the scorecards handed in.</summary>
    public static string InterviewGrid(JobApplicationId id, string? format = null) => $"{Application(id)}/grille-entretien{As(format)}";

    /// <summary>The same for who evaluates: the own scorecard, and those of others once it is handed in.</summary>
    public static string OwnInterviewGrid(JobApplicationId id, InterviewId? interview = null, string? format = null) => $"{Evaluation(id)}/grille-entretien{As(format)}{Of(interview)}";

    public static string MyInterview(InterviewId id) => $"{Candidate}/entretiens/{id}";

    public static string MyInterviewFile(InterviewId id) => $"{MyInterview(id)}/agenda.ics";

    public static string FollowedInterview(string token, InterviewId id) => $"{FollowUp(token)}/entretien/{id}";

    public static string FollowedInterviewFile(string token, InterviewId id) => $"{FollowedInterview(token, id)}/agenda.ics";

    public static string MailAttachment(string id, int number) => $"{Mail(id)}/pieces/{number}";

    private static string As(string? format) => format is null ? "" : $".{format}";

    private static string Of(InterviewId? interview) => interview is { } id ? $"?entretien={id}" : "";
}
