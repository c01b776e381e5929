using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Referential;

/// <summary>Synonyms of a skill as one text, each once whatever accents and case.</summary>
public static class SynonymText
{
    /// <summary>Separated by a vertical bar.</summary>
    public static string Of(IEnumerable<string> synonyms) => string.Join('|', Distinct(synonyms));

    /// <summary>As many as fit, in their order, without those that say the title over again.</summary>
    public static string Fitting(IEnumerable<string> synonyms, string label)
    {
        var kept = new List<string>();
        var length = 0;
        foreach (var synonym in Distinct(synonyms).Where(s => FoldedText.Fold(s) != FoldedText.Fold(label)))
        {
            if (length + synonym.Length + 1 > Skill.SynonymsMaxLength) continue;
            kept.Add(synonym);
            length += synonym.Length + 1;
        }

        return string.Join('|', kept);
    }

    internal static Error? Check(IEnumerable<string> synonyms) =>
        Of(synonyms).Length > Skill.SynonymsMaxLength ? Error.Invalid("Synonyms", $"Les synonymes tiennent en {Skill.SynonymsMaxLength} caractères au plus, séparateurs compris.") : null;

    private static IEnumerable<string> Distinct(IEnumerable<string> synonyms) =>
        synonyms.Select(s => s.Replace('|', ' ').Trim()).Where(s => s.Length > 0).DistinctBy(FoldedText.Fold);
}
