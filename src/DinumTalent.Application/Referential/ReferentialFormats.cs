using DinumTalent.Application.Common.Csv;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Application.Referential;

/// <summary>A file that changes the referential, once its columns are known.</summary>
internal sealed record ReferentialFile(ReferentialFormat Format, CsvText Text, CsvTable Table)
{
    /// <summary>What a file weighs at most, in bytes.</summary>
    public const int MaxSize = 20 * 1024 * 1024;

    /// <summary>Reads a file and recognises its format by its columns; refuses one that has none of those known.</summary>
    public static Result<ReferentialFile> Read(ReadOnlySpan<byte> content)
    {
        if (content.Length == 0) return Error.Invalid("File", "Le fichier est vide.");
        if (content.Length > MaxSize) return Error.Invalid("File", "Le fichier dépasse 20 Mo : découpez-le.");
        var text = CsvText.Read(content);
        var table = CsvTable.Read(text.Text);
        if (table.IsFailure) return Result<ReferentialFile>.Failure(table.Errors);
        return Formats.Of(table.Value) is { } format
            ? new ReferentialFile(format, text, table.Value)
            : Error.Invalid("File",
                "Les colonnes ne sont pas reconnues. Attendu sur la première ligne : « code ; libelle ; parent ; type » (compétences), « code ; famille ; libelle » (métiers), " +
                "« metier ; competence ; niveau ; exigence » (exigences), « famille » (familles), les colonnes du ROME ou celles d’ESCO.");
    }
}

/// <summary>What the columns of each format are called, and what their words mean.</summary>
internal static class Formats
{
    public static ReferentialFormat? Of(CsvTable table)
    {
        bool All(params string[] columns) => columns.All(table.Has);
        return All("code_ogr_competence", "libelle_competence") ? ReferentialFormat.Rome
        : All("conceptUri", "preferredLabel") ? ReferentialFormat.Esco
        : All("metier", "competence", "niveau") ? ReferentialFormat.Requirements
        : All("code", "famille", "libelle") ? ReferentialFormat.Jobs
        : All("code", "libelle") && (table.Has("type") || table.Has("parent")) ? ReferentialFormat.Skills
        : table.Has("famille") && !table.Has("code") ? ReferentialFormat.Families
        : null;
    }

    /// <summary>Whether lines are skills, to be matched with those that are known.</summary>
    public static bool HoldsSkills(this ReferentialFormat format) => format is ReferentialFormat.Skills or ReferentialFormat.Rome or ReferentialFormat.Esco;

    /// <summary>The skills that a table tells of; what makes no sense is told apart.</summary>
    public static IEnumerable<SkillLine> SkillsOf(CsvTable table, ReferentialFormat format, List<BadLine> bad)
    {
        foreach (var row in table.Rows)
        {
            var line = format switch
            {
                ReferentialFormat.Rome => Rome(table, row),
                ReferentialFormat.Esco => Esco(table, row),
                _ => Own(table, row, bad),
            };
            if (line is null) continue;
            if (line.Code.Length == 0) bad.Add(new BadLine(row.Line, "Le code manque."));
            else if (line.Label.Length == 0) bad.Add(new BadLine(row.Line, "L’intitulé manque."));
            else yield return line;
        }
    }

    private static SkillLine? Own(CsvTable table, CsvRow row, List<BadLine> bad)
    {
        SkillKind? kind = FoldedText.Fold(table[row, "type"]) switch
        {
            "groupe" or "domaine" => SkillKind.Group,
            "ecf" or "e cf" => SkillKind.Ecf,
            "technique" or "" => SkillKind.Technical,
            "transversale" or "transverse" => SkillKind.Transversal,
            _ => null,
        };
        if (kind is null)
        {
            bad.Add(new BadLine(row.Line, $"Le type « {table[row, "type"]} » n’est pas connu : groupe, ecf, technique ou transversale."));
            return null;
        }

        return new SkillLine(row.Line, table[row, "code"], table[row, "libelle"], kind.Value, table[row, "parent"], table[row, "description"],
            table[row, "synonymes"].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    private static SkillLine Rome(CsvTable table, CsvRow row) => new(
        row.Line, table[row, "code_ogr_competence"] is { Length: > 0 } code ? "ROME." + code : "", table[row, "libelle_competence"],
        FoldedText.Fold(table[row, "code_type_competence"] + " " + table[row, "type_competence"]).Contains("etre", StringComparison.Ordinal) ? SkillKind.Transversal : SkillKind.Technical,
        "", "", []);

    private static SkillLine? Esco(CsvTable table, CsvRow row)
    {
        var uri = table[row, "conceptUri"].TrimEnd('/');
        var code = uri[(uri.LastIndexOf('/') + 1)..].Replace("-", "", StringComparison.Ordinal);
        return new SkillLine(
            row.Line, code.Length == 0 ? "" : "ESCO." + code, table[row, "preferredLabel"],
            FoldedText.Fold(table[row, "reuseLevel"]).Contains("transversal", StringComparison.Ordinal) ? SkillKind.Transversal : SkillKind.Technical,
            "", table[row, "description"], table[row, "altLabels"].Split(['\n', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }
}

/// <summary>A skill as a file tells of it.</summary>
/// <param name="Parent">Code of the one above; empty for the root, and where the format knows none.</param>
internal sealed record SkillLine(
    int Line, string Code, string Label, SkillKind Kind, string Parent, string Description, IReadOnlyList<string> Synonyms);
