using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Infrastructure.Security;

namespace DinumTalent.Web.Infrastructure;

/// <summary>Section <c>Site</c> of the configuration.</summary>
public sealed class SiteOptions
{
    public const string Section = "Site";

    /// <summary>Where to report a weakness: an address that begins with https: or mailto:.</summary>
    public string SecurityContact { get; set; } = "https://www.cert.ssi.gouv.fr/contact/";

    /// <summary>Where people write to about this site.</summary>
    public string ContactEmail { get; set; } = "contact@talent.example";

    /// <summary>Who publishes the site, for the legal notice.</summary>
    public string Publisher { get; set; } = "Direction interministérielle du numérique (DINUM)";

    /// <summary>Who hosts the site, for the legal notice; left out while empty.</summary>
    public string? Host { get; set; }
}

internal sealed partial class SiteLinks(PublicAddress site) : ISiteLinks
{
    public string Home => Absolute(Routes.Home);

    public string CandidateSpace => Absolute(Routes.Candidate);

    public string Passport => Absolute(AgentRoutes.Passport);

    public string PassportDocument => Absolute(AgentRoutes.PassportDocument);

    public string MyEvaluations => Absolute(Routes.MyEvaluations);

    public string ToDo => Absolute(Routes.ToDo);

    public string FollowUp(string token) => Absolute(Routes.FollowUp(token));

    public string Vacancy(string slug) => Absolute(Routes.PublicVacancy(slug));

    public string TalentPool(string token) => Absolute(Routes.OwnPool(token));

    public string PoolInvitation(string token) => Absolute(Routes.PoolInvitation(token));

    public string Pipeline(VacancyId id) => Absolute(Routes.Pipeline(id));

    public string Interests(VacancyId id) => Absolute(Routes.Interests(id));

    public string Application(JobApplicationId id) => Absolute(Routes.Application(id));

    public string ManagedVacancy(VacancyId id) => Absolute(Routes.Vacancy(id));

    public string Approval(VacancyApprovalId id) => Absolute(Routes.Approval(id));
    public string EqualityFigures => Absolute(Routes.EqualityReport());
    public string FollowedInterview(string token, InterviewId id) => Absolute(Routes.FollowedInterview(token, id));

    public string Interview(InterviewId id) => Absolute(Routes.Interview(id));

    public string Assessment(JobApplicationId id) => Absolute(Routes.Assessment(id));

    public string ApplicationFile(JobApplicationId id) => Absolute(Routes.ApplicationFile(id));

    public string InterviewGrid(JobApplicationId id) => Absolute(Routes.InterviewGrid(id));

    public string OwnInterviewGrid(JobApplicationId id, InterviewId? interview) => Absolute(Routes.OwnInterviewGrid(id, interview));

    public string RecruitmentFollowUp(VacancyId id) => Absolute(Routes.FollowUpReport(id));

    private string Absolute(string path) => site.Of(path);
}
