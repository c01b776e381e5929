using System.Runtime.InteropServices;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Infrastructure.Talents;

/// <summary>One pass over the table that counts the holders of every skill.</summary>
internal static class SkillTally
{
    private const int Levels = 5;

    /// <summary>Not counted, of no part, without a job.</summary>
    private const int None = -1;

    public static SkillCounts Of(
        SkillCountQuery query, ReadOnlySpan<TalentSlot> agents, ReadOnlySpan<PackedSkill> pool, Numbering<Guid> organisations, Numbering<Guid> profiles, Numbering<Guid> skills)
    {
        var parts = new Numbering<OrganisationId>();
        var partOf = organisations.Map(o => query.Parts.TryGetValue(OrganisationId.From(o), out var part) ? parts.Of(part) : None);
        var (today, soon) = (query.Today.DayNumber, query.LeavingBy.DayNumber);
        var job = query.Job is { } wanted ? profiles.Find(wanted.Value) : None;
        var (serving, assessed) = (0, 0);
        var cells = new Dictionary<(int Part, int Job, int Skill), Cell>();
        foreach (ref readonly var agent in agents)
        {
            if (partOf[agent.Organisation] is None || agent.Arrived > today || agent.Departed < today || (query.Job is not null && (agent.Profile != job || job is None))) continue;
            serving++;
            if (agent.Length > 0) assessed++;
            var leaves = (agent.Departed is TalentRow.Never ? agent.Engaged : agent.Departed) <= soon;
            foreach (ref readonly var held in pool.Slice(agent.Start, agent.Length))
            {
                var key = query.InDetail ? (partOf[agent.Organisation], agent.Profile, held.Skill) : (None, None, (int)held.Skill);
                ref var cell = ref CollectionsMarshal.GetValueRefOrAddDefault(cells, key, out var _);
                cell.Holders[held.Level - 1]++;
                if (leaves) cell.Leaving[held.Level - 1]++;
            }
        }

        return new SkillCounts(serving, assessed, List(cells, parts, profiles, skills));
    }

    private static List<SkillCount> List(
        Dictionary<(int Part, int Job, int Skill), Cell> cells, Numbering<OrganisationId> parts, Numbering<Guid> profiles, Numbering<Guid> skills)
    {
        var list = new List<SkillCount>(cells.Count * 2);
        foreach (var (key, cell) in cells)
        {
            for (var level = 0; level < Levels; level++)
            {
                if (cell.Holders[level] == 0) continue;
                list.Add(new SkillCount(
                    key.Part is None ? null : parts[key.Part], key.Job is None ? null : JobProfileId.From(profiles[key.Job]), SkillId.From(skills[key.Skill]),
                    (SkillLevel)(level + 1), cell.Holders[level], cell.Leaving[level]));
            }
        }

        return list;
    }

    private struct Cell
    {
        public PerLevel Holders;
        public PerLevel Leaving;
    }

    [System.Runtime.CompilerServices.InlineArray(Levels)]
    private struct PerLevel
    {
        private int first;
    }
}
