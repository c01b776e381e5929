using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Domain.Eig;

/// <summary>An agent whom a fellow may have become.</summary>
/// <param name="Id">Of the agent.</param>
/// <param name="Organisation">Where the agent serves, by name.</param>
/// <param name="Email">Professional address, as the employer entered it; null without.</param>
/// <param name="Account">To which the agent is tied; null without one whose address is confirmed.</param>
/// <param name="AccountEmail">Confirmed address of that account.</param>
/// <param name="Contracts">Contracts and positions, but for those as a fellow.</param>
public sealed record LinkableAgent(AgentId Id, string Organisation, string? Email, UserId? Account, string? AccountEmail, IReadOnlyList<Period> Contracts)
{
    /// <summary>
    /// Whether the State recruited the fellow of a mission as this agent: a contract begins after the first day of the mission and goes on after its last one, so that it
    /// is not the contract of the mission, be it prolonged; and the agent did not serve on the eve of the mission, nor was made available for it by another employer,
    /// for who was an agent already is not recruited.
    /// </summary>
    public bool WasRecruitedFrom(Mission mission) =>
        mission.Employment is not EmploymentStatus.Seconded
        && !Contracts.Any(c => c.Contains(mission.StartsOn.AddDays(-1)))
        && Contracts.Any(c => c.Start > mission.StartsOn && (c.End is null || c.End > mission.LastDay));
}

/// <summary>An agent whom a fellow seems to have become, and by what.</summary>
public sealed record FellowAgent(LinkableAgent Agent, AgentLink By);

/// <summary>
/// Who of the fellows may have become which agent, recruited since the mission began: by the account that is both, or by an address that both files have. Only the account is certain,
/// and only where nothing speaks for anybody else: an address is what somebody typed.
/// </summary>
/// <param name="missions">Whose fellows are looked at.</param>
/// <param name="agents">With the account or the address of one of them.</param>
/// <param name="linked">Missions tied to one of these agents already, of whatever cohort.</param>
public sealed class FellowAgents(IReadOnlyList<Mission> missions, IReadOnlyList<LinkableAgent> agents, IReadOnlyList<Mission> linked)
{
    /// <summary>Whom a fellow may have become, for somebody to decide; nobody once the fellow is tied, and no agent who was another fellow.</summary>
    public IReadOnlyList<FellowAgent> Of(Mission mission) => mission.AgentId is not null ? []
        : [.. agents.Where(a => !linked.Any(l => l.AgentId == a.Id && !l.IsOfSamePerson(mission))).Select(a => Match(mission, a)).OfType<FellowAgent>()];

    /// <summary>Whom a fellow has become without a doubt; null where somebody must look, or has untied the fellow before.</summary>
    public FellowAgent? CertainOf(Mission mission) =>
        mission.UntiedOn is null && Of(mission) is [{ By: AgentLink.SameAccount } only] && !missions.Any(m => !m.IsOfSamePerson(mission) && Match(m, only.Agent) is not null) ? only : null;

    private static FellowAgent? Match(Mission mission, LinkableAgent agent) =>
        !agent.WasRecruitedFrom(mission) ? null
        : agent.Account is not null && mission.IsOf(agent.Account, agent.AccountEmail) ? new FellowAgent(agent, AgentLink.SameAccount)
        : agent.Email is not null && agent.Email == mission.Email ? new FellowAgent(agent, AgentLink.SameAddress)
        : null;
}
