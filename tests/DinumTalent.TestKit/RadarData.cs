using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.TestKit;

/// <summary>Agents whose contracts end, and actions to keep them.</summary>
public static class RadarData
{
    /// <summary>An agent on a CDD of three years that ends on a day; the trial is over.</summary>
    public static async Task<Agent> Ending(this TestData data, Organisation organisation, DateOnly end, JobProfile? job = null)
    {
        var start = end.AddDays(1).AddYears(-3);
        var agent = Agent.Hire(
            PersonName.Create("Dominique", TestData.Unique("Moreau")).Value, null,
            new ContractTerms(EmploymentStatus.FixedTerm, Category.A, LegalBasis.NeedOfService, organisation.Id, job?.Id, Period.Create(start, end).Value), start).Value;
        await data.Save(agent);
        return agent;
    }

    /// <summary>An action for an agent, due some days from now.</summary>
    public static async Task<RetentionAction> ActionFor(
        this TestData data, Agent agent, Person? owner = null, int dueIn = 30, RetentionActionKind kind = RetentionActionKind.Training)
    {
        var action = RetentionAction.Plan(agent.Id, RetentionActionOrigin.Deadline, new RetentionActionTerms(kind, owner?.Id, data.Today.AddDays(dueIn), 1_200, null), data.Today).Value;
        await data.Save(action);
        return action;
    }
}
