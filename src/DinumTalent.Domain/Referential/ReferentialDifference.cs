using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Referential;

/// <summary>What a line of a comparison is about.</summary>
public enum ReferentialPart
{
    [Label("Famille")] Family,
    [Label("Métier")] Job,
    [Label("Compétence")] Skill,
}

/// <summary>How something comes out of a comparison of two states.</summary>
public enum ReferentialFate
{
    [Label("Ajouté")] Added,
    [Label("Modifié")] Changed,
    [Label("Fusionné")] Merged,
    [Label("Retiré")] Retired,
}

/// <summary>What becomes of one family, job or skill.</summary>
/// <param name="Part">What it is.</param>
/// <param name="Fate">What becomes of it.</param>
/// <param name="Code">Its code; empty for a family.</param>
/// <param name="Label">Its title afterwards.</param>
/// <param name="Details">In French, one a fact that changes; before → after.</param>
public sealed record ReferentialDifferenceLine(ReferentialPart Part, ReferentialFate Fate, string Code, string Label, IReadOnlyList<string> Details);

/// <summary>Compares two states of the referential, whatever way led from one to the other.</summary>
public static class ReferentialDifference
{
    /// <summary>Families, jobs, then skills, each by code; nothing for what is the same in both.</summary>
    public static IReadOnlyList<ReferentialDifferenceLine> Between(ReferentialState before, ReferentialState after) =>
    [
        .. after.Families.Values.OrderBy(f => f.Label, StringComparer.Ordinal).Select(f => Of(before, f)).OfType<ReferentialDifferenceLine>(),
        .. after.Jobs.Values.OrderBy(j => j.Code, StringComparer.Ordinal).Select(j => Of(before, after, j)).OfType<ReferentialDifferenceLine>(),
        .. after.Skills.Values.OrderBy(s => s.Code, StringComparer.Ordinal).Select(s => Of(before, after, s)).OfType<ReferentialDifferenceLine>(),
    ];

    private static ReferentialDifferenceLine? Of(ReferentialState before, FamilyState family)
    {
        if (!before.Families.TryGetValue(family.Id, out var old)) return new(ReferentialPart.Family, ReferentialFate.Added, "", family.Label, []);
        var details = new List<string>();
        Change(details, "Nom", old.Label, family.Label);
        return Line(ReferentialPart.Family, "", family.Label, Fate(old.IsRetired, family.IsRetired, details), details);
    }

    private static ReferentialDifferenceLine? Of(ReferentialState before, ReferentialState after, JobState job)
    {
        var details = new List<string>();
        var isNew = !before.Jobs.TryGetValue(job.Id, out var old);
        if (isNew) details.Add($"Famille : {after.Families[job.FamilyId].Label}");
        else
        {
            if (ReferenceEquals(old, job)) return null;
            Change(details, "Intitulé", old!.Label, job.Label);
            Change(details, "Famille", before.Families[old.FamilyId].Label, after.Families[job.FamilyId].Label);
            Change(details, "Description", old.Description, job.Description);
        }

        Requirements(details, after, old, job);
        return Line(ReferentialPart.Job, job.Code, job.Label, isNew ? ReferentialFate.Added : Fate(old!.IsRetired, job.IsRetired, details), details);
    }

    private static void Requirements(List<string> details, ReferentialState after, JobState? old, JobState job)
    {
        foreach (var (id, wanted) in job.Requirements.OrderBy(r => after.Skills[r.Key].Label, StringComparer.Ordinal))
        {
            var held = old?.Requirements.GetValueOrDefault(id);
            if (held is null) details.Add($"Exige {after.Skills[id].Label} ({Words(wanted)})");
            else if (held != wanted) details.Add($"{after.Skills[id].Label} : {Words(held)} → {Words(wanted)}");
        }

        details.AddRange((old?.Requirements.Keys ?? []).Where(id => !job.Requirements.ContainsKey(id)).Select(id => $"N’exige plus {after.Skills[id].Label}"));
    }

    private static ReferentialDifferenceLine? Of(ReferentialState before, ReferentialState after, SkillState skill)
    {
        var details = new List<string>();
        if (!before.Skills.TryGetValue(skill.Id, out var old))
        {
            if (skill.ParentId is { } parent) details.Add($"Sous : {after.Skills[parent].Label}");
            if (skill.SynonymList is { Count: > 0 } words) details.Add($"Synonymes : {string.Join(", ", words)}");
            var fate = skill.MergedInto is { } gone ? Merged(details, after, gone) : skill.IsRetired ? ReferentialFate.Retired : ReferentialFate.Added;
            return new(ReferentialPart.Skill, fate, skill.Code, skill.Label, details);
        }

        if (old == skill) return null;
        Change(details, "Intitulé", old.Label, skill.Label);
        Change(details, "Sous", Place(before, old), Place(after, skill));
        Change(details, "Description", old.Description, skill.Description);
        Change(details, "Synonymes", string.Join(", ", old.SynonymList), string.Join(", ", skill.SynonymList));
        if (skill.MergedInto != old.MergedInto && skill.MergedInto is { } into)
            return new(ReferentialPart.Skill, Merged(details, after, into), skill.Code, skill.Label, details);
        return Line(ReferentialPart.Skill, skill.Code, skill.Label, Fate(old.IsRetired, skill.IsRetired, details), details);
    }

    private static ReferentialFate Merged(List<string> details, ReferentialState after, SkillId into)
    {
        details.Insert(0, $"Remplacée par {after.Skills[into].Label} ({after.Skills[into].Code})");
        return ReferentialFate.Merged;
    }

    private static ReferentialFate Fate(bool wasRetired, bool isRetired, List<string> details)
    {
        if (isRetired && !wasRetired) return ReferentialFate.Retired;
        if (wasRetired && !isRetired) details.Add("Rétabli");
        return ReferentialFate.Changed;
    }

    private static ReferentialDifferenceLine? Line(ReferentialPart part, string code, string label, ReferentialFate fate, List<string> details) =>
        fate is ReferentialFate.Changed && details.Count == 0 ? null : new(part, fate, code, label, details);

    private static void Change(List<string> details, string what, string before, string after)
    {
        if (before != after) details.Add($"{what} : {(before.Length == 0 ? "(vide)" : before)} → {(after.Length == 0 ? "(vide)" : after)}");
    }

    private static string Place(ReferentialState state, SkillState skill) => skill.ParentId is { } parent ? state.Skills[parent].Label : "la racine";

    private static string Words(SkillRequirement requirement) =>
        $"niveau {(int)requirement.Level}, {(requirement.Necessity is Necessity.Essential ? "essentielle" : "souhaitée")}";
}
