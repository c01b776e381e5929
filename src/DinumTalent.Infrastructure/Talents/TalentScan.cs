using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Infrastructure.Talents;

/// <summary>One pass over the table: lets agents through, scores them by the rule of the Domain, keeps the best.</summary>
internal readonly ref struct TalentScan
{
    private readonly TalentQuery query;
    private readonly ReadOnlySpan<TalentSlot> agents;
    private readonly ReadOnlySpan<PackedSkill> pool;

    /// <summary>Place of a skill among those sought, by its number; -1: not sought.</summary>
    private readonly int[] place;
    private readonly bool[]? scope;
    private readonly bool[]? within;
    private readonly bool[]? jobs;
    private readonly bool[]? places;
    private readonly int today;
    private readonly bool asksBeyondPassport;

    public TalentScan(
        TalentQuery query, ReadOnlySpan<TalentSlot> agents, ReadOnlySpan<PackedSkill> pool, Numbering<Guid> organisations, Numbering<Guid> profiles,
        Numbering<string> cities, Numbering<Guid> skills)
    {
        this.query = query;
        this.agents = agents;
        this.pool = pool;
        today = query.Today.DayNumber;
        place = new int[skills.Count];
        Array.Fill(place, -1);
        for (var i = 0; i < query.Skills.Count; i++)
        {
            if (skills.Find(query.Skills[i].SkillId.Value) is var number and >= 0) place[number] = i;
        }

        scope = query.Scope is { } reach ? organisations.Marks(o => reach.Contains(OrganisationId.From(o))) : null;
        within = query.Within is { } only ? organisations.Marks(o => only.Contains(OrganisationId.From(o))) : null;
        jobs = query.Profiles is { } wanted ? profiles.Marks(p => wanted.Contains(JobProfileId.From(p))) : null;
        var words = FoldedText.Words(query.City);
        places = words.Count > 0 ? cities.Marks(c => words.All(w => c.Contains(w, StringComparison.Ordinal))) : null;
        // What a filter lets through tells something: of others it may tell no more than their passport does.
        asksBeyondPassport = within is not null || places is not null || query is not { Category: null, Status: null, EndsBy: null };
    }

    public TalentFound Run()
    {
        var credits = new double[query.Skills.Count];
        var best = new PriorityQueue<int, (double Score, Guid Id)>(Ranking.WorstFirst);
        var total = 0;
        for (var slot = 0; slot < agents.Length; slot++)
        {
            ref readonly var agent = ref agents[slot];
            if (!Passes(agent) || !Credit(agent, credits)) continue;
            total++;
            var rank = (TalentScore.Total(query.Skills, credits), agent.Id);
            if (best.Count < query.Most) best.Enqueue(slot, rank);
            else best.EnqueueDequeue(slot, rank);
        }

        var hits = new List<TalentHit>(best.Count);
        while (best.TryDequeue(out var slot, out var rank)) hits.Add(new TalentHit(AgentId.From(rank.Id), rank.Score, Held(agents[slot])));
        hits.Reverse();
        return new TalentFound(hits, total);
    }

    private bool Passes(in TalentSlot agent)
    {
        var serves = agent.Arrived <= today && agent.Departed >= today;
        if (scope is not null && !scope[agent.Organisation] && (!agent.Shares || !serves || asksBeyondPassport)) return false;
        return (serves || query.WithFormer)
            && (within is null || within[agent.Organisation])
            && (jobs is null || (agent.Profile >= 0 && jobs[agent.Profile]))
            && (places is null || (agent.City >= 0 && places[agent.City]))
            && (query.Category is not { } category || agent.Category == (byte)category)
            && (query.Status is not { } status || agent.Status == (byte)status)
            && (query.EndsBy is not { } last || agent.Ends <= last.DayNumber)
            && (!query.SharingOnly || agent.Shares);
    }

    /// <summary>False when nothing sought is held, or an essential skill is missing where all are asked for.</summary>
    private bool Credit(in TalentSlot agent, double[] credits)
    {
        Array.Clear(credits);
        var any = false;
        foreach (ref readonly var skill in pool.Slice(agent.Start, agent.Length))
        {
            var i = place[skill.Skill];
            if (i < 0) continue;
            credits[i] = TalentScore.Credit(query.Skills[i].Level, skill.Unpack(), query.Today);
            any = true;
        }

        if (!any || !query.AllEssential) return any;
        for (var i = 0; i < credits.Length; i++)
        {
            if (credits[i] <= 0 && query.Skills[i].Necessity is Necessity.Essential) return false;
        }

        return true;
    }

    private SkillProof?[] Held(in TalentSlot agent)
    {
        var held = new SkillProof?[query.Skills.Count];
        foreach (ref readonly var skill in pool.Slice(agent.Start, agent.Length))
        {
            if (place[skill.Skill] is var i and >= 0) held[i] = skill.Unpack();
        }

        return held;
    }
}

/// <summary>Higher scores rank first, equal ones by identifier: the same in every instance and at every reading.</summary>
internal static class Ranking
{
    public static readonly IComparer<(double Score, Guid Id)> WorstFirst = Comparer<(double Score, Guid Id)>.Create((a, b) =>
        a.Score.CompareTo(b.Score) is var byScore and not 0 ? byScore : b.Id.CompareTo(a.Id));
}
