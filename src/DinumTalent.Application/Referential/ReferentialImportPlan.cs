using DinumTalent.Application.Common.Csv;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Application.Referential;

/// <summary>What becomes of one line of a file.</summary>
/// <param name="Line">Number in the file, the heading being 1.</param>
/// <param name="Code">As in the file.</param>
/// <param name="Label">As in the file.</param>
/// <param name="Match">How it was recognised.</param>
/// <param name="Proposed">The skill that it was recognised as; null where none.</param>
/// <param name="Decision">What becomes of it.</param>
/// <param name="Target">The skill that it maps to; null unless mapped.</param>
/// <param name="Effects">What it changes, in French; empty when all is there already.</param>
public sealed record PlannedLine(
    int Line, string Code, string Label, SkillMatchKind Match, SkillState? Proposed, ImportDecision Decision, SkillState? Target, IReadOnlyList<string> Effects);

/// <summary>What a file would change, line by line; applies to nothing but a copy.</summary>
internal sealed class ReferentialImportPlan
{
    private readonly ReferentialState state;
    private readonly List<ReferentialEdit> edits = [];
    private readonly List<BadLine> bad;
    private readonly List<PlannedLine> lines = [];
    private readonly ReferentialMatching matching;

    private ReferentialImportPlan(ReferentialState projected, CsvTable table)
    {
        state = projected.Copy();
        matching = new ReferentialMatching(projected);
        bad = [.. table.Bad];
    }

    /// <summary>In the order in which they apply.</summary>
    public IReadOnlyList<ReferentialEdit> Edits => edits;

    public IReadOnlyList<BadLine> Bad => bad;

    public IReadOnlyList<PlannedLine> Lines => lines;

    /// <param name="table">The file.</param>
    /// <param name="import">Its format and what has been decided of its lines.</param>
    /// <param name="projected">The referential with the draft.</param>
    public static ReferentialImportPlan Of(CsvTable table, ReferentialImport import, ReferentialState projected)
    {
        var plan = new ReferentialImportPlan(projected, table);
        switch (import.Format)
        {
            case ReferentialFormat.Families:
                plan.Families(table);
                break;
            case ReferentialFormat.Jobs:
                plan.Jobs(table);
                break;
            case ReferentialFormat.Requirements:
                plan.Requirements(table);
                break;
            default:
                plan.Skills(table, import);
                break;
        }

        plan.bad.Sort((left, right) => left.Line.CompareTo(right.Line));
        plan.lines.Sort((left, right) => left.Line.CompareTo(right.Line));
        return plan;
    }

    private void Families(CsvTable table)
    {
        foreach (var row in table.Rows)
        {
            var label = table[row, "famille"];
            if (ReferentialMatching.Family(state, label) is null) Change(row.Line, "", label, SkillMatchKind.None, new AddFamily(JobFamilyId.New(), label));
            else Change(row.Line, "", label, SkillMatchKind.Label);
        }
    }

    private void Jobs(CsvTable table)
    {
        foreach (var row in table.Rows)
        {
            var (code, label, familyName) = (table[row, "code"], table[row, "libelle"], table[row, "famille"]);
            var made = new List<ReferentialEdit>();
            if (familyName.Length == 0)
            {
                bad.Add(new BadLine(row.Line, "La famille manque."));
                continue;
            }

            var family = ReferentialMatching.Family(state, familyName)?.Id ?? JobFamilyId.New();
            if (!state.Families.ContainsKey(family)) made.Add(new AddFamily(family, familyName));
            if (ReferentialMatching.Job(state, code) is { } job)
            {
                var description = Given(table[row, "description"], job.Description);
                if (job.IsRetired) made.Add(new RestoreJob(job.Id));
                if (job.Label != label || job.Description != description) made.Add(new RewriteJob(job.Id, label, description));
                if (job.FamilyId != family) made.Add(new MoveJob(job.Id, family));
                Change(row.Line, code, label, SkillMatchKind.Code, [.. made]);
            }
            else
            {
                made.Add(new AddJob(JobProfileId.New(), code, family, label, table[row, "description"]));
                Change(row.Line, code, label, SkillMatchKind.None, [.. made]);
            }
        }
    }

    private void Requirements(CsvTable table)
    {
        foreach (var row in table.Rows)
        {
            var (code, named) = (table[row, "metier"], table[row, "competence"]);
            var necessity = FoldedText.Fold(table[row, "exigence"]) switch
            {
                "essentielle" or "obligatoire" or "" => Necessity.Essential,
                "souhaitee" or "souhaitable" or "facultative" => (Necessity?)Necessity.Desirable,
                _ => null,
            };
            var level = int.TryParse(table[row, "niveau"], out var number) && number is >= 1 and <= 5 ? (SkillLevel?)number : null;
            var (job, skill) = (ReferentialMatching.Job(state, code), matching.Skill(named));
            var reason =
                job is null ? $"Le métier « {code} » n’existe pas : importez d’abord les métiers."
                : skill is null ? $"La compétence « {named} » n’existe pas : importez d’abord les compétences."
                : level is null ? $"Le niveau « {table[row, "niveau"]} » n’est pas un nombre de 1 à 5."
                : necessity is null ? $"L’exigence « {table[row, "exigence"]} » n’est ni essentielle ni souhaitée."
                : null;
            if (reason is not null) bad.Add(new BadLine(row.Line, reason));
            else if (job!.Requirements.TryGetValue(skill!.Id, out var held) && held == new SkillRequirement(skill.Id, level!.Value, necessity!.Value))
                Change(row.Line, code, skill.Label, SkillMatchKind.Code);
            else Change(row.Line, code, skill.Label, SkillMatchKind.Code, new RequireSkill(job.Id, skill.Id, level!.Value, necessity!.Value));
        }
    }

    private void Skills(CsvTable table, ReferentialImport import)
    {
        var given = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var known = new Dictionary<string, SkillId>(StringComparer.OrdinalIgnoreCase);
        var waiting = new List<SkillLine>();
        foreach (var line in Formats.SkillsOf(table, import.Format, bad))
        {
            if (given.TryAdd(line.Code, line.Line)) waiting.Add(line);
            else bad.Add(new BadLine(line.Line, $"Le code « {line.Code} » est déjà donné ligne {given[line.Code]}."));
        }

        // Those above first, whatever the order of the file.
        while (waiting.Count > 0)
        {
            var ready = waiting.Where(l => l.Parent.Length == 0 || known.ContainsKey(l.Parent) || !given.ContainsKey(l.Parent)).ToList();
            if (ready.Count == 0) break;
            foreach (var line in ready) Skill(import, line, known);
            var done = ready.Select(l => l.Line).ToHashSet();
            var refused = bad.Select(b => b.Line).ToHashSet();
            foreach (var line in ready.Where(l => !known.ContainsKey(l.Code) || refused.Contains(l.Line))) given.Remove(line.Code);
            waiting.RemoveAll(l => done.Contains(l.Line));
        }

        bad.AddRange(waiting.Select(l => new BadLine(l.Line, $"« {l.Code} » et « {l.Parent} » dépendent l’une de l’autre : l’arbre ne peut pas tourner en rond.")));
    }

    private void Skill(ReferentialImport import, SkillLine line, Dictionary<string, SkillId> known)
    {
        SkillId? parent = null;
        if (line.Parent.Length > 0)
        {
            if (known.TryGetValue(line.Parent, out var inFile)) parent = inFile;
            else if (matching.ByCode(line.Parent) is { } before) parent = before.Id;
            else
            {
                bad.Add(new BadLine(line.Line, $"Le parent « {line.Parent} » n’existe pas, ni dans le référentiel, ni parmi les lignes acceptées du fichier."));
                return;
            }
        }

        var (match, proposed) = matching.Of(line);
        var decision = import.For(line.Line, match);
        var target = decision is not ImportDecision.Map ? null
            : import.Exceptions.FirstOrDefault(e => e.Line == line.Line)?.Target is { } chosen ? state.Skills.GetValueOrDefault(chosen)
            : proposed is null ? null : state.Skills[proposed.Id];
        if (decision is ImportDecision.Map && target is null or { MergedInto: not null })
        {
            bad.Add(new BadLine(line.Line, "La compétence choisie n’existe plus : décidez de nouveau de cette ligne."));
            return;
        }

        var id = target?.Id ?? SkillId.New();
        var made = decision switch
        {
            ImportDecision.Ignore => [],
            ImportDecision.Map => Mapped(import.Format, line, match, target!, parent),
            _ => [new AddSkill(id, line.Code, line.Label, line.Kind, import.Format is ReferentialFormat.Skills ? parent : import.ParentId,
                Cut(line.Description), SynonymText.Fitting(line.Synonyms, line.Label).Split('|', StringSplitOptions.RemoveEmptyEntries))],
        };
        if (Change(line.Line, line.Code, line.Label, match, made, proposed, decision, target) && decision is not ImportDecision.Ignore) known[line.Code] = id;
    }

    private static ReferentialEdit[] Mapped(ReferentialFormat format, SkillLine line, SkillMatchKind match, SkillState target, SkillId? parent)
    {
        var made = new List<ReferentialEdit>();
        if (target.IsRetired) made.Add(new RestoreSkill(target.Id));

        // Our own format under its own code corrects what it says, an empty cell changing nothing; anything else only adds its words.
        var isOwn = format is ReferentialFormat.Skills && match is SkillMatchKind.Code;
        var label = isOwn ? line.Label : target.Label;
        var description = isOwn ? Given(Cut(line.Description), target.Description) : Given(target.Description, Cut(line.Description));
        if (label != target.Label || description != target.Description) made.Add(new RewriteSkill(target.Id, label, description));

        var words = !isOwn ? [.. target.SynonymList, line.Label, .. line.Synonyms]
            : line.Synonyms.Count > 0 ? line.Synonyms
            : target.SynonymList;
        var synonyms = SynonymText.Fitting(words, label);
        if (synonyms != target.Synonyms) made.Add(new SetSynonyms(target.Id, synonyms.Split('|', StringSplitOptions.RemoveEmptyEntries)));
        if (isOwn && parent is not null && parent != target.ParentId) made.Add(new MoveSkill(target.Id, parent));
        return [.. made];
    }

    private bool Change(int line, string code, string label, SkillMatchKind match, params ReferentialEdit[] made) =>
        Change(line, code, label, match, made, null, match is SkillMatchKind.None ? ImportDecision.Create : ImportDecision.Map, null);

    /// <summary>Applies the changes of a line to the copy; one that is refused makes it a bad line and leaves what went before.</summary>
    private bool Change(int line, string code, string label, SkillMatchKind match, ReferentialEdit[] made, SkillState? proposed, ImportDecision decision, SkillState? target)
    {
        var said = new List<string>();
        foreach (var edit in made)
        {
            var before = said.Count;
            var words = Say(edit);
            var applied = state.Apply(edit);
            if (applied.IsFailure)
            {
                bad.Add(new BadLine(line, applied.Error.Message));
                return before > 0;
            }

            said.Add(words);
            edits.Add(edit);
        }

        lines.Add(new PlannedLine(line, code, label, match, proposed, decision, target, said));
        return true;
    }

    private string Say(ReferentialEdit edit)
    {
        try
        {
            return edit.Say(state);
        }
        catch (KeyNotFoundException)
        {
            // It names what does not exist: applying it says so.
            return "";
        }
    }

    private static string Given(string text, string otherwise) => text.Length > 0 ? text : otherwise;

    private static string Cut(string text) => text.Length <= Domain.Referential.Skill.DescriptionMaxLength ? text : text[..(Domain.Referential.Skill.DescriptionMaxLength - 1)] + "…";
}
