using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using DinumTalent.TestKit;

namespace DinumTalent.Application.Tests.Skills;

/// <summary>Agents with skills, as the tests of the talent search need them.</summary>
internal static class TalentWorld
{
    /// <summary>Somebody who serves in an administration since a year ago; not saved.</summary>
    public static Agent Agent(this TestData data, Organisation organisation, JobProfileId? job = null, Category category = Category.A, int? monthsLeft = null, string? city = null, bool shares = false)
    {
        var start = data.Today.AddYears(-1);
        DateOnly? end = monthsLeft is { } months ? data.Today.AddMonths(months) : null;
        var terms = new ContractTerms(
            end is null ? EmploymentStatus.CivilServant : EmploymentStatus.FixedTerm, category, end is null ? LegalBasis.CivilServant : LegalBasis.NoCorps,
            organisation.Id, job, Period.Create(start, end).Value);
        var agent = Domain.Workforce.Agent.Hire(PersonName.Create("Noor", TestData.Unique("Talent")).Value, null, terms, start).Value;
        agent.Place(city, null);
        agent.SharePassport(shares);
        return agent;
    }

    public static SkillAssessment Holds(this TestData data, Agent agent, Skill skill, int level, AssessmentSource source = AssessmentSource.Validated, int daysAgo = 0) =>
        new(agent.Id, skill.Id, (SkillLevel)level, source, data.Today.AddDays(-daysAgo));

    public static SoughtSkill Sought(this Skill skill, int level = 3, Necessity necessity = Necessity.Essential, int weight = SoughtSkill.UsualWeight) =>
        new(skill.Id, (SkillLevel)level, necessity, weight);
}
