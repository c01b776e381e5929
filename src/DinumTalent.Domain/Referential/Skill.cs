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

/// <summary>A skill of the tree, with the other words people use for it.</summary>
public sealed class Skill : AggregateRoot<SkillId>, IAudited
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

    public string Code { get; private set; } = "";

    public string Label { get; private set; } = "";

    public SkillKind Kind { get; private set; }

    public SkillId? ParentId { get; private set; }

    public string Description { get; private set; } = "";

    /// <summary>Separated by a vertical bar.</summary>
    public string Synonyms { get; private set; } = "";
}
