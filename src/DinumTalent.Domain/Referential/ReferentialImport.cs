using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Referential;

/// <summary>What the columns of a received file say.</summary>
public enum ReferentialFormat
{
    [Label("Familles")] Families,
    [Label("Métiers")] Jobs,
    [Label("Compétences")] Skills,
    [Label("Exigences des métiers")] Requirements,
    [Label("Compétences du ROME")] Rome,
    [Label("Compétences d’ESCO")] Esco,
}

/// <summary>How a line was recognised in the referential.</summary>
public enum SkillMatchKind
{
    [Label("Même code")] Code,
    [Label("Même intitulé")] Label,
    [Label("Même synonyme")] Synonym,
    [Label("Aucune correspondance")] None,
}

/// <summary>What becomes of a line.</summary>
public enum ImportDecision
{
    [Label("Rattacher")] Map,
    [Label("Créer")] Create,
    [Label("Ignorer")] Ignore,
}

/// <summary>What a person decided of one line, against what is decided for all of its kind.</summary>
/// <param name="Line">Number in the file, the heading being 1.</param>
/// <param name="Decision">What becomes of it.</param>
/// <param name="Target">The skill that it maps to; null unless mapped.</param>
public sealed record LineDecision(int Line, ImportDecision Decision, SkillId? Target);

/// <summary>A file received to change the referential, with what has been decided of its lines until they go into the draft.</summary>
public sealed class ReferentialImport : AggregateRoot<ReferentialImportId>
{
    public const int FileNameMaxLength = 150;

    private ReferentialImport()
    {
    }

    public ReferentialImport(string fileName, ReferentialFormat format, string content, string notes, string byName, DateTime at) : base(ReferentialImportId.New()) =>
        (FileName, Format, Content, Notes, ByName, ReceivedAt) = (fileName, format, content, notes, byName, at);

    public string FileName { get; private set; } = "";

    public ReferentialFormat Format { get; private set; }

    /// <summary>The text as it was read, repaired where it was badly encoded.</summary>
    public string Content { get; private set; } = "";

    /// <summary>What was said of its encoding and separator, in French.</summary>
    public string Notes { get; private set; } = "";

    public string ByName { get; private set; } = "";

    public DateTime ReceivedAt { get; private set; }

    /// <summary>Set once its changes are in the draft.</summary>
    public DateTime? AppliedAt { get; private set; }

    /// <summary>Lines whose title is that of a skill under another code.</summary>
    public ImportDecision OnLabel { get; private set; } = ImportDecision.Map;

    /// <summary>Lines whose title is a synonym of a skill.</summary>
    public ImportDecision OnSynonym { get; private set; } = ImportDecision.Map;

    /// <summary>Lines that nothing in the referential matches.</summary>
    public ImportDecision OnNone { get; private set; } = ImportDecision.Create;

    /// <summary>Where new skills of the ROME or ESCO go; null: at the root.</summary>
    public SkillId? ParentId { get; private set; }

    public IReadOnlyList<LineDecision> Exceptions { get; private set; } = [];

    /// <summary>Decides for all lines of a kind; those decided one by one stay.</summary>
    public Result Decide(ImportDecision onLabel, ImportDecision onSynonym, ImportDecision onNone, SkillId? parent)
    {
        if (AppliedAt is not null) return ReferentialErrors.Published;
        if (onNone is ImportDecision.Map) return Error.Invalid(nameof(OnNone), "Une ligne sans correspondance se crée ou s’ignore.");
        (OnLabel, OnSynonym, OnNone, ParentId) = (onLabel, onSynonym, onNone, parent);
        return Result.Success;
    }

    /// <summary>Decides for one line; null takes the decision back.</summary>
    public Result Decide(int line, ImportDecision? decision, SkillId? target)
    {
        if (AppliedAt is not null) return ReferentialErrors.Published;
        if (decision is ImportDecision.Map && target is null) return Error.Invalid("Target", "Choisissez la compétence à laquelle rattacher cette ligne.");
        var others = Exceptions.Where(e => e.Line != line);
        Exceptions = decision is { } decided ? [.. others, new LineDecision(line, decided, decided is ImportDecision.Map ? target : null)] : [.. others];
        return Result.Success;
    }

    /// <summary>What becomes of a line that was recognised in a way.</summary>
    public ImportDecision For(int line, SkillMatchKind match) =>
        Exceptions.FirstOrDefault(e => e.Line == line)?.Decision ?? match switch
        {
            SkillMatchKind.Code => ImportDecision.Map,
            SkillMatchKind.Label => OnLabel,
            SkillMatchKind.Synonym => OnSynonym,
            _ => OnNone,
        };

    public Result Apply(DateTime at)
    {
        if (AppliedAt is not null) return new Error("referential.applied", "Ce fichier a déjà été versé au brouillon.", ErrorKind.Conflict);
        AppliedAt = at;
        return Result.Success;
    }
}
