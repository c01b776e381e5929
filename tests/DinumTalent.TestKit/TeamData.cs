using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.TestKit;

/// <summary>Agents with their skills, line managers and campaigns.</summary>
public static class TeamData
{
    /// <summary>An agent who has served for two years, of the address of somebody's account if one is given, not tied to it.</summary>
    public static async Task<Agent> Serving(this TestData data, Organisation organisation, Person? person = null, Agent? manager = null, JobProfile? job = null, int sinceDaysAgo = 730)
    {
        var name = person is null ? PersonName.Create("Dominique", TestData.Unique("Moreau")) : PersonName.Create(person.GivenName, person.FamilyName);
        var start = data.Today.AddDays(-sinceDaysAgo);
        var terms = new ContractTerms(
            EmploymentStatus.CivilServant, Category.A, LegalBasis.CivilServant, organisation.Id, job?.Id, Period.Create(start, null).Value);
        var agent = Agent.Hire(name.Value, person is null ? null : EmailAddress.Create(person.Email).Value, terms, start).Value;
        agent.Place("Paris", manager?.Id);
        await data.Save(agent);
        return agent;
    }

    /// <summary>A skill that an agent declared some time ago.</summary>
    public static async Task<SkillAssessment> Holds(
        this TestData data, Agent agent, Skill skill, SkillLevel level = SkillLevel.Mastery, AssessmentSource source = AssessmentSource.Declared, int daysAgo = 400)
    {
        var assessment = new SkillAssessment(agent.Id, skill.Id, level, source, data.Today.AddDays(-daysAgo));
        await data.Save(assessment);
        return assessment;
    }

    /// <summary>A campaign open since some days, launched unless told otherwise; nobody is invited yet.</summary>
    public static async Task<Campaign> Campaign(this TestData data, Organisation organisation, int opened = 3, int lasts = 30, bool launched = true)
    {
        var opensOn = data.Today.AddDays(-opened);
        var campaign = Domain.Skills.Campaign.Plan(
            new CampaignTerms(TestData.Unique("Recensement "), organisation.Id, opensOn, opensOn.AddDays(lasts), 7), null, opensOn, data.Now).Value;
        if (launched) campaign.Launch(opensOn, data.Now);
        campaign.TakeEvents();
        await data.Save(campaign);
        return campaign;
    }

    /// <summary>An agent's part in a campaign, as invited.</summary>
    public static async Task<CampaignEntry> Invited(this TestData data, Campaign campaign, Agent agent)
    {
        var entry = CampaignEntry.Invite(campaign.Id, agent.Id, agent.OrganisationId, data.Now.AddDays(-2));
        entry.TakeEvents();
        await data.Save(entry);
        return entry;
    }
}
