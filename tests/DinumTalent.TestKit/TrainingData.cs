using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.TestKit;

/// <summary>Trainings and who asks for them.</summary>
public static class TrainingData
{
    /// <summary>In the catalogue of an administration; aims at one new skill unless told otherwise.</summary>
    public static async Task<Training> Training(this TestData data, Organisation catalogue, params (Skill Skill, SkillLevel Level)[] aims)
    {
        if (aims.Length == 0) aims = [(await data.Skill(), SkillLevel.Mastery)];
        var made = Domain.Retention.Training.Create(
            catalogue.Id, "Institut Essai", TestData.Unique("F"),
            new TrainingTerms(TestData.Unique("Formation "), "", [.. aims.Select(a => new TrainingAim(a.Skill.Id, a.Level))], 14, 500, null, IsRetired: false)).Value;
        await data.Save(made);
        return made;
    }

    /// <summary>Asked for by the agent some days ago.</summary>
    public static async Task<TrainingEnrolment> Wished(this TestData data, Agent agent, Training training, int daysAgo = 3, Action<TrainingEnrolment>? then = null)
    {
        var wished = TrainingEnrolment.Wish(training, agent.Id, "Pour la suite.", agent.UserId, data.Now.AddDays(-daysAgo)).Value;
        then?.Invoke(wished);
        wished.TakeEvents();
        await data.Save(wished);
        return wished;
    }
}
