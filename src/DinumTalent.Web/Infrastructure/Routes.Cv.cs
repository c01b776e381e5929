using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Web.Infrastructure;

/// <content>What CVs say.</content>
public static partial class Routes
{
    public const string CvSearch = "/gestion/cv";

    /// <summary>The search in the CVs of the applications to one vacancy.</summary>
    public static string CvSearchIn(VacancyId id) => $"{CvSearch}?offre={id}";

    /// <summary>The skills that the CV of an application names, to confirm or dismiss.</summary>
    public static string ApplicationCvSkills(JobApplicationId id) => $"{Application(id)}/competences-du-cv";
}
