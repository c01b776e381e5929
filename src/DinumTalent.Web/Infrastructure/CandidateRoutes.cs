using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Web.Infrastructure;

/// <summary>Addresses below those of <see cref="Routes"/> that candidates pass through.</summary>
public static class CandidateRoutes
{
    public const string OwnData = $"{Routes.Candidate}/donnees";

    public const string OwnDataFile = $"{Routes.Candidate}/donnees/fichier";

    public const string OwnErasure = $"{Routes.Candidate}/donnees/effacement";

    public static string ApplyDocuments(string slug) => $"{Routes.Apply(slug)}/cv";

    public static string ApplyQuestions(string slug) => $"{Routes.Apply(slug)}/questions";

    public static string ApplyCheck(string slug) => $"{Routes.Apply(slug)}/verification";

    public static string ApplyReceived(string slug) => $"{Routes.Apply(slug)}/recue";

    public static string FollowUpCv(string token) => $"{Routes.FollowUp(token)}/cv";

    public static string FollowUpWithdrawal(string token) => $"{Routes.FollowUp(token)}/retrait";

    public static string MyApplicationCv(JobApplicationId id) => $"{Routes.MyApplication(id)}/cv";

    public static string MyApplicationWithdrawal(JobApplicationId id) => $"{Routes.MyApplication(id)}/retrait";
}
