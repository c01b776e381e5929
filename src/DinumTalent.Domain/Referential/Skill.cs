using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Referential;

/// <summary>Where a skill comes from.</summary>
public enum SkillKind
{
    [Label("Domaine")] Group,
    [Label("e-CF")] Ecf,
    [Label("Technique")] Technical,
    [Label("Transversale")] Transversal,
}

/// <summary>A skill of the tree, with the other words people use for it. Changes when a version of the referential is published.</summary>
public sealed class Skill : AggregateRoot<SkillId>, IAudited, ISearchable
{
    public const int CodeMaxLength = 40;
    public const int LabelMaxLength = 150;
    public const int DescriptionMaxLength = 500;
    public const int SynonymsMaxLength = 1000;

    private Skill()
    {
    }

    public Skill(string code, string label, SkillKind kind, SkillId? parent, string description, IEnumerable<string> synonyms) : base(SkillId.New()) =>
        (Code, Label, Kind, ParentId, Description, Synonyms) = (code, label, kind, parent, description, string.Join('|', synonyms));

    public Skill(SkillState state) : base(state.Id)
    {
        Code = state.Code;
        Become(state);
    }

    public string Code { get; private set; } = "";

    public string Label { get; private set; } = "";

    public SkillKind Kind { get; private set; }

    public SkillId? ParentId { get; private set; }

    public string Description { get; private set; } = "";

    /// <summary>Separated by a vertical bar.</summary>
    public string Synonyms { get; private set; } = "";

    public string SearchIndex => nameof(Skill);

    public Guid SearchKey => Id.Value;

    /// <summary>Groups only order the tree and retired skills are no longer offered: neither is found.</summary>
    public IEnumerable<(string Text, int Weight)> SearchTexts() =>
        Kind is SkillKind.Group || IsRetired ? [] : [(Label, 10), (Synonyms, 6), (Code, 4)];

    /// <summary>No longer offered; stays for what people hold.</summary>
    public bool IsRetired { get; private set; }

    /// <summary>The skill that took its place, never itself merged; null unless merged. What still points here shows that one.</summary>
    public SkillId? MergedInto { get; private set; }

    /// <summary>As the referential knows it.</summary>
    public SkillState State => new(Id, Code, Label, Kind, ParentId, Description, Synonyms, IsRetired, MergedInto);

    /// <summary>Takes on what a published version says of it; a code never changes.</summary>
    public void Become(SkillState state) =>
        (Label, Kind, ParentId, Description, Synonyms, IsRetired, MergedInto) =
        (state.Label, state.Kind, state.ParentId, state.Description, state.Synonyms, state.IsRetired, state.MergedInto);
}
