using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Web.Infrastructure;

/// <content>Answers to candidates, the end of a recruitment, its file.</content>
public static partial class Routes
{
    public const string MessageTemplates = ManagedVacancies + "/modeles-de-message";
    public const string NewMessageTemplate = MessageTemplates + "/nouveau";

    public static string MessageTemplate(MessageTemplateId id) => $"{MessageTemplates}/{id}";

    /// <summary>Who has no answer yet, and how the recruitment ends.</summary>
    public static string EndRecruitment(VacancyId id) => $"{ManagedVacancies}/{id}/fin";

    /// <summary>Whether the file of a recruitment is complete in law, and its export.</summary>
    public static string RecruitmentFile(VacancyId id) => $"{ManagedVacancies}/{id}/dossier";

    /// <summary>The message of a refusal that has not left.</summary>
    public static string RefusalMessage(JobApplicationId id) => $"{Application(id)}/message";

    /// <summary>What a candidate was told, and asks.</summary>
    public static string CandidateMessages(JobApplicationId id) => $"{Application(id)}/messages";

    /// <summary>A candidate asks for the reasons of a refusal, from the link of a mail.</summary>
    public static string FollowUpFeedback(string token) => $"{FollowUp(token)}/precisions";

    /// <summary>A signed-in candidate asks for the reasons of a refusal.</summary>
    public static string MyFeedback(JobApplicationId id) => $"{MyApplication(id)}/precisions";
}
