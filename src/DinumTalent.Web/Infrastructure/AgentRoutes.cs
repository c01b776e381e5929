using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Web.Infrastructure;

/// <summary>Addresses of the agent's space, and of the campaigns that lead agents there.</summary>
public static class AgentRoutes
{
    public const string Home = "/agent";

    public const string Passport = "/agent/competences";

    public const string PassportDocument = "/agent/competences/document";

    public const string PassportPdf = "/agent/competences.pdf";

    public const string Team = "/agent/equipe";

    public const string Campaigns = "/gestion/competences/campagnes";

    public const string NewCampaign = "/gestion/competences/campagnes/nouvelle";

    /// <summary>The form of a skill that the agent holds.</summary>
    public static string EditSkill(SkillAssessmentId id) => $"{Passport}/{id}";

    public static string TeamMember(AgentId id) => $"{Team}/{id}";

    public static string Campaign(CampaignId id) => $"{Campaigns}/{id}";
}
