using System.Collections.Immutable;
using CsCheck;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Domain.Tests.Referential;

/// <summary>A small referential, and arbitrary changes of it.</summary>
internal sealed class Sandbox
{
    public Sandbox()
    {
        Families = [.. Enumerable.Range(0, 3).Select(_ => JobFamilyId.New())];
        Jobs = [.. Enumerable.Range(0, 4).Select(_ => JobProfileId.New())];
        Skills = [.. Enumerable.Range(0, 8).Select(_ => SkillId.New())];
        Published = new ReferentialState(
            Families.Select((id, i) => new FamilyState(id, $"Famille {i}", false)),
            Jobs.Select((id, i) => new JobState(id, $"M{i}", Families[i % 3], $"Métier {i}", "", false,
                ImmutableDictionary<SkillId, SkillRequirement>.Empty.Add(Skills[2 + i], new SkillRequirement(Skills[2 + i], SkillLevel.Practice, Necessity.Desirable)))),
            Skills.Select((id, i) => new SkillState(id, $"S{i}", $"Compétence {i}", i < 2 ? SkillKind.Group : SkillKind.Technical, i < 2 ? null : Skills[i % 2], "", "", false, null)));
    }

    public IReadOnlyList<JobFamilyId> Families { get; }

    public IReadOnlyList<JobProfileId> Jobs { get; }

    /// <summary>Two groups, then six skills.</summary>
    public IReadOnlyList<SkillId> Skills { get; }

    public ReferentialState Published { get; }

    /// <summary>Changes of every kind, most of which apply.</summary>
    public Gen<ReferentialEdit> Edits()
    {
        var (family, job, skill) = (Gen.Int[0, Families.Count - 1].Select(i => Families[i]), Gen.Int[0, Jobs.Count - 1].Select(i => Jobs[i]), Gen.Int[0, Skills.Count - 1].Select(i => Skills[i]));
        var (word, level) = (Gen.Int[0, 30], Gen.Int[1, 5]);
        return Gen.OneOf<ReferentialEdit>(
            word.Select(w => (ReferentialEdit)new AddFamily(JobFamilyId.New(), $"Nouvelle {w}")),
            Gen.Select(family, word).Select(p => (ReferentialEdit)new RenameFamily(p.Item1, $"Autre {p.Item2}")),
            family.Select(f => (ReferentialEdit)new RetireFamily(f)),
            Gen.Select(family, word).Select(p => (ReferentialEdit)new AddJob(JobProfileId.New(), $"N{p.Item2}", p.Item1, "Nouveau", "")),
            Gen.Select(job, word).Select(p => (ReferentialEdit)new RewriteJob(p.Item1, $"Titre {p.Item2}", "")),
            Gen.Select(job, family).Select(p => (ReferentialEdit)new MoveJob(p.Item1, p.Item2)),
            job.Select(j => (ReferentialEdit)new RetireJob(j)),
            job.Select(j => (ReferentialEdit)new RestoreJob(j)),
            Gen.Select(job, skill, level).Select(p => (ReferentialEdit)new RequireSkill(p.Item1, p.Item2, (SkillLevel)p.Item3, Necessity.Essential)),
            Gen.Select(job, skill).Select(p => (ReferentialEdit)new DropRequirement(p.Item1, p.Item2)),
            Gen.Select(skill, word).Select(p => (ReferentialEdit)new AddSkill(SkillId.New(), $"X{p.Item2}", "Ajoutée", SkillKind.Technical, p.Item1, "", [])),
            Gen.Select(skill, word).Select(p => (ReferentialEdit)new RewriteSkill(p.Item1, $"Savoir {p.Item2}", "")),
            Gen.Select(skill, word).Select(p => (ReferentialEdit)new SetSynonyms(p.Item1, [$"mot {p.Item2}"])),
            Gen.Select(skill, skill).Select(p => (ReferentialEdit)new MoveSkill(p.Item1, p.Item2)),
            skill.Select(s => (ReferentialEdit)new RetireSkill(s)),
            skill.Select(s => (ReferentialEdit)new RestoreSkill(s)),
            Gen.Select(skill, skill).Select(p => (ReferentialEdit)new MergeSkills(p.Item1, p.Item2)));
    }

    /// <summary>A draft that records those that apply.</summary>
    public ReferentialVersion Draft(IEnumerable<ReferentialEdit> edits)
    {
        var draft = ReferentialVersion.Open(1, "Essai", Sample.Now).Value;
        foreach (var edit in edits) draft.Record([edit], Published, null, "Essai", Sample.Now);
        return draft;
    }

    private static Gen<T> Any<T>(IReadOnlyList<T> list) => Gen.Int[0, list.Count - 1].Select(i => list[i]);
}
