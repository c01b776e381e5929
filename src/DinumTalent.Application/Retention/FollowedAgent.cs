using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Application.Retention;

/// <summary>An agent as far as figures on staying know one, with the posts among those looked at.</summary>
/// <param name="Career">All of it.</param>
/// <param name="Arrival">By what way the agent came.</param>
/// <param name="IsAlumnus">Whether the agent came from a cohort: by a mission, a contract or the way of arrival.</param>
/// <param name="Stays">Posts among those looked at, in their order; one at least.</param>
internal sealed record FollowedAgent(Career Career, ArrivalKind Arrival, bool IsAlumnus, IReadOnlyList<PostStay> Stays)
{
    /// <summary>The post that says what group the agent belongs to, where each is to belong to one.</summary>
    public PostStay Last => Stays[^1];

    /// <summary>Whether the agent came by the first of these posts, or held others before.</summary>
    public bool BeginsHere => ReferenceEquals(Stays[0], Career.Stays[0]);

    /// <summary>Whether the last post of all is among them.</summary>
    public bool EndsHere => ReferenceEquals(Stays[^1], Career.Stays[^1]);
}

/// <summary>The agents of some posts, and what the data said that cannot be.</summary>
/// <param name="Agents">With one known day in one of the posts at least.</param>
/// <param name="Lost">Whose last contract is over without a departure or another contract.</param>
/// <param name="Impossible">Left out, as their departure lies before their arrival.</param>
internal sealed record FollowedAgents(IReadOnlyList<FollowedAgent> Agents, int Lost, int Impossible)
{
    /// <param name="posts">Of the whole State.</param>
    /// <param name="fellows">Who came from a cohort by a mission.</param>
    /// <param name="isAmong">Which posts are looked at.</param>
    /// <param name="today">The last day looked at.</param>
    public static FollowedAgents Of(IEnumerable<ServicePost> posts, IReadOnlySet<AgentId> fellows, Func<ServicePost, bool> isAmong, DateOnly today)
    {
        var byAgent = new Dictionary<AgentId, List<ServicePost>>();
        foreach (var post in posts)
        {
            if (byAgent.TryGetValue(post.AgentId, out var known)) known.Add(post);
            else byAgent[post.AgentId] = [post];
        }

        var (agents, lost, impossible) = (new List<FollowedAgent>(byAgent.Count), 0, 0);
        foreach (var (id, held) in byAgent)
        {
            var among = held.Where(isAmong).Select(Held).ToHashSet();
            if (among.Count == 0) continue;
            var first = held[0];
            var career = Career.Of(first.ArrivedOn, first.ObservedFrom, first.DepartedOn, held.Select(Held), today);
            if (career.IsImpossible) impossible++;
            var stays = career.Stays.Where(s => among.Contains(s.Post)).ToList();
            if (stays.Count == 0 || career.Tenure is null) continue;
            if (career.IsLost && among.Contains(career.Stays[^1].Post)) lost++;
            var isAlumnus = first.Arrival is ArrivalKind.Fellowship || fellows.Contains(id) || held.Exists(p => p.Status is EmploymentStatus.Fellow);
            agents.Add(new FollowedAgent(career, first.Arrival, isAlumnus, stays));
        }

        return new FollowedAgents(agents, lost, impossible);
    }

    private static HeldPost Held(ServicePost p) => new(p.OrganisationId, p.JobProfileId, p.Status, p.StartsOn, p.EndsOn);
}
