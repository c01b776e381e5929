using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Referential;

/// <summary>A new skill or group of skills.</summary>
public sealed record AddSkill(SkillId Id, string Code, string Label, SkillKind Kind, SkillId? ParentId, string Description, IReadOnlyList<string> Synonyms) : ReferentialEdit
{
    internal override Result On(ReferentialState state)
    {
        if (Check(Code, Skill.CodeMaxLength, nameof(Code), "un code") is { } code) return code;
        if (Check(Label, Skill.LabelMaxLength, nameof(Label), "l’intitulé de la compétence") is { } label) return label;
        if (CheckOptional(Description, Skill.DescriptionMaxLength, nameof(Description), "une description") is { } description) return description;
        if (SynonymText.Check(Synonyms) is { } synonyms) return synonyms;
        if (ParentId is { } parent && (!state.Skills.TryGetValue(parent, out var above) || above.IsRetired)) return ReferentialErrors.UnknownParent;
        if (state.KnowsSkillCode(Code)) return ReferentialErrors.CodeTaken(Code);
        state.Put(new SkillState(Id, Code.Trim(), Label.Trim(), Kind, ParentId, Description.Trim(), SynonymText.Of(Synonyms), IsRetired: false, MergedInto: null));
        return Result.Success;
    }

    public override string Say(ReferentialState before) =>
        $"{(Kind is SkillKind.Group ? "Domaine" : "Compétence")} {Name(Label, Code)} {(Kind is SkillKind.Group ? "ajouté" : "ajoutée")}{(ParentId is { } parent ? $" sous « {before.Skills[parent].Label} »" : " à la racine")}.";
}

/// <summary>What every change of one skill shares: a merged one changes no more.</summary>
public abstract record SkillEdit(SkillId Id) : ReferentialEdit
{
    internal override Result On(ReferentialState state) =>
        !state.Skills.TryGetValue(Id, out var skill) ? ReferentialErrors.UnknownSkill
        : skill.MergedInto is not null ? ReferentialErrors.Merged
        : On(state, skill);

    internal abstract Result On(ReferentialState state, SkillState skill);

    protected string SkillName(ReferentialState state) => Name(state.Skills[Id].Label, state.Skills[Id].Code);
}

/// <summary>Another title or description for a skill.</summary>
public sealed record RewriteSkill(SkillId Id, string Label, string Description) : SkillEdit(Id)
{
    internal override Result On(ReferentialState state, SkillState skill)
    {
        if (Check(Label, Skill.LabelMaxLength, nameof(Label), "l’intitulé de la compétence") is { } label) return label;
        if (CheckOptional(Description, Skill.DescriptionMaxLength, nameof(Description), "une description") is { } description) return description;
        var after = skill with { Label = Label.Trim(), Description = Description.Trim() };
        if (after == skill) return ReferentialErrors.NothingChanges;
        state.Put(after);
        return Result.Success;
    }

    public override string Say(ReferentialState before) =>
        Rewritten($"Compétence {SkillName(before)}", (before.Skills[Id].Label, before.Skills[Id].Description), (Label.Trim(), Description.Trim()), isFeminine: true);
}

/// <summary>The other words people use for a skill.</summary>
public sealed record SetSynonyms(SkillId Id, IReadOnlyList<string> Synonyms) : SkillEdit(Id)
{
    internal override Result On(ReferentialState state, SkillState skill)
    {
        if (SynonymText.Check(Synonyms) is { } wrong) return wrong;
        var after = skill with { Synonyms = SynonymText.Of(Synonyms) };
        if (after == skill) return ReferentialErrors.NothingChanges;
        state.Put(after);
        return Result.Success;
    }

    public override string Say(ReferentialState before)
    {
        var (held, wanted) = (before.Skills[Id].SynonymList, SynonymText.Of(Synonyms).Split('|', StringSplitOptions.RemoveEmptyEntries));
        var (added, gone) = (wanted.Except(held).ToList(), held.Except(wanted).ToList());
        return $"Synonymes de {SkillName(before)} : {string.Join(" ; ", new[] { Said("ajoutés", added), Said("retirés", gone) }.OfType<string>().DefaultIfEmpty("remis en ordre"))}.";
    }

    private static string? Said(string what, List<string> words) =>
        words.Count == 0 ? null : $"{what} {string.Join(", ", words.Take(6).Select(w => $"« {w} »"))}{(words.Count > 6 ? $" et {words.Count - 6} autres" : "")}";

    public bool Equals(SetSynonyms? other) => other is not null && Id == other.Id && Synonyms.SequenceEqual(other.Synonyms);

    public override int GetHashCode() => HashCode.Combine(Id, Synonyms.Count);
}

/// <summary>Another place in the tree for a skill and all below it.</summary>
public sealed record MoveSkill(SkillId Id, SkillId? ParentId) : SkillEdit(Id)
{
    internal override Result On(ReferentialState state, SkillState skill)
    {
        if (ParentId is { } parent)
        {
            if (!state.Skills.TryGetValue(parent, out var above) || above.IsRetired) return ReferentialErrors.UnknownParent;
            if (state.IsAtOrBelow(parent, Id)) return ReferentialErrors.Cycle;
        }

        if (skill.ParentId == ParentId) return ReferentialErrors.NothingChanges;
        state.Put(skill with { ParentId = ParentId });
        return Result.Success;
    }

    public override string Say(ReferentialState before)
    {
        var from = before.Skills[Id].ParentId is { } old ? $"« {before.Skills[old].Label} »" : "la racine";
        var to = ParentId is { } parent ? $"« {before.Skills[parent].Label} »" : "la racine";
        return $"Compétence {SkillName(before)} déplacée de {from} à {to}.";
    }
}

/// <summary>A skill that is no longer offered; people keep what they hold.</summary>
public sealed record RetireSkill(SkillId Id) : SkillEdit(Id)
{
    internal override Result On(ReferentialState state, SkillState skill)
    {
        if (skill.IsRetired) return ReferentialErrors.RetiredAlready;
        state.Put(skill with { IsRetired = true });
        return Result.Success;
    }

    public override string Say(ReferentialState before) => $"Compétence {SkillName(before)} retirée.";
}

/// <summary>A retired skill that is offered again.</summary>
public sealed record RestoreSkill(SkillId Id) : SkillEdit(Id)
{
    internal override Result On(ReferentialState state, SkillState skill)
    {
        if (!skill.IsRetired) return ReferentialErrors.NotRetired;
        state.Put(skill with { IsRetired = false });
        return Result.Success;
    }

    public override string Say(ReferentialState before) => $"Compétence {SkillName(before)} rétablie.";
}

/// <summary>Two skills that are one: the first disappears, what people hold, requirements, what stands below and its words go to the other.</summary>
public sealed record MergeSkills(SkillId Id, SkillId Into) : SkillEdit(Id)
{
    internal override Result On(ReferentialState state, SkillState skill)
    {
        if (Into == Id) return ReferentialErrors.MergeWithItself;
        if (!state.Skills.TryGetValue(Into, out var target)) return ReferentialErrors.UnknownSkill;
        if (target.MergedInto is not null) return ReferentialErrors.Merged;
        if (target.IsRetired) return ReferentialErrors.UnknownParent with { Message = "La compétence qui reste ne doit pas être retirée.", Field = nameof(Into) };
        if ((skill.Kind is SkillKind.Group) != (target.Kind is SkillKind.Group)) return ReferentialErrors.MergeKinds;
        if (state.IsAtOrBelow(Into, Id)) return ReferentialErrors.MergeBelow;

        state.Put(target with { Synonyms = SynonymText.Fitting([.. target.SynonymList, skill.Label, .. skill.SynonymList], target.Label) });
        state.Put(skill with { IsRetired = true, MergedInto = Into });
        state.Replace(Id, Into);
        return Result.Success;
    }

    public override string Say(ReferentialState before) =>
        $"Compétence {SkillName(before)} fusionnée dans {Name(before.Skills[Into].Label, before.Skills[Into].Code)} : évaluations et exigences suivent.";
}
