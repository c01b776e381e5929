using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Recruitment;
using Microsoft.Extensions.Options;

namespace DinumTalent.Web.Infrastructure;

/// <summary>Section <c>Site</c> of the configuration.</summary>
public sealed class SiteOptions
{
    public const string Section = "Site";

    /// <summary>Address under which people reach the site, without a slash at the end.</summary>
    public string PublicUrl { get; set; } = "http://localhost:5080";

    /// <summary>Where to report a weakness: an address that begins with https: or mailto:.</summary>
    public string SecurityContact { get; set; } = "https://www.cert.ssi.gouv.fr/contact/";

    /// <summary>Where people write to about this site.</summary>
    public string ContactEmail { get; set; } = "contact@talent.example";

    /// <summary>Who publishes the site, for the legal notice.</summary>
    public string Publisher { get; set; } = "Direction interministérielle du numérique (DINUM)";

    /// <summary>Who hosts the site, for the legal notice; left out while empty.</summary>
    public string? Host { get; set; }
}

internal sealed class SiteLinks(IOptions<SiteOptions> options) : ISiteLinks
{
    public string Home => Absolute(Routes.Home);

    public string CandidateSpace => Absolute(Routes.Candidate);

    public string MyEvaluations => Absolute(Routes.MyEvaluations);

    public string FollowUp(string token) => Absolute(Routes.FollowUp(token));

    public string Vacancy(string slug) => Absolute(Routes.PublicVacancy(slug));

    public string Pipeline(VacancyId id) => Absolute(Routes.Pipeline(id));

    public string Application(JobApplicationId id) => Absolute(Routes.Application(id));

    public string RecruitmentFollowUp(VacancyId id) => Absolute(Routes.FollowUpReport(id));

    private string Absolute(string path) => options.Value.PublicUrl.TrimEnd('/') + path;
}
