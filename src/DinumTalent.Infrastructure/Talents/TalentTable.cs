using System.Runtime.InteropServices;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Infrastructure.Talents;

/// <summary>
/// Agents and their skills in flat lists, one slot an agent and a run of packed skills each: some 20 MB for 100,000 agents
/// with 15 skills. Many read at once, one writes.
/// </summary>
internal sealed class TalentTable : IDisposable
{
    private readonly ReaderWriterLockSlim gate = new();
    private readonly Dictionary<Guid, int> slots;
    private readonly List<TalentSlot> agents;
    private readonly List<PackedSkill> pool;
    private readonly Numbering<Guid> organisations = new();
    private readonly Numbering<Guid> profiles = new();
    private readonly Numbering<string> cities = new(StringComparer.Ordinal);
    private readonly Numbering<Guid> skills = new();
    private int garbage;

    /// <param name="agentCount">How many to make room for.</param>
    /// <param name="skillCount">How many held skills to make room for.</param>
    public TalentTable(int agentCount, int skillCount) =>
        (slots, agents, pool) = (new Dictionary<Guid, int>(agentCount), new List<TalentSlot>(agentCount), new List<PackedSkill>(skillCount));

    public int Count => slots.Count;

    /// <summary>Short number of a skill.</summary>
    /// <exception cref="InvalidOperationException">More than 65,535 different skills.</exception>
    public int NumberOf(SkillId skill)
    {
        var number = skills.Of(skill.Value);
        return number <= ushort.MaxValue ? number : throw new InvalidOperationException("Too many skills for the talent index.");
    }

    /// <summary>Slot of an agent; -1 when unknown.</summary>
    public int SlotOf(Guid agent) => slots.GetValueOrDefault(agent, -1);

    /// <summary>Adds an agent without skills yet; for filling alone.</summary>
    public void Add(in TalentRow row)
    {
        slots[row.Id] = agents.Count;
        agents.Add(Slot(row));
    }

    /// <summary>Gives all agents their skills at once; for filling alone.</summary>
    /// <param name="held">Slot and skill, in any order.</param>
    public void Fill(List<(int Slot, PackedSkill Skill)> held)
    {
        var starts = new int[agents.Count + 1];
        foreach (var (slot, _) in held) starts[slot + 1]++;
        for (var i = 1; i < starts.Length; i++) starts[i] += starts[i - 1];
        CollectionsMarshal.SetCount(pool, held.Count);
        var next = starts.AsSpan(0, agents.Count).ToArray();
        var packed = CollectionsMarshal.AsSpan(pool);
        var all = CollectionsMarshal.AsSpan(agents);
        foreach (var (slot, skill) in held) packed[next[slot]++] = skill;
        for (var i = 0; i < all.Length; i++) (all[i].Start, all[i].Length) = (starts[i], starts[i + 1] - starts[i]);
    }

    /// <summary>Puts agents as they are now in place of what was known; those without a row are forgotten.</summary>
    public void Replace(IEnumerable<Guid> changed, IReadOnlyDictionary<Guid, TalentRow> rows, ILookup<Guid, (SkillId Skill, SkillProof Proof)> held)
    {
        gate.EnterWriteLock();
        try
        {
            foreach (var id in changed)
            {
                var known = slots.TryGetValue(id, out var slot);
                if (known) garbage += agents[slot].Length;
                if (!rows.TryGetValue(id, out var row))
                {
                    if (known) Forget(id, slot);
                    continue;
                }

                var start = pool.Count;
                pool.AddRange(held[id].Select(h => PackedSkill.Of(NumberOf(h.Skill), h.Proof)));
                var fresh = Slot(row) with { Start = start, Length = pool.Count - start };
                if (known)
                {
                    agents[slot] = fresh;
                }
                else
                {
                    slots[id] = agents.Count;
                    agents.Add(fresh);
                }
            }

            if (garbage > 10_000 && garbage > pool.Count / 2) Compact();
        }
        finally
        {
            gate.ExitWriteLock();
        }
    }

    public TalentFound Find(TalentQuery query)
    {
        gate.EnterReadLock();
        try
        {
            return new TalentScan(query, CollectionsMarshal.AsSpan(agents), CollectionsMarshal.AsSpan(pool), organisations, profiles, cities, skills).Run();
        }
        finally
        {
            gate.ExitReadLock();
        }
    }

    public SkillCounts Tally(SkillCountQuery query)
    {
        gate.EnterReadLock();
        try
        {
            return SkillTally.Of(query, CollectionsMarshal.AsSpan(agents), CollectionsMarshal.AsSpan(pool), organisations, profiles, skills);
        }
        finally
        {
            gate.ExitReadLock();
        }
    }

    /// <summary>What is known of an agent, for the check against the store; null when unknown.</summary>
    public (TalentRow Row, IReadOnlyDictionary<Guid, SkillProof> Held)? Known(Guid agent)
    {
        gate.EnterReadLock();
        try
        {
            if (!slots.TryGetValue(agent, out var slot)) return null;
            var a = agents[slot];
            var row = new TalentRow(
                a.Id, organisations[a.Organisation], a.Profile < 0 ? null : profiles[a.Profile], (Category)a.Category, (EmploymentStatus)a.Status,
                a.City < 0 ? null : cities[a.City], a.Arrived, a.Departed, a.Ends, a.Engaged, a.Shares);
            return (row, pool.GetRange(a.Start, a.Length).ToDictionary(p => skills[p.Skill], p => p.Unpack()));
        }
        finally
        {
            gate.ExitReadLock();
        }
    }

    public void Dispose() => gate.Dispose();

    private TalentSlot Slot(in TalentRow row) => new()
    {
        Id = row.Id,
        Organisation = organisations.Of(row.Organisation),
        Profile = row.Profile is { } profile ? profiles.Of(profile) : -1,
        City = string.IsNullOrEmpty(row.City) ? -1 : cities.Of(row.City),
        Category = (byte)row.Category,
        Status = (byte)row.Status,
        Shares = row.Shares,
        Arrived = row.Arrived,
        Departed = row.Departed,
        Ends = row.Ends,
        Engaged = row.Engaged,
    };

    /// <summary>The last agent moves into the freed slot.</summary>
    private void Forget(Guid id, int slot)
    {
        var last = agents.Count - 1;
        (agents[slot], slots[agents[last].Id]) = (agents[last], slot);
        agents.RemoveAt(last);
        slots.Remove(id);
    }

    private void Compact()
    {
        var packed = new List<PackedSkill>(pool.Count - garbage);
        var all = CollectionsMarshal.AsSpan(agents);
        foreach (ref var agent in all)
        {
            var start = packed.Count;
            packed.AddRange(CollectionsMarshal.AsSpan(pool).Slice(agent.Start, agent.Length));
            agent.Start = start;
        }

        pool.Clear();
        pool.AddRange(packed);
        garbage = 0;
    }
}

/// <summary>An agent in the table.</summary>
internal record struct TalentSlot
{
    public Guid Id { get; init; }

    public int Organisation { get; init; }

    public int Profile { get; init; }

    public int City { get; init; }

    public int Arrived { get; init; }

    public int Departed { get; init; }

    public int Ends { get; init; }

    /// <summary>Last day of the last contract without a gap.</summary>
    public int Engaged { get; init; }

    public byte Category { get; init; }

    public byte Status { get; init; }

    public bool Shares { get; init; }

    /// <summary>Where the skills begin in the pool.</summary>
    public int Start { get; set; }

    public int Length { get; set; }
}

/// <summary>Gives values short numbers, in the order in which they come.</summary>
internal sealed class Numbering<T>(IEqualityComparer<T>? comparer = null) where T : notnull
{
    private readonly Dictionary<T, int> numbers = new(comparer);
    private readonly List<T> values = [];

    public int Count => values.Count;

    public T this[int number] => values[number];

    public int Of(T value)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, value, out var known);
        if (known) return number;
        number = values.Count;
        values.Add(value);
        return number;
    }

    public int Find(T value) => numbers.GetValueOrDefault(value, -1);

    /// <summary>Marks of all values by number.</summary>
    public bool[] Marks(Func<T, bool> marked) => Map(marked);

    /// <summary>Something of all values by number.</summary>
    public TResult[] Map<TResult>(Func<T, TResult> of) => [.. values.Select(of)];
}
